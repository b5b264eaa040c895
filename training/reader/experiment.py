"""python experiment.py TEACHER.safetensors OUT.pt: the network of ../shared/reader-experiment under this package's names."""
import re
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file

from network import reader_of

NAMES = {
    "net.we": "encoder.words", "net.pe": "encoder.places", "net.te": "encoder.kind", "net.ln": "encoder.ln", "net.fe": "encoder.below",
    "fe2": "encoder.above", "cue": "cue", "pair.z": "pair.narrow", "pair.u": "pair.scale", "pair.v": "pair.shift", "pair.r": "pair.distance",
    "pair.c": "pair.cue", "pair.ln": "pair.ln", "pair.out": "pair.out",
}
UNUSED = ("net.me", "net.h1", "net.h2")


def renamed(key: str) -> str | None:
    if key.startswith(UNUSED):
        return None
    if re.match(r"(net\.layers|pair\.layer)\b", key):
        return re.sub(r"^net", "encoder", key)
    base, _, part = key.rpartition(".")
    return "pair.cue" if key == "pair.c" else f"{NAMES[base]}.{part}"


if __name__ == "__main__":
    weights = {renamed(k): v.float() for k, v in load_file(sys.argv[1]).items()}
    weights.pop(None, None)
    torch.save(reader_of(weights).state_dict(), Path(sys.argv[2]))
