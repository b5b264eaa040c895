"""What both readers hold of one relation as read, and what they make of it; units are pieces (accurate) or words (fast)."""
import re
from dataclasses import dataclass
from typing import Protocol

import numpy as np

HAS_WORD = re.compile(r"[^\W_]")


class Units(Protocol):
    """A text and the [start, end) of its units."""
    text: str
    at: np.ndarray


class Powers(Protocol):
    """What of a reader's settings decides which relations stay."""
    keep: float
    content_power: float
    source_power: float


@dataclass
class Read:
    """One relation in units: cue and source as [first, end), content as indices or a mask; probabilities are means."""
    cue: tuple[int, int]
    source: tuple[int, int] | None
    content: np.ndarray
    p_cue: float
    p_content: float
    p_source: float


def viterbi(log_p: np.ndarray, change: float) -> np.ndarray:
    """The best labels with a cost for each change between content and neither."""
    cost = np.zeros((3, 3))
    cost[0, 2] = cost[2, 0] = -change
    best, back = log_p[0].astype(float), np.zeros((len(log_p), 3), int)
    for i in range(1, len(log_p)):
        ways = best[:, None] + cost
        back[i] = ways.argmax(0)
        best = ways.max(0) + log_p[i]
    path = np.zeros(len(log_p), int)
    path[-1] = best.argmax()
    for i in range(len(log_p) - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    return path


def spans(document: Units, content: np.ndarray) -> list[dict]:
    """Character spans of units; those with no word between them are one span."""
    found: list[list[int]] = []
    for start, end in document.at[content].tolist():
        if found and not HAS_WORD.search(document.text, found[-1][1], start):
            found[-1][1] = end
        else:
            found.append([start, end])
    return [{"start": s, "end": e} for s, e in found]


def score_of(read: Read, settings: Powers) -> float:
    return read.p_cue * read.p_content**settings.content_power * read.p_source**settings.source_power


def claims(document: Units, reads: list[Read | None], settings: Powers) -> list[dict]:
    """Relations good enough to keep, as the scorer reads them."""
    span = lambda part: {"start": int(document.at[part[0], 0]), "end": int(document.at[part[1] - 1, 1])}
    return [
        {"content": spans(document, read.content), "source": read.source and span(read.source), "cue": span(read.cue)}
        for read in reads
        if read is not None and score_of(read, settings) >= settings.keep
    ]
