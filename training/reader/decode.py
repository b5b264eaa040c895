"""From the network's probabilities to attribution relations; mirrored by src/reader."""
from dataclasses import dataclass

import numpy as np
import torch

from network import PAIR, REACH, Reader
from pieces import CLS, PAD, SEP, Pieces
from relations import Read, viterbi

READ = 254
MARGIN = 40
#: log probabilities of a word that can be neither source nor content: the cue's own
NEITHER = (0, -30, -30)


@dataclass
class Settings:
    #: a cue may begin where a piece's probability of being one reaches this
    candidate: float = 0.2
    #: and its relation is kept where cue x content x source reaches this
    keep: float = 0.5
    #: power of content's and source's mean probability in that product
    content_power: float = 1.0
    source_power: float = 0.5
    #: cost of changing between content and neither
    change: float = 0.5


def plan(length: int) -> list[tuple[int, int, int, int]]:
    """Windows (start, end, from, to): each piece belongs to the window in whose [from, to) it lies."""
    if length <= READ:
        return [(0, length, 0, length)]
    windows, start, low = [], 0, 0
    while True:
        end = min(length, start + READ)
        if end == length:
            windows.append((length - READ, length, low, length))
            return windows
        windows.append((start, end, low, end - MARGIN))
        low = end - MARGIN
        start = low - MARGIN


@torch.no_grad()
def states(reader: Reader, document: Pieces) -> tuple[torch.Tensor, np.ndarray]:
    """The encoder's states of all pieces (1, pieces + 2, hidden), stitched, and probabilities of O/B/I."""
    windows = plan(len(document))
    length = max(end - start for start, end, *_ in windows) + 2
    h = torch.zeros(1, len(document) + 2, reader.cue.in_features)
    p = np.zeros((len(document), 3), np.float32)
    for at in range(0, len(windows), 16):
        part = windows[at : at + 16]
        ids = np.full((len(part), length), PAD)
        features = np.zeros((len(part), length), np.int64)
        real = np.zeros((len(part), length), bool)
        for row, (start, end, *_) in enumerate(part):
            k = end - start
            ids[row, 0], ids[row, k + 1] = CLS, SEP
            ids[row, 1 : k + 1] = document.ids[start:end]
            features[row, 1 : k + 1] = document.features[start:end]
            real[row, : k + 2] = True
        out = reader.encoder(
            torch.tensor(ids), torch.tensor(features), torch.arange(length)[None], None if real.all() else torch.tensor(real)
        )
        of_cue = reader.cue(out).float().softmax(-1).numpy()
        for row, (start, end, low, high) in enumerate(part):
            p[low:high] = of_cue[row, 1 + low - start : 1 + high - start]
            h[0, 1 + low : 1 + high] = out[row, 1 + low - start : 1 + high - start].float()
    return h, p


def cues(document: Pieces, p: np.ndarray, candidate: float) -> list[tuple[int, int, float]]:
    """Runs of whole words that may be a cue: (first piece, end piece, probability)."""
    word, any_cue, found, i = document.word, p[:, 1] + p[:, 2], [], 0
    while i < len(document):
        if any_cue[i] < candidate or not (p[i, 1] >= p[i, 2] or i == 0 or any_cue[i - 1] < candidate):
            i += 1
            continue
        end = i + 1
        while end < len(document) and (word[end] == word[end - 1] or (any_cue[end] >= 0.5 and p[end, 2] >= p[end, 1])):
            end += 1
        first = i
        while first > 0 and word[first - 1] == word[first]:
            first -= 1
        if not found or first >= found[-1][1]:
            found.append((first, end, float(any_cue[i])))
        i = end
    return found


@torch.no_grad()
def labels(reader: Reader, h: torch.Tensor, found) -> np.ndarray:
    """Log probabilities (cues, reach, O/source/content)."""
    if not found:
        return np.zeros((0, REACH, 3), np.float32)
    first = torch.tensor([c[0] + 1 for c in found])
    end = torch.tensor([c[1] + 1 for c in found])
    out, _ = reader.pair(h, torch.zeros(len(found), dtype=torch.long), first, end)
    return out.float().log_softmax(-1).numpy()


def relation(document: Pieces, cue, log_p: np.ndarray, settings: Settings) -> Read | None:
    """The best source and content of one cue; None where nothing is its content."""
    first, end, p_cue = cue
    index = np.arange(first - PAIR["before"], first + PAIR["after"])
    inside = (index >= 0) & (index < len(document))
    index, log_p = index[inside], log_p[inside]
    word = document.word[index]
    starts = np.flatnonzero(np.r_[True, word[1:] != word[:-1]])
    ends = np.r_[starts[1:], len(word)]
    by_word = np.stack([log_p[a:b].mean(0) for a, b in zip(starts, ends)])
    by_word[(index[starts] >= first) & (index[starts] < end)] = NEITHER
    path = viterbi(by_word, settings.change)
    content = np.concatenate([index[a:b] for k, (a, b) in enumerate(zip(starts, ends)) if path[k] == 2] or [[]]).astype(int)
    if not len(content):
        return None
    p_content = float(np.exp(by_word[path == 2, 2]).mean())
    best, k = None, 0
    while k < len(path):
        if path[k] != 1:
            k += 1
            continue
        stop = k
        while stop < len(path) and path[stop] == 1:
            stop += 1
        weight = float(np.exp(by_word[k:stop, 1]).sum())
        if best is None or weight > best[0]:
            best = (weight, int(index[starts[k]]), int(index[ends[stop - 1] - 1]) + 1, weight / (stop - k))
        k = stop
    none = float(1 - np.exp(by_word[:, 1]).max())
    source = None if best is None else (best[1], best[2])
    return Read((first, end), source, content, p_cue, p_content, none if best is None else best[3])
