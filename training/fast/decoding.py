"""From the fast reader's probabilities to attribution relations; mirrored by src/reader/fast."""
from dataclasses import dataclass
from itertools import groupby

import places  # noqa: F401
import numpy as np
import torch

from convolutions import AFTER, BEFORE, CONFIG, Fast
from quoted import quoted
from relations import Read, viterbi
from words import Words


@dataclass
class Settings:
    """As config.toml explains them."""
    candidate: float
    cue_goes_on: float
    keep: float
    content_power: float
    source_power: float
    change: float
    snap: float


def settings_of(**changed) -> Settings:
    return Settings(**{**CONFIG["decode"], **changed})


def cues(p: np.ndarray, settings: Settings) -> list[tuple[int, int]]:
    """Runs of words that may be a cue, as [first, end); `p` are probabilities (words, outside/first/further)."""
    found, i, any_cue = [], 0, p[:, 1] + p[:, 2]
    while i < len(p):
        begins = any_cue[i] >= settings.candidate and (p[i, 1] >= p[i, 2] or i == 0 or any_cue[i - 1] < settings.candidate)
        end = i + 1
        if begins:
            while end < len(p) and any_cue[end] >= settings.cue_goes_on and p[end, 2] >= p[end, 1]:
                end += 1
            found.append((i, end))
        i = end
    return found


@torch.no_grad()
def probabilities(network: Fast, words: Words, settings: Settings):
    """Probabilities of each word being of a cue, candidate cues, and log probabilities around each."""
    if not len(words):
        return np.zeros((0, 3)), [], np.zeros((0, BEFORE + AFTER, 3))
    h, scores = network.encode(torch.tensor(words.features, dtype=torch.long)[None])
    p = scores[0].softmax(-1).numpy()
    found = cues(p, settings)
    if not found:
        return p, [], np.zeros((0, BEFORE + AFTER, 3))
    first, end = torch.tensor(found).T
    steps = torch.tensor(words.steps, dtype=torch.long)[None]
    return p, found, network.look(h, scores, steps, torch.zeros_like(first), first, end).log_softmax(-1).numpy()


def quotations(words: Words) -> list[tuple[int, int]]:
    """Words [first, end) of each quotation, marks included."""
    inside = quoted(words.text)
    state = np.frombuffer(bytes(inside), np.int8)
    if not len(state):
        return []
    edges = np.flatnonzero(np.diff(np.r_[0, state, 0]))
    first = np.searchsorted(words.at[:, 0], edges[::2])
    end = np.searchsorted(words.at[:, 1], edges[1::2], "right")
    return [(int(a), int(b)) for a, b in zip(first, end) if a < b]


def relation(words: Words, marked, cue: tuple[int, int], p: np.ndarray, log_p: np.ndarray, settings: Settings) -> Read | None:
    """The best source and content of one cue; None where nothing is its content. `marked` are the text's quotations."""
    first, end = cue
    low, high = max(0, first - BEFORE), min(len(words), first + AFTER)
    near = log_p[low - first + BEFORE : high - first + BEFORE]
    path, sure = viterbi(near, settings.change), np.exp(near)
    if not (path == 2).any():
        return None
    content = np.zeros(len(words), bool)
    content[low:high] = path == 2
    p_content = float(sure[path == 2, 2].mean())
    runs, at = [], 0
    for label, run in groupby(path):
        length = len(list(run))
        if label == 1:
            runs.append((float(sure[at : at + length, 1].sum()), low + at, low + at + length))
        at += length
    best = max(runs, default=None, key=lambda r: r[0])
    p_source = float(1 - sure[:, 1].max()) if best is None else best[0] / (best[2] - best[1])
    snapped = content.copy()
    for a, b in marked:
        if snapped[a:b].mean() >= settings.snap:
            snapped[a:b] = True
    if not snapped[first:end].any():
        content = snapped
    source = None if best is None else (best[1], best[2])
    return Read(cue, source, content, float(p[first, 1] + p[first, 2]), p_content, p_source)
