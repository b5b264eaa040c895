"""python heads.py READER.pt GOLD.jsonl RECORDS.jsonl DEV.jsonl: would a head on the frozen encoder know better than the rules what a quotation is?

GOLD is articles that the reader was not trained on (`folds.py` writes a fold): of those it has learnt by heart its states tell what no other text's
do. RECORDS and DEV are what `extract --input-format jsonl -f jsonl` writes of them and of polnear-dev: their quotations, with the kind
that the rules give them. What is wanted is PolNeAR's: speech is what an attribution's content holds at least half of, anything else is a scare, title or term
(which of these nobody marked). A logistic regression reads the encoder's states of the quotation (mean, first piece) and of the pieces
beside it, learnt on GOLD. Prints F1 of speech and of the rest on polnear-dev. MINILM and SHARED as in ../README.md.
"""
import json
import sys
from pathlib import Path

import numpy as np
import torch

from corpus import read_gold
from network import CONFIG, Reader, reader_of
from paths import SHARED
from pieces import CLS, SEP, pieces_of, tokenizer

LONGEST = CONFIG["train"]["window"]
FOLDS, PENALTIES = 5, (1e-3, 1e-2, 1e-1, 1.0)


@torch.no_grad()
def states_of(reader: Reader, document) -> torch.Tensor:
    """The encoder's state of each piece, read in windows of full length that follow one another."""
    parts = []
    for start in range(0, len(document), LONGEST):
        end = min(len(document), start + LONGEST)
        start = max(0, end - LONGEST)
        ids = torch.tensor([[CLS, *document.ids[start:end], SEP]])
        features = torch.tensor([[0, *document.features[start:end], 0]])
        h = reader.encoder(ids, features, torch.arange(ids.shape[1])[None], None)[0, 1:-1]
        parts.append(h[len(torch.cat(parts)) - start :] if parts else h)
    return torch.cat(parts)


def cases(reader: Reader, records: Path, corpus: Path) -> tuple[torch.Tensor, np.ndarray, np.ndarray, np.ndarray]:
    """Evidence, gold, the rules' answer and the number of words of every outermost quotation."""
    made, evidence, gold, ruled, words = tokenizer(), [], [], [], []
    kinds = {record["id"]: record["quotations"] for record in map(json.loads, records.open(encoding="utf8"))}
    for article in read_gold(corpus):
        document = pieces_of(article, made)
        states = states_of(reader, document)
        contents = np.zeros(len(document), bool)
        for _, _, labels in document.relations:
            contents |= labels == 2
        edge = -1
        for quotation in kinds[article.id]:
            start, end = quotation["start"], quotation["end"]
            if start < edge:
                continue
            edge = end
            inside = np.flatnonzero((document.at[:, 0] >= start) & (document.at[:, 1] <= end))
            if not len(inside):
                continue
            first, last = inside[0], inside[-1]
            around = [states[max(0, first - 1)], states[min(len(states) - 1, last + 1)]]
            evidence.append(torch.cat([states[first : last + 1].mean(0), states[first], *around]))
            gold.append(contents[inside].mean() >= 0.5)
            ruled.append(quotation["kind"] == "speech")
            words.append(len(article.text[start:end].split()))
    return torch.stack(evidence), np.array(gold), np.array(ruled), np.array(words)


def fitted(x: torch.Tensor, labels: torch.Tensor, l2: float) -> torch.nn.Linear:
    """A logistic regression with a penalty on the mean of its squared weights."""
    head = torch.nn.Linear(x.shape[1], 1)
    torch.nn.init.zeros_(head.weight)
    optimizer = torch.optim.LBFGS(head.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def step():
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(head(x)[:, 0], labels) + l2 * head.weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(step)
    return head


@torch.no_grad()
def loss_of(head: torch.nn.Linear, x: torch.Tensor, labels: torch.Tensor) -> float:
    return torch.nn.functional.binary_cross_entropy_with_logits(head(x)[:, 0], labels).item()


def f1(found: np.ndarray, gold: np.ndarray) -> float:
    return 200 * (found & gold).sum() / max(1, found.sum() + gold.sum())


if __name__ == "__main__":
    reader = reader_of(torch.load(sys.argv[1])).eval()
    x, gold, ruled, words = cases(reader, Path(sys.argv[3]), Path(sys.argv[2]))
    middle, spread = x.mean(0), x.std(0) + 1e-6
    x = (x - middle) / spread
    labels = torch.tensor(gold).float()
    fold = torch.arange(len(x)) % FOLDS
    held = {l2: sum(loss_of(fitted(x[fold != k], labels[fold != k], l2), x[fold == k], labels[fold == k]) for k in range(FOLDS)) / FOLDS for l2 in PENALTIES}
    best = min(held, key=held.get)
    head = fitted(x, labels, best)
    print(f"{len(gold)} quotations, {gold.mean():.2f} of them speech; penalty {best}, loss on folds {held[best]:.3f}")
    x, gold, ruled, words = cases(reader, Path(sys.argv[4]), SHARED / CONFIG["data"]["dev"])
    with torch.no_grad():
        found = (head((x - middle) / spread)[:, 0] > 0).numpy()
    for name, part in (("all", words > 0), ("of up to four words", words <= 4), ("of five to eight", (words > 4) & (words <= 8)), ("longer", words > 8)):
        g = gold[part]
        rules, learnt = [(f1(a[part], g), f1(~a[part], ~g), 100 * (a[part] == g).mean()) for a in (ruled, found)]
        print(f"| {name} | {part.sum()} | {' / '.join(f'{v:.1f}' for v in rules)} | {' / '.join(f'{v:.1f}' for v in learnt)} |")
