"""python train.py OUT.pt --minutes M [--from FAST.pt|FOLDER] [--labelled L.pt] [--teacher T.pt] [--fold K --folds N].

Distils the accurate reader: annotated articles, in part as the teacher (label.py) reads them, and texts that only the
teacher has labelled (training/reader/label.py). Starts from --from, else from random weights and a vocabulary of those
texts. A --teacher file that is not there yet is taken up by the first pass that finds it.
"""
import argparse
import collections
import math
import random
import time
from pathlib import Path

import places  # noqa: F401
import numpy as np
import torch

from convolutions import AFTER, BEFORE, CONFIG, NETWORK, REACH, Fast, fast_of, load
from corpus import Article, read_gold
from entities import entities_of
from network import CONFIG as CORPORA
from paths import SHARED
from targets import Example, example_of, in_other_style
from train import articles_of_fold
from words import CAPITAL, MIXED, UPPER, WORD, kind_of

T = CONFIG["train"]
WINDOW = T["window"]
#: cues nearer to a cut than this are left to other passes
MARGIN = 8
CAPITALS = (CAPITAL, UPPER, MIXED)
SAVE_EACH = 180


def vocabulary_of(texts: list[str]) -> list[str]:
    counts = collections.Counter(kind_of(m.group()).type for text in texts for m in WORD.finditer(text))
    return [word for word, count in counts.most_common(NETWORK["types"]) if count > 1]


@torch.no_grad()
def fade(network: Fast) -> None:
    """Shrinks the weights and perturbs them (Ash and Adams 2020), since a network trained on the same text learns no better rule."""
    for parameter in network.parameters():
        parameter.mul_(T["shrink"]).add_(torch.randn_like(parameter) * T["noise"])


def windows_of(examples: list[Example], chance: random.Random) -> list[tuple[Example, int, int]]:
    """Every example cut into windows, the cuts elsewhere in each pass; in random order."""
    windows = []
    for example in examples:
        length = len(example.words)
        cuts = [0] + [c for c in range(chance.randrange(WINDOW), length, WINDOW) if c > 30] + [length]
        for start, end in zip(cuts, cuts[1:]):
            start = max(0, min(start, end - WINDOW))
            windows.append((example, start, min(length, start + WINDOW)))
    chance.shuffle(windows)
    return windows


def relations_within(example: Example, start: int, end: int):
    """Relations whose cue lies inside the window, and whose source and content nearly do: rows, weights of words."""
    length = len(example.words)
    low, high = start + (MARGIN if start else 0), end - (MARGIN if end < length else 0)
    rows = np.flatnonzero((example.first >= low) & (example.end <= high))
    near = example.first[rows, None] + np.arange(-BEFORE, AFTER)[None]
    weight = example.weight[rows] * ((near >= start) & (near < end))
    mass = example.wanted[rows, :, 1:].sum(-1)
    kept = (mass * weight).sum(1) >= 0.9 * (mass * example.weight[rows]).sum(1)
    return rows[kept], weight[kept]


def batch_of(windows, noise: np.random.Generator):
    """Tensors: features, steps, wanted of cues; and of relations row, first, end, wanted, weight."""
    features = np.zeros((len(windows), WINDOW, 5), np.int64)
    steps = np.zeros((len(windows), WINDOW, 4), np.int64)
    cues = np.zeros((len(windows), WINDOW, 3), np.float32)
    parts = []
    for row, (example, start, end) in enumerate(windows):
        length = end - start
        features[row, :length] = example.words.features[start:end]
        steps[row, :length] = example.words.steps[start:end]
        cues[row, :length] = example.cue[start:end]
        rows, weight = relations_within(example, start, end)
        parts.append((np.full(len(rows), row), example.first[rows] - start, example.end[rows] - start, example.wanted[rows], weight))
    capital = np.isin(features[..., 3] >> 3, CAPITALS)
    features[..., 0][noise.random(capital.shape) < np.where(capital, T["hidden_name_types"], T["hidden_types"])] = 0
    features[..., 1:3][noise.random(capital.shape) < np.where(capital, T["hidden_name_affixes"], T["hidden_affixes"])] = 0
    return [torch.from_numpy(a) for a in (features, steps, cues, *(np.concatenate(p) for p in zip(*parts)))]


def losses_of(network: Fast, batch) -> tuple[torch.Tensor, torch.Tensor]:
    """Cross entropies with the wanted probabilities: of cues, of their arguments."""
    features, steps, cues, row, first, end, wanted, weight = batch
    h, scores = network.encode(features)
    of_cues = -(cues * scores.log_softmax(-1)).sum() / cues.sum().clamp(min=1)
    if not len(row):
        return of_cues, torch.zeros(())
    labels = network.look(h, scores, steps, row, first, end).log_softmax(-1)
    return of_cues, (-(wanted * labels).sum(-1) * weight).sum() / weight.sum().clamp(min=1)


