"""python label.py TEACHER.pt OUT.pt: the training articles as the accurate reader reads them, for train.py --teacher.

As training/reader/label.py does for unlabelled news, but each annotated cue is asked about too.
"""
import sys
from pathlib import Path

import places  # noqa: F401
import numpy as np
import torch

from corpus import read_gold
from decode import cues, labels, states
from network import CONFIG, reader_of
from paths import SHARED
from pieces import pieces_of, tokenizer

#: cues less likely than this teach nothing
CANDIDATE = 0.25

if __name__ == "__main__":
    torch.set_num_threads(1)
    teacher = reader_of(torch.load(sys.argv[1])).eval()
    made, labelled = tokenizer(), []
    for article in read_gold(SHARED / CONFIG["data"]["train"]):
        document = pieces_of(article, made)
        if len(document) >= 8:
            h, p = states(teacher, document)
            asked = [(first, end) for first, end, _ in document.relations]
            asked += [
                (first, end)
                for first, end, _ in cues(document, p, CANDIDATE)
                if not any(first < e and f < end for f, e in asked)
            ]
            log_p = labels(teacher, h, asked)
            document.cue = p.astype(np.float16)
            document.relations = [(*cue, np.exp(l).astype(np.float16)) for cue, l in zip(asked, log_p)]
            labelled.append(document)
        if len(labelled) % 50 == 0:
            print(len(labelled), sum(map(len, labelled)), flush=True)
    torch.save(labelled, Path(sys.argv[2]))
