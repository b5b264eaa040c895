"""The same article as another paper would set it: marks, line breaks, capitals, digits. Spans move along."""
import random
import re

from corpus import Article, Relation

Edit = tuple[int, int, str]


def apply(article: Article, edits: list[Edit]) -> Article:
    """The article with each (start, end, replacement) carried out; edits in order and apart from each other."""
    pieces, moved, at, shift = [], [], 0, 0
    for start, end, new in edits:
        pieces += [article.text[at:start], new]
        moved.append((start, end, shift, len(new)))
        shift += len(new) - (end - start)
        at = end
    pieces.append(article.text[at:])

    def move(offset: int, is_end: bool) -> int:
        low, high = 0, len(moved)
        while low < high:
            middle = (low + high) // 2
            if moved[middle][0] < offset:
                low = middle + 1
            else:
                high = middle
        if low == 0:
            return offset
        start, end, before, length = moved[low - 1]
        if offset >= end:
            return offset + before + length - (end - start)
        return start + before + (length if is_end else 0)

    def spans(old):
        new = [(move(s, False), move(e, True)) for s, e in old]
        return [(s, e) for s, e in new if s < e]

    relations = [Relation(spans(r.source), spans(r.cue), spans(r.content)) for r in article.relations]
    return Article(article.id, "".join(pieces), relations, article.gold)


def marks(text: str) -> list[tuple[int, int]]:
    """Double quotations as (index of opening mark, index of closing mark), paragraph by paragraph."""
    pairs, opened = [], -1
    for i, c in enumerate(text):
        if c == "\n":
            opened = -1
        elif c in "“«" or (c == '"' and opened < 0):
            opened = i if opened < 0 else opened
        elif c in '”»"' and opened >= 0:
            pairs.append((opened, i))
            opened = -1
    return pairs


def requote(article: Article, opening: str, closing: str) -> Article:
    """Double marks set as others; single ones inside them become double where the new ones are single."""
    edits: list[Edit] = []
    inner = {"‘": "“", "’": "”"} if opening in "‘'" else {}
    for start, end in marks(article.text):
        edits.append((start, start + 1, opening))
        for i in range(start + 1, end):
            c = article.text[i]
            if c in inner and not (c == "’" and article.text[i - 1].isalnum() and article.text[i + 1 : i + 2].isalnum()):
                if c == "‘" or "‘" in article.text[start:i]:
                    edits.append((i, i + 1, inner[c]))
        edits.append((end, end + 1, closing))
    return apply(article, edits)


def straight(article: Article) -> Article:
    table = {"“": '"', "”": '"', "‘": "'", "’": "'"}
    return apply(article, [(i, i + 1, table[c]) for i, c in enumerate(article.text) if c in table])


def curly(article: Article) -> Article:
    edits: list[Edit] = []
    for start, end in marks(article.text):
        edits += [(start, start + 1, "“"), (end, end + 1, "”")]
    edits += [(m.start() + 1, m.start() + 2, "’") for m in re.finditer(r"\w'\w", article.text)]
    return apply(article, sorted(edits))


def unmarked_apostrophes(article: Article) -> Article:
    return apply(article, [(i, i + 1, "'") for i, c in enumerate(article.text) if c == "’"])


def wrapped(article: Article, width: int) -> Article:
    """Hard line breaks inside paragraphs, as in mail and old wire text."""
    edits: list[Edit] = []
    for paragraph in re.finditer(r"[^\n]+", article.text):
        column = 0
        for word in re.finditer(r" (\S+)", paragraph.group()):
            column += len(word.group())
            if column > width:
                edits.append((paragraph.start() + word.start(), paragraph.start() + word.start() + 1, "\n"))
                column = len(word.group())
    return apply(article, edits)


def unbroken(article: Article) -> Article:
    """One paragraph, as some scrapers leave it."""
    return apply(article, [(m.start(), m.end(), " ") for m in re.finditer(r"\s*\n\s*", article.text)])


def single_breaks(article: Article) -> Article:
    return apply(article, [(m.start(), m.end(), "\n") for m in re.finditer(r"\n{2,}", article.text)])


def lower_headline(article: Article) -> Article:
    end = article.text.find("\n")
    if end < 0 or end > 140:
        return article
    head = article.text[:end]
    return apply(article, [(i, i + 1, c.lower()) for i, c in enumerate(head) if c.isupper() and i > 0])


def other_digits(article: Article, chance: random.Random) -> Article:
    return apply(
        article,
        [(m.start(), m.end(), str(chance.randrange(1, 10))) for m in re.finditer(r"(?<![\d])[1-9](?!\d{3}\b)", article.text)],
    )


def restyle(article: Article, chance: random.Random) -> Article:
    """The article in a style drawn by chance; several changes may meet."""
    style = chance.choice(["straight", "curly", "british", "british", "straight british", "guillemets", "none", "none"])
    if style == "straight":
        article = straight(article)
    elif style == "curly":
        article = curly(article)
    elif style == "british":
        article = requote(article, "‘", "’")
    elif style == "straight british":
        article = unmarked_apostrophes(requote(article, "'", "'"))
    elif style == "guillemets":
        article = requote(article, "«", "»")
    layout = chance.random()
    if layout < 0.15:
        article = wrapped(article, chance.randrange(58, 80))
    elif layout < 0.3:
        article = unbroken(article)
    elif layout < 0.5:
        article = single_breaks(article)
    if chance.random() < 0.3:
        article = lower_headline(article)
    if chance.random() < 0.4:
        article = other_digits(article, chance)
    return article
