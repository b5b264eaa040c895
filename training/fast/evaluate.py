"""python evaluate.py FAST.pt|FOLDER [--corpus FILE] [--fold K --folds N] [--keep …] [--set NAME=VALUE …] [--style NAME].

Scores by ../shared/bench/score.mjs; with --fold on the articles of the training corpus that the fold holds out.
"""
import argparse
import random
import tempfile
from pathlib import Path

import places  # noqa: F401
import json
import torch

import restyle
from convolutions import fast_of, load
from corpus import read_gold
from decoding import probabilities, quotations, relation, settings_of
from evaluate import score
from network import CONFIG
from paths import SHARED
from relations import claims
from words import words_of

STYLES = {
    "british": lambda a: restyle.requote(a, "‘", "’"),
    "straight single": lambda a: restyle.unmarked_apostrophes(restyle.requote(a, "'", "'")),
    "straight": restyle.straight,
    "guillemets": lambda a: restyle.requote(a, "«", "»"),
    "unbroken": restyle.unbroken,
}


def record_of(article) -> dict:
    """The article as a line of a corpus, offsets in UTF-16 units as the scorer counts them."""
    at, table = 0, []
    for c in article.text:
        table.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    table.append(at)
    place = lambda spans: [[table[s], table[e]] for s, e in spans]
    relations = [{"source": place(r.source), "cue": place(r.cue), "content": place(r.content)} for r in article.relations]
    return {"id": article.id, "text": article.text, "attributions": relations}


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("reader", type=Path)
    arguments.add_argument("--corpus", default=CONFIG["data"]["dev"])
    arguments.add_argument("--fold", type=int)
    arguments.add_argument("--folds", type=int, default=5)
    arguments.add_argument("--keep", type=float, nargs="*")
    arguments.add_argument("--set", nargs="*", default=[])
    arguments.add_argument("--style", choices=STYLES)
    given = arguments.parse_args()
    torch.set_num_threads(1)
    network, vocabulary = fast_of(load(given.reader))
    network.eval()
    gold = SHARED / given.corpus
    articles, lines = read_gold(gold), gold.read_text().splitlines()
    if given.fold is not None:
        chosen = [i for i in range(len(articles)) if i % given.folds == given.fold]
        articles, lines = [articles[i] for i in chosen], [lines[i] for i in chosen]
    if given.style:
        articles = [STYLES[given.style](a) for a in articles]
        lines = [json.dumps({**json.loads(line), **record_of(a)}) for line, a in zip(lines, articles)]
    changed = {name: float(value) for name, value in (pair.split("=") for pair in given.set)}
    settings = settings_of(**changed)
    read = []
    for article in articles:
        words = words_of(article.text, vocabulary)
        marked, (p, found, log_p) = quotations(words), probabilities(network, words, settings)
        read.append((article.id, words, [relation(words, marked, c, p, l, settings) for c, l in zip(found, log_p)]))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        for keep in given.keep or [settings.keep]:
            kept = settings_of(**changed | {"keep": keep})
            records = [{"id": i, "claims": claims(w, reads, kept)} for i, w, reads in read]
            print(keep, score(Path(file.name), records), flush=True)
