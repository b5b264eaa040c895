"""python opened.py WEIGHTS.bin OUT.pt: the fast reader that a weights file of export.py holds, to be trained on, averaged or scored.

The numbers are those of the file, so rounded.
"""
import sys
from pathlib import Path

import places  # noqa: F401
import torch

from container import opened
from convolutions import Fast, name_of
from vocabulary import words_in

if __name__ == "__main__":
    _, arrays = opened(Path(sys.argv[1]))
    vocabulary = words_in(arrays)
    shapes = Fast(len(vocabulary)).state_dict()
    state = {key: torch.tensor(arrays[name_of(key)]).float().reshape(p.shape) for key, p in shapes.items()}
    torch.save({"vocabulary": vocabulary, "state": state}, sys.argv[2])
