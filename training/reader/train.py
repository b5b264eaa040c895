"""python train.py OUT.pt [--seed N] [--fold K --folds N]: one reader from the base weights, by config.toml."""
import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from corpus import read_gold
from network import CONFIG, PAIR, REACH, Reader
from paths import SHARED
from pieces import CLS, MASK, PAD, SEP, Pieces, pieces_of, tokenizer
from restyle import restyle

T = CONFIG["train"]
WINDOW = T["window"]
FROZEN = ("encoder.words", "encoder.kind")


def windows_of(documents: list[Pieces], chance: random.Random) -> list[tuple[Pieces, int, int]]:
    """Every document cut into windows of full length, the cuts elsewhere in each pass; in random order."""
    windows = []
    for document in documents:
        offset = chance.randrange(WINDOW)
        cuts = [0] + [c for c in range(offset, len(document), WINDOW) if c > 0] + [len(document)]
        if len(cuts) > 2 and cuts[1] < 90:
            del cuts[1]
        for start, end in zip(cuts, cuts[1:]):
            start = max(0, min(start, end - WINDOW))
            windows.append((document, start, min(len(document), start + WINDOW)))
    chance.shuffle(windows)
    return windows


def batch_of(windows, noise: np.random.Generator):
    """Arrays of pieces, features, cue labels and which are real; and the relations that lie wholly inside."""
    length = WINDOW + 2
    ids = np.full((len(windows), length), PAD)
    features = np.zeros((len(windows), length), np.int64)
    cues = np.full((len(windows), length), -100)
    real = np.zeros((len(windows), length), bool)
    relations = []
    for row, (document, start, end) in enumerate(windows):
        k = end - start
        ids[row, 0], ids[row, k + 1] = CLS, SEP
        ids[row, 1 : k + 1] = document.ids[start:end]
        features[row, 1 : k + 1] = document.features[start:end]
        cues[row, 1 : k + 1] = document.cue[start:end]
        real[row, : k + 2] = True
        hidden = noise.random(length) < T["mask_share"]
        hidden[0], hidden[k + 1 :] = False, False
        ids[row][hidden] = MASK
        for first, last, labels in document.relations:
            used = np.flatnonzero(labels)
            if not len(used) or first < start or last > end or used[0] < start or used[-1] >= end:
                continue
            index = np.arange(first - PAIR["before"], first + PAIR["after"])
            inside = (index >= start) & (index < end)
            wanted = np.full(REACH, -100)
            wanted[inside] = labels[index[inside]]
            relations.append((row, first - start + 1, last - start + 1, wanted))
    return ids, features, cues, real, relations


def train(documents_of_pass, seed: int, steps: int, log=print) -> dict[str, torch.Tensor]:
    """Linear warm-up, then linear decay to a fiftieth; in bf16 with fp32 masters where the processor has AMX."""
    torch.manual_seed(seed)
    chance, noise = random.Random(seed), np.random.default_rng(seed)
    reader = Reader()
    reader.encoder.load_base()
    masters = {k: p.detach().clone() for k, p in reader.named_parameters() if not k.startswith(FROZEN)}
    if "amx_bf16" in Path("/proc/cpuinfo").read_text():
        reader = reader.bfloat16()
    live = dict(reader.named_parameters())
    groups: dict[tuple[bool, bool], list[torch.Tensor]] = {}
    for name, parameter in live.items():
        parameter.requires_grad_(name in masters)
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
    step, losses, begin, number = 0, [], time.time(), 0
    while step < steps:
        windows = windows_of(documents_of_pass(number), chance)
        number += 1
        for at in range(0, len(windows), T["batch"]):
            if step >= steps:
                break
            ids, features, cues, real, relations = batch_of(windows[at : at + T["batch"]], noise)
            done = step / steps
            rate = min(1, done / T["warm_up"] + 0.02) * max(0.02, 1 - done)
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * rate
            places = torch.arange(WINDOW + 2)[None] + torch.randint(0, 130, (len(ids), 1))
            h = reader.encoder(torch.tensor(ids), torch.tensor(features), places, None if real.all() else torch.tensor(real))
            of_cues = F.cross_entropy(reader.cue(h).float().reshape(-1, 3), torch.tensor(cues).reshape(-1))
            while len(relations) % 16 or not relations:
                relations.append((0, 1, 2, np.full(REACH, -100)))
            row, first, last = (torch.tensor([r[k] for r in relations]) for k in range(3))
            wanted = torch.tensor(np.stack([r[3] for r in relations])).reshape(-1)
            labels, _ = reader.pair(h, row, first, last)
            of_pairs = F.cross_entropy(labels.float().reshape(-1, 3), wanted) if (wanted >= 0).any() else labels.sum() * 0
            (T["cue_weight"] * of_cues + of_pairs).backward()
            with torch.no_grad():
                for name, master in masters.items():
                    gradient = live[name].grad
                    master.grad = None if gradient is None else gradient.float()
                    live[name].grad = None
                torch.nn.utils.clip_grad_norm_([m for m in masters.values() if m.grad is not None], 1.0)
                optimizer.step()
                for name, master in masters.items():
                    live[name].copy_(master)
            losses.append((of_cues.item(), of_pairs.item()))
            step += 1
            if step % 100 == 0:
                cue, pair = np.mean(losses[-100:], 0)
                log(f"step {step}/{steps} pass {number} cue {cue:.4f} pair {pair:.4f} {time.time() - begin:.0f} s", flush=True)
    state = {name: value.float() for name, value in reader.state_dict().items()}
    state.update({name: master.detach().clone() for name, master in masters.items()})
    return state


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--fold", type=int)
    arguments.add_argument("--folds", type=int, default=5)
    given = arguments.parse_args()
    torch.set_num_threads(2)
    articles = read_gold(SHARED / CONFIG["data"]["train"])
    if given.fold is not None:
        articles = [a for i, a in enumerate(articles) if i % given.folds != given.fold]
    made, chance = tokenizer(), random.Random(given.seed * 1000)
    plain = [pieces_of(a, made) for a in articles]

    def documents_of_pass(_: int) -> list[Pieces]:
        return [
            pieces_of(restyle(a, chance), made) if chance.random() < T["restyled"] else p
            for a, p in zip(articles, plain)
        ]

    steps = T["passes"] * sum(-(-len(p) // WINDOW) for p in plain) // T["batch"]
    print(f"{len(plain)} articles, {sum(map(len, plain))} pieces, {steps} steps", flush=True)
    torch.save(train(documents_of_pass, given.seed, steps), given.out)
