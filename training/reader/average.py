"""python average.py OUT.pt READER.pt READER.pt…: one reader with the mean of several readers' weights.

Of use where all began from the same base weights and the same heads (`train.py --heads`): "model soups", Wortsman et al. 2022.
"""
import sys
from pathlib import Path

import torch

if __name__ == "__main__":
    out, *paths = map(Path, sys.argv[1:])
    readers = [torch.load(path) for path in paths]
    torch.save({name: sum(r[name].float() for r in readers) / len(readers) for name in readers[0]}, out)
