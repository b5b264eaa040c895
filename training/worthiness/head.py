"""python head.py READER.pt [SENTENCES]: would a head on the reader's encoder rank sentences better than the linear model?

Each sentence of claims-train is read alone by the frozen encoder; the mean and the greatest of its pieces' states are what
a logistic regression, or one hidden layer, learns from. Those that claims-dev holds too and repeated ones are left out;
SENTENCES (12000) of the rest are drawn. Prints F1 and average precision of held-out folds (CheckThat! 2024 alone, as
fit.ts does) and of claims-dev, at the threshold that is best on the folds. MINILM and SHARED as in ../README.md.
"""
import json
import random
import re
import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).parent.parent / "reader"))
from corpus import Article  # noqa: E402
from network import CONFIG, Reader, reader_of  # noqa: E402
from paths import SHARED  # noqa: E402
from pieces import CLS, PAD, SEP, Pieces, pieces_of, tokenizer  # noqa: E402

FOLDS, EPOCHS, BATCH = 5, 8, 64
LONGEST = CONFIG["train"]["window"]


def key(text: str) -> str:
    return " ".join(re.sub("[^a-z0-9]+", " ", text.lower()).split())


def read(corpus: str) -> list[dict]:
    return [json.loads(line) for line in (SHARED / f"corpora/{corpus}.jsonl").open(encoding="utf8")]


@torch.no_grad()
def pooled(reader: Reader, documents: list[Pieces]) -> np.ndarray:
    """Mean and maximum of the states of each document's pieces, read alone."""
    result = np.zeros((len(documents), 2 * reader.cue.in_features), np.float32)
    order = sorted(range(len(documents)), key=lambda i: len(documents[i]))
    for at in range(0, len(order), BATCH):
        part = order[at : at + BATCH]
        lengths = [min(len(documents[i]), LONGEST) for i in part]
        width = max(lengths) + 2
        ids, features = np.full((len(part), width), PAD), np.zeros((len(part), width), np.int64)
        real = np.zeros((len(part), width), bool)
        for row, (i, k) in enumerate(zip(part, lengths)):
            ids[row, 0], ids[row, k + 1] = CLS, SEP
            ids[row, 1 : k + 1], features[row, 1 : k + 1] = documents[i].ids[:k], documents[i].features[:k]
            real[row, : k + 2] = True
        h = reader.encoder(torch.tensor(ids), torch.tensor(features), torch.arange(width)[None], torch.tensor(real))
        for row, (i, k) in enumerate(zip(part, lengths)):
            x = h[row, 1 : k + 1] if k else h[row, :1]
            result[i] = torch.cat([x.mean(0), x.max(0).values]).numpy()
    return result


def fitted(x: np.ndarray, y: np.ndarray, hidden: int) -> nn.Module:
    torch.manual_seed(1)
    width = x.shape[1]
    head = nn.Sequential(nn.Dropout(0.2), nn.Linear(width, hidden), nn.GELU(), nn.Dropout(0.3), nn.Linear(hidden, 1)) if hidden else nn.Linear(width, 1)
    optimizer = torch.optim.AdamW(head.parameters(), lr=1e-3, weight_decay=1e-2)
    states, labels = torch.tensor(x), torch.tensor(y).float()
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(x)).split(BATCH):
            loss = nn.functional.binary_cross_entropy_with_logits(head(states[batch])[:, 0], labels[batch])
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
    return head.eval()


@torch.no_grad()
def scores(head: nn.Module, x: np.ndarray) -> np.ndarray:
    return head(torch.tensor(x)).numpy()[:, 0]


def f1(score: np.ndarray, y: np.ndarray, least: float) -> float:
    return 200 * ((score >= least) & (y == 1)).sum() / ((score >= least).sum() + y.sum())


def average_precision(score: np.ndarray, y: np.ndarray) -> float:
    hits = y[np.argsort(-score, kind="stable")]
    return 100 * (np.cumsum(hits) / np.arange(1, len(hits) + 1) * hits).sum() / hits.sum()


if __name__ == "__main__":
    torch.set_num_threads(CONFIG["train"]["threads"])
    reader, made = reader_of(torch.load(sys.argv[1])).eval(), tokenizer()
    dev = read("claims-dev")
    seen, train = {key(line["text"]) for line in dev}, []
    for line in read("claims-train"):
        if key(line["text"]) not in seen:
            seen.add(key(line["text"]))
            train.append(line)
    random.Random(1).shuffle(train)
    train = train[: int(sys.argv[2]) if len(sys.argv) > 2 else 12000]
    x, x_dev = (pooled(reader, [pieces_of(Article("", line["text"], gold=False), made) for line in part]) for part in (train, dev))
    mean, spread = x.mean(0), x.std(0) + 1e-3
    x, x_dev = (x - mean) / spread, (x_dev - mean) / spread
    y, y_dev = (np.array([line["label"] for line in part]) for part in (train, dev))
    check_that = np.array([line["corpus"] == "checkthat2024" for line in train])
    fold = np.arange(len(y)) % FOLDS
    for hidden in (0, 64):
        unseen = np.zeros(len(y))
        for k in range(FOLDS):
            unseen[fold == k] = scores(fitted(x[fold != k], y[fold != k], hidden), x[fold == k])
        least = max(np.linspace(-3, 3, 301), key=lambda at: f1(unseen[check_that], y[check_that], at))
        of_dev = scores(fitted(x, y, hidden), x_dev)
        print(
            f"{len(y)} sentences, hidden {hidden}: unseen F1 {f1(unseen[check_that], y[check_that], least):.1f}, "
            f"AP {average_precision(unseen[check_that], y[check_that]):.1f}; "
            f"claims-dev F1 {f1(of_dev, y_dev, least):.1f}, AP {average_precision(of_dev, y_dev):.1f}",
            flush=True,
        )
