"""python export.py READER.pt OUT.bin [--name NAME] [--least N] [--calibration FILE]: the weights file that src/reader reads.

int8 with one scale a row for the matrices, float32 for the rest; the vocabulary cut to pieces that the training text
and the unlabelled news hold at least N times (and single letters and marks, so that any word can be spelt).
"""
import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch

from container import Container
from corpus import read_gold, read_unlabelled
from network import CONFIG, ENCODER, PAIR
from paths import SHARED
from pieces import BASE, tokenizer

QUANTIZED = ("qkv", "o", "i", "f", "narrow")
SPECIAL = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}


def is_single(piece: str) -> bool:
    bare = piece.removeprefix("##")
    return len(bare) == 1 and (ord(bare) < 0x250 or (not bare.isalnum() and ord(bare) < 0x2200))


def kept_pieces(least: int) -> list[int]:
    """Ids of the pieces that stay, in order."""
    made, data, counts = tokenizer(), CONFIG["data"], collections.Counter()
    texts = [a.text for a in read_gold(SHARED / data["train"])]
    for path in data["unlabelled"]:
        texts += [a.text for a in read_unlabelled(SHARED / path)]
    for encoded in made.encode_batch(texts, add_special_tokens=False):
        counts.update(encoded.ids)
    vocabulary = Path(BASE, "vocab.txt").read_text().splitlines()
    return [i for i, piece in enumerate(vocabulary) if piece in SPECIAL or counts[i] >= least or is_single(piece)]


def export(state: dict[str, torch.Tensor], name: str, kept: list[int], calibration: dict, out: Path) -> None:
    """Writes the weights file; `kept` are the ids of the full vocabulary that stay."""
    arrays = {k: v.detach().float().numpy() for k, v in state.items()}
    vocabulary = Path(BASE, "vocab.txt").read_text().splitlines()
    arrays["encoder.words.weight"] = arrays["encoder.words.weight"][kept]
    arrays["encoder.below.weight"] = arrays["encoder.below.weight"] + arrays.pop("encoder.kind.weight")[0]
    arrays["encoder.places.weight"] = arrays["encoder.places.weight"][: CONFIG["train"]["window"] + 2]
    file = Container()
    for key, array in arrays.items():
        part = key.split(".")[-2] if "." in key else ""
        if key.endswith(".weight") and (part in QUANTIZED or key == "encoder.words.weight"):
            file.put_rounded(key, array)
        else:
            file.put(key, array.astype(np.float32))
    layers = 1 + max(int(k.split(".")[2]) for k in arrays if k.startswith("encoder.layers."))
    header = {
        "kind": "accurate",
        "name": name,
        "calibration": calibration,
        "hidden": ENCODER["hidden"],
        "heads": ENCODER["heads"],
        "inner": [len(arrays[f"encoder.layers.{n}.i.weight"]) for n in range(layers)],
        "pair": {"before": PAIR["before"], "after": PAIR["after"], "width": PAIR["width"], "heads": 4, "inner": 2 * PAIR["width"]},
        "vocabulary": [vocabulary[i] for i in kept],
    }
    file.write(header, out)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("reader", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--name", default="accurate-1")
    arguments.add_argument("--least", type=int, default=3)
    arguments.add_argument("--calibration", type=Path, help="what calibrate.ts wrote; without it confidence is the score")
    given = arguments.parse_args()
    kept = kept_pieces(given.least)
    calibration = json.loads(given.calibration.read_text()) if given.calibration else {}
    export(torch.load(given.reader), given.name, kept, calibration, given.out)
    print(f"{given.out} {given.out.stat().st_size} bytes, {len(kept)} pieces")
