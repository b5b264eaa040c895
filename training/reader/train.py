"""python train.py OUT.pt [--seed N] [--from READER.pt | --heads READER.pt] [--labelled LABELLED.pt] [--fold K --folds N]: one
reader, by config.toml.

Starts from the base weights, or from another reader with --from; its feed-forward part is cut to `inner` units first. With
--heads only what the base weights lack is taken from the other reader, so that the weights of both can be averaged.
"""
import argparse
import random
import re
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from corpus import Article, read_gold
from entities import entities_of
from network import CONFIG, PAIR, REACH, Reader, narrowed, reader_of
from paths import SHARED
from pieces import CLS, MASK, PAD, SEP, Pieces, pieces_of, tokenizer
from restyle import renamed, restyle

T = CONFIG["train"]
WINDOW = T["window"]
INNER = CONFIG["encoder"]["inner"]
FROZEN = ("encoder.words", "encoder.kind")
NOBODY = np.zeros((REACH, 3), np.float32)


def windows_of(documents: list[Pieces], chance: random.Random) -> list[tuple[Pieces, int, int]]:
    """Every document cut into windows of full length, the cuts elsewhere in each pass, and some paragraphs alone; shuffled."""
    windows = []
    for document in documents:
        offset = chance.randrange(WINDOW)
        cuts = [0] + [c for c in range(offset, len(document), WINDOW) if c > 0] + [len(document)]
        if len(cuts) > 2 and cuts[1] < 90:
            del cuts[1]
        for start, end in zip(cuts, cuts[1:]):
            start = max(0, min(start, end - WINDOW))
            windows.append((document, start, min(len(document), start + WINDOW)))
        edges = [0, *np.flatnonzero(document.features >= 6), len(document)]
        for start, end in zip(edges, edges[1:]):
            if chance.random() < T["alone"] and 0 < end - start <= WINDOW:
                windows.append((document, start, end))
    chance.shuffle(windows)
    return windows


@dataclass
class Batch:
    """Windows as the encoder takes them, and what is wanted of it as probabilities; where those are all 0, nothing is."""
    ids: torch.Tensor
    features: torch.Tensor
    real: torch.Tensor
    cues: torch.Tensor
    #: row, first piece, end piece of each relation that lies wholly inside
    relations: torch.Tensor
    labels: torch.Tensor


def batch_of(windows, noise: np.random.Generator) -> Batch:
    length = WINDOW + 2
    ids = np.full((len(windows), length), PAD)
    features = np.zeros((len(windows), length), np.int64)
    cues = np.zeros((len(windows), length, 3), np.float32)
    real = np.zeros((len(windows), length), bool)
    at, labels = [], []
    for row, (document, start, end) in enumerate(windows):
        k = end - start
        weight = 1.0 if document.gold else T["labelled_weight"]
        ids[row, 0], ids[row, k + 1] = CLS, SEP
        ids[row, 1 : k + 1] = document.ids[start:end]
        features[row, 1 : k + 1] = document.features[start:end]
        cues[row, 1 : k + 1] = (np.eye(3)[document.cue[start:end]] if document.gold else document.cue[start:end]) * weight
        real[row, : k + 2] = True
        hidden = noise.random(length) < T["mask_share"]
        hidden[0], hidden[k + 1 :] = False, False
        ids[row][hidden] = MASK
        for first, last, wanted in document.relations:
            if first < start or last > end:
                continue
            index = np.arange(first - PAIR["before"], first + PAIR["after"])
            inside = (index >= start) & (index < end)
            target = NOBODY.copy()
            if document.gold:
                used = np.flatnonzero(wanted)
                if not len(used) or used[0] < start or used[-1] >= end:
                    continue
                target[inside] = np.eye(3)[wanted[index[inside]]]
            else:
                target[inside] = wanted[inside].astype(np.float32)
            at.append((row, first - start + 1, last - start + 1))
            labels.append(target * weight)
    while len(at) % 16 or not at:
        at.append((0, 1, 2))
        labels.append(NOBODY)
    return Batch(*(torch.tensor(np.array(x)) for x in (ids, features, real, cues, at, labels)))


