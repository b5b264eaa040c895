"""Which characters stand inside quotation marks: what the network is told beside the words. Mirrored by src/reader."""

CLOSES = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’", "'": "'", "”": "”", "»": "«"}
SINGLE = "‘'"
BEFORE_OPENING = " \t\n\r([{—–-\u00a0\"“"


def opens(text: str, i: int) -> bool:
    """True where the mark at `i` can begin a quotation."""
    c = text[i]
    if c in "“«„‘":
        return c != "‘" or i == 0 or not text[i - 1].isalnum()
    if c == '"':
        return True
    return c == "'" and (i == 0 or text[i - 1] in BEFORE_OPENING) and i + 1 < len(text) and not text[i + 1].isspace()


def closes(text: str, i: int, marks: str) -> bool:
    """True where the mark at `i` ends a quotation that waits for one of `marks`; an apostrophe does not."""
    if text[i] not in marks:
        return False
    if text[i] in "’'":
        return not text[i - 1].isspace() and not (i + 1 < len(text) and text[i + 1].isalnum())
    return True


def quoted(text: str) -> bytearray:
    """1 for each character inside quotation marks or one of the marks, else 0; paragraph by paragraph.

    A double quotation that is not closed runs to the end of its paragraph; a single one that is not closed was an
    apostrophe.
    """
    state = bytearray(len(text))
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        i = start
        last_single = max(text.rfind("’", start, end), text.rfind("'", start, end))
        while i < end:
            if not opens(text, i):
                i += 1
                continue
            marks, j = CLOSES[text[i]], i + 1
            single = text[i] in SINGLE
            if single and last_single <= i:
                i += 1
                continue
            while j < end and not closes(text, j, marks):
                j += 1
            if j >= end and single:
                last_single = i
                i += 1
                continue
            stop = min(j + 1, end)
            state[i:stop] = b"\1" * (stop - i)
            i = j + 1
        start = end + 1
    return state
