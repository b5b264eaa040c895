"""Words of a text with what the fast reader is told of each; mirrored by src/reader/fast."""
import re
import unicodedata
import zlib
from dataclasses import dataclass

import places  # noqa: F401
import numpy as np

from quoted import quoted

WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*|[^\s]")
HAS_WORD = re.compile(r"[^\W_]")
CLITIC = re.compile(r"^(.+?)(n['’]t|['’](?:s|ll|re|ve|d|m))$", re.IGNORECASE | re.DOTALL)
CLITICS = {"s": 1, "ll": 2, "re": 3, "ve": 4, "d": 5, "m": 6, "t": 7}
LOWER, CAPITAL, UPPER, MIXED, NUMBER, MARK = range(6)
#: shapes that can begin a sentence
BEGINS = (CAPITAL, UPPER, NUMBER)
#: marks that can be the edge of a quotation; such an edge is read as one of EDGES, whatever the paper's style
QUOTES = frozenset("“”„«»\"‘’'")
EDGES = "“”"
DOUBLE = frozenset("“”\"«»")
AFTER_STOP = frozenset("”\"»’')")
OPENING = frozenset("“\"«‘")
STOPS = frozenset(".!?")


@dataclass(frozen=True)
class Kind:
    """What a word is by itself: its type, hashes of its end and beginning, and shape * 8 + clitic."""
    type: str
    suffix: int
    prefix: int
    shape: int


def kind_of(word: str, suffixes: int = 4096, prefixes: int = 4096, known: dict[str, Kind] = {}) -> Kind:
    """The type is the word without clitic in lower case, ASCII digits as 0 where it has a number, ’ as '."""
    kind = known.get(word)
    if kind is not None:
        return kind
    split = CLITIC.match(word)
    base, clitic = (split.group(1), CLITICS[re.split("['’]", split.group(2).lower())[-1]]) if split else (word, 0)
    low = base.lower()
    if not HAS_WORD.match(word):
        shape = MARK
    elif any(unicodedata.category(c)[0] == "N" for c in base):
        shape = NUMBER
        low = re.sub("[0-9]", "0", low)
    elif base == low:
        shape = LOWER
    elif len(base) > 1 and base == base.upper():
        shape = UPPER
    else:
        shape = CAPITAL if base[1:] == low[1:] else MIXED
    low = low.replace("’", "'")
    ends = (0, 1) if shape == MARK else (zlib.crc32(("s" + low[-3:]).encode()) % suffixes, zlib.crc32(("p" + low[:4]).encode()) % prefixes)
    kind = known[word] = Kind(low, *ends, shape * 8 + clitic)
    return kind


@dataclass
class Words:
    text: str
    #: characters [start, end) of each word
    at: np.ndarray
    #: type's id (0 unknown), suffix, prefix, shape, place (newlines before, 0 to 2, * 4 + quoted * 2 + is a double mark)
    features: np.ndarray
    #: how many sentences, paragraphs, changes of quotation and commas have begun so far
    steps: np.ndarray

    def __len__(self) -> int:
        return len(self.at)

    def touched(self, spans) -> np.ndarray:
        """Which words share a character with one of the spans."""
        mask = np.zeros(len(self), bool)
        for start, end in spans:
            mask |= (self.at[:, 0] < end) & (self.at[:, 1] > start)
        return mask


def edge(word: str, start: int, inside: bytearray) -> str:
    """A mark at the edge of a quotation as “ or ”; any other word as it is."""
    if word not in QUOTES or not inside[start]:
        return word
    if start == 0 or not inside[start - 1]:
        return EDGES[0]
    if start + 1 == len(inside) or not inside[start + 1]:
        return EDGES[1]
    return word


def words_of(text: str, vocabulary: dict[str, int]) -> Words:
    at = np.array([m.span() for m in WORD.finditer(text)], np.int32).reshape(-1, 2)
    inside = quoted(text)
    features, steps = [], []
    before = sentences = paragraphs = changes = commas = was_inside = 0
    stopped = False
    for start, end in at.tolist():
        word = edge(text[start:end], start, inside)
        kind = kind_of(word)
        shape = kind.shape >> 3
        newlines = min(2, text.count("\n", before, start))
        gap = start > before
        before = end
        if newlines:
            sentences += 1
            paragraphs += 1
            stopped = False
        elif stopped and gap and (shape in BEGINS or word in OPENING):
            sentences += 1
            stopped = False
        elif stopped and word not in AFTER_STOP:
            stopped = False
        if word in STOPS:
            stopped = True
        now = inside[start]
        changes += now != was_inside
        was_inside = now
        commas += word == ","
        features.append((vocabulary.get(kind.type, 0), kind.suffix, kind.prefix, kind.shape, newlines * 4 + now * 2 + (word in DOUBLE)))
        steps.append((sentences, paragraphs, changes, commas))
    return Words(text, at, np.array(features, np.int32).reshape(-1, 5), np.array(steps, np.int32).reshape(-1, 4))