def soft_loss(scores: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Cross entropy with wanted probabilities, by the mean of their sums."""
    return -(wanted * scores.float().log_softmax(-1)).sum() / wanted.sum().clamp(min=1)


class Average:
    """The average of weights, each step counting less as it grows older."""

    def __init__(self, masters: dict[str, torch.Tensor]):
        self.held = {k: m.detach().clone() for k, m in masters.items()}
        self.steps = 0

    def take(self, masters: dict[str, torch.Tensor]) -> None:
        self.steps += 1
        keep = min(1 - 1 / T["average"], self.steps / (self.steps + 10))
        for name, master in masters.items():
            self.held[name].lerp_(master.detach(), 1 - keep)


def train(reader: Reader, documents_of_pass, seed: int, steps: int, log=print, save=None) -> dict[str, torch.Tensor]:
    """Linear warm-up, then linear decay to a fiftieth; in bf16 with fp32 masters where the processor multiplies that."""
    torch.manual_seed(seed)
    chance, noise = random.Random(seed), np.random.default_rng(seed)
    masters = {k: p for k, p in reader.named_parameters() if not k.startswith(FROZEN)}
    live = masters
    if re.search("amx_bf16|avx512_bf16", Path("/proc/cpuinfo").read_text()):
        masters = {k: p.detach().clone() for k, p in masters.items()}
        reader = reader.bfloat16()
        live = {k: p for k, p in reader.named_parameters() if k in masters}
    for name, parameter in reader.named_parameters():
        parameter.requires_grad_(name in masters)
    groups: dict[tuple[bool, bool], list[torch.Tensor]] = {}
    for name, master in masters.items():
        master.requires_grad_(True)
        base = name.startswith(("encoder.layers", "encoder.places", "encoder.ln"))
        groups.setdefault((base, master.dim() > 1), []).append(master)
    optimizer = torch.optim.AdamW(
        [
            {"params": group, "base": T["encoder_rate"] if base else T["head_rate"], "lr": 0.0, "weight_decay": 0.01 * decay}
            for (base, decay), group in groups.items()
        ],
        betas=(0.9, 0.98),
        fused=True,
    )
    average = Average(masters)

    def state():
        kept = {name: value.float().clone() for name, value in reader.state_dict().items()}
        kept.update(average.held)
        return kept

    step, losses, begin, number = 0, [], time.time(), 0
    while step < steps:
        windows = windows_of(documents_of_pass(number), chance)
        number += 1
        for at in range(0, len(windows), T["batch"]):
            if step >= steps:
                break
            batch = batch_of(windows[at : at + T["batch"]], noise)
            done = step / steps
            rate = min(1, done / T["warm_up"] + 0.02) * max(0.02, 1 - done)
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * rate
            places = torch.arange(WINDOW + 2)[None] + torch.randint(0, 130, (len(batch.ids), 1))
            h = reader.encoder(batch.ids, batch.features, places, None if batch.real.all() else batch.real)
            of_cues = soft_loss(reader.cue(h), batch.cues)
            labels, _ = reader.pair(h, *batch.relations.T)
            of_pairs = soft_loss(labels, batch.labels)
            (T["cue_weight"] * of_cues + of_pairs).backward()
            with torch.no_grad():
                if live is not masters:
                    for name, master in masters.items():
                        gradient = live[name].grad
                        master.grad = None if gradient is None else gradient.float()
                        live[name].grad = None
                torch.nn.utils.clip_grad_norm_([m for m in masters.values() if m.grad is not None], 1.0)
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
                if live is not masters:
                    for name, master in masters.items():
                        live[name].copy_(master)
                average.take(masters)
            losses.append((of_cues.item(), of_pairs.item()))
            step += 1
            if step % 50 == 0:
                cue, pair = np.mean(losses[-50:], 0)
                log(f"step {step}/{steps} pass {number} cue {cue:.4f} pair {pair:.4f} {time.time() - begin:.0f} s", flush=True)
            if save and step % 200 == 0:
                save(state())
    return state()


def articles_of_fold(articles: list[Article], fold: int | None, folds: int, held_out: bool) -> list[Article]:
    """Every article where there is no fold; else those that the fold holds out, or the others."""
    if fold is None:
        return articles
    return [a for i, a in enumerate(articles) if (i % folds == fold) == held_out]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--from", type=Path, dest="start")
    arguments.add_argument("--heads", type=Path)
    arguments.add_argument("--labelled", type=Path)
    arguments.add_argument("--passes", type=float, default=T["passes"])
    arguments.add_argument("--fold", type=int)
    arguments.add_argument("--folds", type=int, default=5)
    given = arguments.parse_args()
    torch.set_num_threads(T["threads"])
    torch.manual_seed(given.seed)
    articles = articles_of_fold(read_gold(SHARED / CONFIG["data"]["train"]), given.fold, given.folds, held_out=False)
    entities = entities_of(SHARED / CONFIG["data"]["train_tags"], {a.id: a.text for a in articles})
    made, chance = tokenizer(), random.Random(given.seed * 1000)
    plain = [pieces_of(a, made) for a in articles]
    labelled = torch.load(given.labelled, weights_only=False) if given.labelled else []

    def documents_of_pass(_: int) -> list[Pieces]:
        documents = chance.sample(labelled, int(T["labelled_share"] * len(labelled)))
        for article, pieces in zip(articles, plain):
            seen = article
            if chance.random() < T["renamed"]:
                seen = renamed(seen, entities.get(article.id, []), chance)
            if chance.random() < T["restyled"]:
                seen = restyle(seen, chance)
            documents.append(pieces if seen is article else pieces_of(seen, made))
        return documents

    if given.start:
        reader = reader_of(torch.load(given.start))
    else:
        reader = Reader()
        if given.heads:
            reader.load_state_dict(torch.load(given.heads))
        reader.encoder.load_base()
    if reader.encoder.layers[0].i.out_features > INNER:
        windows = windows_of(plain, random.Random(given.seed))[: CONFIG["narrow"]["windows"]]
        batches = [batch_of(windows[i : i + 8], np.random.default_rng(0)) for i in range(0, len(windows), 8)]
        reader = narrowed(reader, [(b.ids, b.features, torch.arange(WINDOW + 2)[None], b.real) for b in batches], INNER)
    of_pass = len(windows_of(plain, random.Random(0))) + T["labelled_share"] * len(windows_of(labelled, random.Random(0)))
    steps = int(given.passes * of_pass // T["batch"])
    print(f"{len(plain)} + {len(labelled)} articles, {sum(map(len, [*plain, *labelled]))} pieces, {steps} steps", flush=True)
    torch.save(train(reader, documents_of_pass, given.seed, steps, save=lambda s: torch.save(s, given.out)), given.out)
