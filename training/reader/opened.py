"""python opened.py WEIGHTS.bin OUT.pt: the reader that a weights file of export.py holds, to be averaged with others or scored.

The numbers are those of the file, so rounded; pieces and places that it leaves out are the base weights'.
"""
import sys
from pathlib import Path

import torch

from container import opened
from network import CONFIG, Encoder, reader_of
from pieces import BASE

WINDOW = CONFIG["train"]["window"]

if __name__ == "__main__":
    header, arrays = opened(Path(sys.argv[1]))
    vocabulary = {piece: i for i, piece in enumerate(Path(BASE, "vocab.txt").read_text().splitlines())}
    base = Encoder()
    base.load_base()
    state = {key: torch.tensor(array, dtype=torch.float32) for key, array in arrays.items() if not key.startswith("worth.")}
    for table, kept in (("words", [vocabulary[piece] for piece in header["vocabulary"]]), ("places", range(WINDOW + 2))):
        whole = getattr(base, table).weight.data
        whole[list(kept)] = state[f"encoder.{table}.weight"]
        state[f"encoder.{table}.weight"] = whole
    state["encoder.kind.weight"] = base.kind.weight.data
    state["encoder.below.weight"] -= base.kind.weight.data[0]
    torch.save(reader_of(state).state_dict(), sys.argv[2])
