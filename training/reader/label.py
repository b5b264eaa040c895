"""python label.py READER.pt [READER.pt…] OUT.pt: the unlabelled texts of config.toml as the readers (averaged) read them.

Probabilities, not decisions: of each piece being a cue, and for each candidate cue of each piece near it.
"""
import sys
from pathlib import Path

import numpy as np
import torch

from corpus import read_unlabelled
from decode import cues
from evaluate import probabilities
from network import CONFIG, reader_of
from paths import SHARED
from pieces import pieces_of, tokenizer

#: cues less likely than this teach nothing
CANDIDATE = 0.25

if __name__ == "__main__":
    torch.set_num_threads(CONFIG["train"]["threads"])
    readers = [reader_of(torch.load(path)).eval() for path in sys.argv[1:-1]]
    made, labelled = tokenizer(), []
    for path in CONFIG["data"]["unlabelled"]:
        for article in read_unlabelled(SHARED / path):
            document = pieces_of(article, made)
            if len(document) < 8:
                continue
            p, found, log_p = probabilities(readers, document, CANDIDATE)
            document.cue = p.astype(np.float16)
            document.relations = [(first, end, np.exp(l).astype(np.float16)) for (first, end, _), l in zip(found, log_p)]
            labelled.append(document)
        print(path, len(labelled), sum(map(len, labelled)), flush=True)
    torch.save(labelled, Path(sys.argv[-1]))
