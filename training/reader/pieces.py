"""Word pieces of an article with what the network is told of each, and the gold as labels of pieces."""
import os
import re
from dataclasses import dataclass, field

import numpy as np
from tokenizers import Tokenizer

from corpus import Article, Spans
from quoted import quoted

BASE = os.environ.get("MINILM", "")
CLS, SEP, PAD, MASK = 101, 102, 0, 103
FEATURES = 12
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
OTHER, SOURCE, CONTENT = 0, 1, 2


def tokenizer() -> Tokenizer:
    """MiniLM's WordPiece tokenizer, whole texts, no special tokens."""
    made = Tokenizer.from_file(f"{BASE}/tokenizer.json")
    made.no_truncation()
    made.no_padding()
    return made


@dataclass
class Pieces:
    """An article as the network sees it."""
    id: str
    text: str
    gold: bool
    ids: np.ndarray
    #: characters [start, end) of each piece
    at: np.ndarray
    #: newline before (6) + inside quotation marks (3) + letter case (0 lower, 1 capital, 2 upper)
    features: np.ndarray
    #: index of the word that the piece belongs to
    word: np.ndarray
    #: 0 outside, 1 first, 2 further piece of a cue; -100 where nobody annotated
    cue: np.ndarray
    #: (first piece, end piece, labels of all pieces) of each cue
    relations: list[tuple[int, int, np.ndarray]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def touched(self, spans: Spans) -> np.ndarray:
        """Which pieces share a character with one of the spans."""
        mask = np.zeros(len(self), bool)
        for start, end in spans:
            mask |= (self.at[:, 0] < end) & (self.at[:, 1] > start)
        return mask


def pieces_of(article: Article, made: Tokenizer) -> Pieces:
    """Encodes the article; relations whose cue no piece holds are left out."""
    text = article.text
    encoded = made.encode(text, add_special_tokens=False)
    ids = np.array(encoded.ids, np.int64)
    at = np.array(encoded.offsets, np.int64).reshape(-1, 2)
    inside = quoted(text)
    features = np.zeros(len(ids), np.int64)
    word = np.zeros(len(ids), np.int64)
    words = [match.span() for match in WORD.finditer(text)]
    before, w, number, current = 0, 0, -1, None
    for i, (start, end) in enumerate(at):
        surface = text[start:end]
        case = 0 if surface == surface.lower() else 2 if len(surface) > 1 and surface == surface.upper() else 1
        features[i] = ("\n" in text[before:start]) * 6 + int(inside[start]) * 3 + case
        before = end
        while w < len(words) and words[w][1] <= start:
            w += 1
        key = ("word", w) if w < len(words) and words[w][0] < end and start < words[w][1] else ("mark", i)
        if key != current:
            number, current = number + 1, key
        word[i] = number
    cue = np.full(len(ids), 0 if article.gold else -100, np.int64)
    result = Pieces(article.id, text, article.gold, ids, at, features, word, cue)
    for relation in article.relations:
        of_cue = np.flatnonzero(result.touched(relation.cue))
        if not len(of_cue):
            continue
        cue[of_cue] = 2
        cue[of_cue[0]] = 1
        labels = np.zeros(len(ids), np.int64)
        labels[result.touched(relation.content)] = CONTENT
        labels[result.touched(relation.source)] = SOURCE
        result.relations.append((int(of_cue[0]), int(of_cue[-1]) + 1, labels))
    return result
