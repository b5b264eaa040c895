"""python evaluate.py READER.pt [READER.pt…] [--corpus FILE] [--fold K --folds N]: scores by ../shared/bench/score.mjs.

Several readers are averaged (probabilities of cues, log probabilities of arguments).
"""
import argparse
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch

from corpus import read_gold
from decode import Settings, cues, labels, relation, states
from network import CONFIG, Reader, reader_of
from paths import SHARED
from pieces import Pieces, pieces_of, tokenizer
from relations import claims

MEASURES = ["attribution.all", "attribution.direct", "attribution.mixed", "attribution.indirect", "content.half.all",
            "content.exact.all", "content.tokens", "source.exact", "cue.exact", "cue.all"]


def load(path: Path) -> Reader:
    return reader_of(torch.load(path)).eval()


def probabilities(readers: list[Reader], document: Pieces, candidate: float):
    """Probabilities of O/B/I of each piece, candidate cues and their argument labels, averaged over the readers."""
    read = [states(reader, document) for reader in readers]
    p = np.mean([p for _, p in read], 0)
    found = cues(document, p, candidate)
    return p, found, np.mean([labels(reader, h, found) for reader, (h, _) in zip(readers, read)], 0)


def score(gold: Path, records: list[dict]) -> dict[str, float]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join(map(json.dumps, records)) + "\n")
        file.flush()
        command = ["node", str(SHARED / "bench/score.mjs"), str(gold), file.name, "--json"]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    measures = json.loads(out)["measures"]
    return {name: measures[name]["F1"] for name in MEASURES if name in measures}


def records_of(documents, raw, settings: Settings) -> list[dict]:
    return [
        {"id": d.id, "claims": claims(d, [relation(d, c, l, settings) for c, l in zip(found, lp)], settings)}
        for d, (_, found, lp) in zip(documents, raw)
    ]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("readers", type=Path, nargs="+")
    arguments.add_argument("--corpus", default=CONFIG["data"]["dev"])
    arguments.add_argument("--fold", type=int)
    arguments.add_argument("--folds", type=int, default=5)
    arguments.add_argument("--keep", type=float, nargs="*", default=[0.3, 0.35, 0.4, 0.45, 0.5, 0.55])
    given = arguments.parse_args()
    torch.set_num_threads(CONFIG["train"]["threads"])
    gold = SHARED / given.corpus
    articles = read_gold(gold)
    lines = gold.read_text().splitlines()
    if given.fold is not None:
        chosen = [i for i in range(len(articles)) if i % given.folds == given.fold]
        articles, lines = [articles[i] for i in chosen], [lines[i] for i in chosen]
    made = tokenizer()
    documents = [pieces_of(a, made) for a in articles]
    readers = [load(path) for path in given.readers]
    raw = [probabilities(readers, d, Settings.candidate) for d in documents]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        for keep in given.keep:
            print(keep, score(Path(file.name), records_of(documents, raw, Settings(keep=keep))), flush=True)
