"""python average.py OUT.pt READER.pt[:SHARE] READER.pt[:SHARE]…: one reader with the mean of several readers' weights.

Of use where all began from the same base weights and the same heads (`train.py --heads`): "model soups", Wortsman et al. 2022.
Fast readers are averaged likewise, where their vocabulary is the same. Shares that are not given are equal.
"""
import sys

import torch


def averaged(states: list[dict[str, torch.Tensor]], shares: list[float]) -> dict[str, torch.Tensor]:
    return {name: sum(share * s[name].float() for s, share in zip(states, shares)) / sum(shares) for name in states[0]}


if __name__ == "__main__":
    out, *given = sys.argv[1:]
    paths, shares = zip(*((path, float(share or 1)) for path, _, share in (g.partition(":") for g in given)))
    readers = [torch.load(path) for path in paths]
    if "vocabulary" in readers[0]:
        assert all(r["vocabulary"] == readers[0]["vocabulary"] for r in readers), "their vocabularies differ"
        torch.save(readers[0] | {"state": averaged([r["state"] for r in readers], shares)}, out)
    else:
        torch.save(averaged(readers, shares), out)
