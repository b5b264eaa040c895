"""python folds.py OUT.jsonl [--fold K --folds N]: the training articles that `train.py --fold K` holds out, as they stand."""
import argparse
from pathlib import Path

from network import CONFIG
from paths import SHARED

if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--fold", type=int, default=0)
    arguments.add_argument("--folds", type=int, default=5)
    given = arguments.parse_args()
    lines = (SHARED / CONFIG["data"]["train"]).read_text(encoding="utf8").splitlines()
    held_out = [line for i, line in enumerate(lines) if i % given.folds == given.fold]
    given.out.write_text("\n".join(held_out) + "\n", encoding="utf8")
    print(f"{len(held_out)} articles")