def train(network: Fast, examples_of_pass, seed: int, seconds: float, save, log=print) -> dict[str, torch.Tensor]:
    """AdamW for so many seconds, cosine decay; answers the average of the weights over the run's last part."""
    chance, noise = random.Random(seed), np.random.default_rng(seed)
    tables = list(network.tables.parameters())
    rest = [p for name, p in network.named_parameters() if not name.startswith("tables.")]
    optimizer = torch.optim.AdamW(
        [{"params": tables, "weight_decay": T["table_decay"]}, {"params": rest, "weight_decay": 0.02}], lr=0.0, betas=(0.9, 0.98), fused=True
    )
    parameters, average, recent = dict(network.named_parameters()), None, []
    begin = saved = time.time()
    step = number = 0

    def state() -> dict[str, torch.Tensor]:
        held = parameters.values() if average is None else average
        return {name: p.detach().clone() for name, p in zip(parameters, held)}

    network.train()
    while True:
        windows = windows_of(examples_of_pass(number), chance)
        number += 1
        for at in range(0, len(windows) - T["batch"] + 1, T["batch"]):
            done = (time.time() - begin) / seconds
            if done >= 1:
                return state()
            for group in optimizer.param_groups:
                group["lr"] = T["rate"] * min(1, done / T["warm_up"] + 0.02) * max(0.01, 0.5 * (1 + math.cos(math.pi * done)))
            of_cues, of_pairs = losses_of(network, batch_of(windows[at : at + T["batch"]], noise))
            optimizer.zero_grad(set_to_none=True)
            (T["cue_weight"] * of_cues + of_pairs).backward()
            torch.nn.utils.clip_grad_norm_(rest, 1.0)
            optimizer.step()
            step += 1
            if done > T["average_from"]:
                with torch.no_grad():
                    if average is None:
                        average = [p.detach().clone() for p in parameters.values()]
                    elif step % 5 == 0:
                        torch._foreach_lerp_(average, list(parameters.values()), 5 * T["average_rate"])
            recent.append((of_cues.item(), of_pairs.item()))
            if step % 100 == 0:
                cue, pair = np.mean(recent, 0)
                recent = []
                log(f"step {step} pass {number} done {done:.3f} cue {cue:.4f} pair {pair:.4f} {time.time() - begin:.0f} s", flush=True)
            if time.time() - saved > SAVE_EACH:
                saved = time.time()
                save(state())


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--minutes", type=float, required=True)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--from", type=Path, dest="start")
    arguments.add_argument("--labelled", type=Path)
    arguments.add_argument("--teacher", type=Path)
    arguments.add_argument("--fold", type=int)
    arguments.add_argument("--folds", type=int, default=5)
    given = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    articles = articles_of_fold(read_gold(SHARED / CORPORA["data"]["train"]), given.fold, given.folds, held_out=False)
    entities = entities_of(SHARED / CORPORA["data"]["train_tags"], {a.id: a.text for a in articles})
    labelled = torch.load(given.labelled, weights_only=False) if given.labelled else []
    unlabelled = [Article(d.id, d.text, gold=False) for d in labelled]
    if given.start:
        checkpoint = load(given.start)
        network, vocabulary = fast_of(checkpoint, T["dropout"])
        fade(network)
        types = checkpoint["vocabulary"]
    else:
        types = vocabulary_of([a.text for a in [*articles, *unlabelled]])
        network, vocabulary = Fast(len(types), T["dropout"]), {word: i + 1 for i, word in enumerate(types)}
    chance, readings = random.Random(given.seed * 1000), {}
    plain: list[Example] = []
    current: list[Example] = []

    def examples_of_pass(number: int) -> list[Example]:
        global plain, current
        if not plain or (not readings and given.teacher and given.teacher.exists()):
            if given.teacher and given.teacher.exists():
                readings.update({d.id: d for d in torch.load(given.teacher, weights_only=False)})
            pairs = [(a, readings.get(a.id)) for a in articles] + list(zip(unlabelled, labelled))
            plain = [example_of(a, vocabulary, d, None if d is None else d.at) for a, d in pairs]
            current = list(plain)
            print(f"{len(plain)} texts, {sum(len(e.words) for e in plain)} words, teacher's word on {len(readings)}", flush=True)
        began, teachers = time.time(), [*(readings.get(a.id) for a in articles), *labelled]
        for i, (article, d) in enumerate(zip([*articles, *unlabelled], teachers)):
            if chance.random() < T["redrawn"]:
                current[i] = in_other_style(article, entities.get(article.id), vocabulary, d, chance) or plain[i]
        print(f"pass {number + 1} drawn in {time.time() - began:.0f} s", flush=True)
        return current[: len(articles)] + chance.sample(current[len(articles) :], int(T["labelled_share"] * len(labelled)))

    def save(state) -> None:
        torch.save({"vocabulary": types, "state": state}, given.out)

    save(train(network, examples_of_pass, given.seed, 60 * given.minutes, save))
    print("done", flush=True)
