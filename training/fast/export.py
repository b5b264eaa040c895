"""python export.py FAST.pt|FOLDER OUT.bin [--name NAME] [--calibration FILE] [--checkpoint OUT.pt]: the weights file that src/reader/fast reads.

int8 with one scale a row for the matrices, float32 for the rest. --checkpoint also writes the weights as rounded, for
evaluate.py.
"""
import argparse
import json
from pathlib import Path

import places  # noqa: F401
import numpy as np
import torch

from container import Container
from convolutions import CONFIG, NETWORK, PAIR, load, name_of
from vocabulary import put_words

#: tables and heads too small to be worth rounding
WHOLE = ("shape", "place", "steps", "distance", "cue", "out", "inCue", "cuesBetween")


def header_of(name: str, vocabulary: dict) -> dict:
    decode = CONFIG["decode"]
    camel = lambda key: "".join(part if i == 0 else part.title() for i, part in enumerate(key.split("_")))
    return {
        "kind": "fast",
        "name": name,
        "embedding": NETWORK["embedding"],
        "channels": NETWORK["channels"],
        "first": NETWORK["first"],
        "layers": [{"dilation": dilation, "box": box} for dilation, box in NETWORK["layers"]],
        "boxChannels": NETWORK["box_channels"],
        "suffixes": NETWORK["suffixes"],
        "prefixes": NETWORK["prefixes"],
        "pair": PAIR,
        "settings": {camel(key): value for key, value in decode.items()},
        "vocabulary": vocabulary,
    }


def export(checkpoint: dict, name: str, calibration: dict, out: Path) -> dict[str, torch.Tensor]:
    """Writes the weights file; answers the weights as it holds them."""
    file, held = Container(), {}
    for key, weights in checkpoint["state"].items():
        array, written = weights.detach().float().numpy(), name_of(key)
        held[key] = weights.detach().float()
        if array.ndim == 2 and written.split(".")[0] not in WHOLE:
            held[key] = torch.tensor(file.put_rounded(written, array))
        else:
            file.put(written, array.astype(np.float32))
    file.write(header_of(name, put_words(file, checkpoint["vocabulary"])) | {"calibration": calibration}, out)
    return held


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("reader", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--name", default="fast-1")
    arguments.add_argument("--calibration", type=Path, help="what ../reader/calibrate.ts wrote; without it confidence is the score")
    arguments.add_argument("--checkpoint", type=Path)
    given = arguments.parse_args()
    checkpoint = load(given.reader)
    calibration = json.loads(given.calibration.read_text()) if given.calibration else {}
    held = export(checkpoint, given.name, calibration, given.out)
    if given.checkpoint:
        torch.save({"vocabulary": checkpoint["vocabulary"], "state": held}, given.checkpoint)
    print(f"{given.out} {given.out.stat().st_size} bytes, {len(checkpoint['vocabulary'])} types")
