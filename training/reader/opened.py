"""python opened.py WEIGHTS.bin OUT.pt: the reader that a weights file of export.py holds, to be averaged with others or scored.

The numbers are those of the file, so rounded; pieces and places that it leaves out are the base weights'.
"""
import sys
from pathlib import Path

import torch

from container import opened
from network import reader_of, Reader
from pieces import BASE

if __name__ == "__main__":
    header, arrays = opened(Path(sys.argv[1]))
    vocabulary = {piece: i for i, piece in enumerate(Path(BASE, "vocab.txt").read_text().splitlines())}
    base = Reader(inner=header["inner"], layers=header["layers"])
    if header["inner"] == 1536:
        base.encoder.load_base()
    state = base.state_dict()
    arrays["encoder.below.weight"] = arrays["encoder.below.weight"] - state["encoder.kind.weight"][0].numpy()
    for key, array in arrays.items():
        held = torch.tensor(array, dtype=torch.float32)
        if key == "encoder.words.weight":
            state[key][[vocabulary[piece] for piece in header["vocabulary"]]] = held
        elif key == "encoder.places.weight":
            state[key][: len(held)] = held
        else:
            state[key] = held
    torch.save(reader_of(state).state_dict(), sys.argv[2])
