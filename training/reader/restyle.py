"""The same article as another paper would set it, and about other people: marks, line breaks, capitals, digits, names.

Spans move along with the text.
"""
import random
import re

from corpus import Article, Relation
from names import FAMILY, GIVEN, PLACES

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


def dashed(article: Article, mark: str) -> Article:
    """Paragraphs that open with a quotation open with a dash instead, as dialogue in many papers; the marks go."""
    edits: list[Edit] = []
    for start, end in marks(article.text):
        line_end = article.text.find("\n", start)
        rest = article.text[end + 1 : line_end if line_end >= 0 else None]
        if (start == 0 or article.text[start - 1] == "\n") and not any(m in rest for m in "“\"«"):
            edits += [(start, start + 1, f"{mark} "), (end, end + 1, "")]
    return apply(article, edits)


def labelled(article: Article) -> Article:
    """`“…,” X said.` in a paragraph of its own as a transcript's turn, `X: …`: X stays the source, the colon is the cue."""
    edits: list[Edit] = []
    relations: list[Relation] = []
    turns: list[tuple[Relation, int, int]] = []
    text = article.text
    for relation in article.relations:
        if len(relation.source) != 1 or len(relation.content) != 1 or len(relation.cue) != 1:
            continue
        (source,), (content,) = relation.source, relation.content
        end = text.find("\n", content[0])
        end = len(text) if end < 0 else end
        opens = content[0] == 0 or text[content[0] - 1] == "\n"
        alone = text[content[1] : end].strip(" .,") == text[min(source[0], relation.cue[0][0]) : max(source[1], relation.cue[0][1])].strip(" .,")
        if opens and alone and text[content[0]] in "“\"" and content[1] <= source[0] and source[1] - source[0] < 40:
            turns.append((relation, content[0], end))
    if len(turns) < 2:
        return article
    out, at = [], 0
    shifts: list[tuple[int, int]] = []
    length = 0
    replaced = {id(turn[0]): turn for turn in turns}
    made: dict[int, Relation] = {}
    for relation, start, end in turns:
        out.append(text[at:start])
        length += start - at
        name = text[relation.source[0][0] : relation.source[0][1]]
        said = text[relation.content[0][0] : relation.content[0][1]].strip("“”\"").rstrip(",")
        made[id(relation)] = Relation(
            [(length, length + len(name))],
            [(length + len(name), length + len(name) + 1)],
            [(length + len(name) + 2, length + len(name) + 2 + len(said))],
        )
        turn = f"{name}: {said}."
        out.append(turn)
        length += len(turn)
        shifts.append((end, length - end))
        at = end
    out.append(text[at:])
    cuts = [(start, end) for _, start, end in turns]

    def moved(span):
        if any(start < span[1] and span[0] < end for start, end in cuts):
            return None
        shift = max((s for s in shifts if s[0] <= span[0]), default=(0, 0))[1]
        return span[0] + shift, span[1] + shift

    for relation in article.relations:
        if id(relation) in replaced:
            relations.append(made[id(relation)])
            continue
        parts = [[moved(s) for s in spans] for spans in (relation.source, relation.cue, relation.content)]
        if all(s is not None for spans in parts for s in spans):
            relations.append(Relation(*parts))
    return Article(article.id, "".join(out), relations, article.gold)


def renamed(article: Article, entities: list[tuple[int, int, str]], chance: random.Random) -> Article:
    """People and places under other names, each the same throughout; `entities` are (start, end, given|family|place)."""
    lists = {"given": GIVEN, "family": FAMILY, "place": PLACES}
    others: dict[str, str] = {}
    edits: list[Edit] = []
    for start, end, kind in entities:
        old = article.text[start:end]
        if len(old) > 1 and old[0].isupper():
            new = others.setdefault(old.lower(), chance.choice(lists[kind]))
            edits.append((start, end, new.upper() if old.isupper() and len(old) > 2 else new))
    return apply(article, edits)


def restyle(article: Article, chance: random.Random) -> Article:
    """The article in a style drawn by chance; several changes may meet."""
    style = chance.random()
    if style < 0.1:
        article = straight(article)
    elif style < 0.2:
        article = curly(article)
    elif style < 0.4:
        article = requote(article, "‘", "’")
    elif style < 0.5:
        article = unmarked_apostrophes(requote(article, "'", "'"))
    elif style < 0.56:
        article = requote(article, "«", "»")
    elif style < 0.62:
        article = dashed(article, chance.choice("―—–"))
    elif style < 0.7:
        article = labelled(article)
    layout = chance.random()
    if layout < 0.12:
        article = wrapped(article, chance.randrange(58, 80))
    elif layout < 0.24:
        article = unbroken(article)
    elif layout < 0.4:
        article = single_breaks(article)
    if chance.random() < 0.3:
        article = lower_headline(article)
    if chance.random() < 0.4:
        article = other_digits(article, chance)
    return article
