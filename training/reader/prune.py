"""python prune.py READER.pt OUT.pt --inner N N N…: the reader with so many feed-forward units in each layer, the others' work given
to those that stay.

Units go one by one, each time the one whose loss changes the layer's output least when the weights that stay are fitted anew by least
squares to what the layer gave before (optimal brain surgeon: Hassibi & Stork 1993, for whole units as in Frantar & Alistarh 2022).
Layer after layer, on windows of the training articles and the unlabelled news. No training.
"""
import argparse
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from corpus import read_gold, read_unlabelled
from network import CONFIG, Layer, attention_mask, reader_of
from paths import SHARED
from pieces import pieces_of, tokenizer
from train import WINDOW, batch_of, windows_of


def survivors(gram: torch.Tensor, outgoing: torch.Tensor, inner: int, damp: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Indices of the units that stay, and their outgoing weights fitted anew; the last row is a constant that always stays.

    gram: sums of products of the units' activations; outgoing: [width, units].
    """
    units = gram.shape[0]
    inverse = torch.linalg.inv(gram + damp * gram.diagonal().mean() * torch.eye(units, dtype=gram.dtype))
    weights, alive = outgoing.clone(), torch.ones(units, dtype=torch.bool)
    for _ in range(units - 1 - inner):
        cost = weights.square().sum(0) / inverse.diagonal()
        cost[~alive] = torch.inf
        cost[-1] = torch.inf
        gone = int(cost.argmin())
        row, diagonal = inverse[gone].clone(), inverse[gone, gone].clone()
        weights -= torch.outer(weights[:, gone], row / diagonal)
        inverse -= torch.outer(row, row / diagonal)
        alive[gone] = False
        inverse[gone, gone] = 1.0
        weights[:, gone] = 0
    kept = alive.nonzero()[:, 0]
    return kept, weights[:, kept]


@torch.no_grad()
def pruned(state: dict[str, torch.Tensor], batches, inner: list[int], damp: float) -> dict[str, torch.Tensor]:
    reader = reader_of(state).eval()
    encoder, out = reader.encoder, dict(state)
    places = torch.arange(WINDOW + 2)[None]
    seen = [encoder.embedded(b.ids, b.features, places) for b in batches]
    for number, layer in enumerate(encoder.layers):
        units = layer.i.out_features
        gram = torch.zeros(units + 1, units + 1, dtype=torch.float64)
        middle = []
        for x, b in zip(seen, batches):
            y = layer.attended(x, attention_mask(b.real, x.dtype))
            middle.append(y)
            h = F.gelu(layer.i(y[b.real]))
            h = torch.cat([h, torch.ones(len(h), 1)], 1)
            gram += (h.T @ h).double()
        whole = torch.cat([layer.f.weight, layer.f.bias[:, None]], 1).double()
        kept, weights = survivors(gram / gram[-1, -1], whole, inner[number], damp)
        kept, weights, bias = kept[:-1], weights[:, :-1].float(), weights[:, -1].float()
        lost = whole.clone()
        lost[:, kept] -= weights
        lost[:, -1] -= bias
        power = torch.einsum("ij,jk,ik->", whole, gram, whole)
        print(f"layer {number}: {len(kept)} of {units} units, {float(torch.einsum('ij,jk,ik->', lost, gram, lost) / power):.5f} of the output lost", flush=True)
        narrow = Layer(layer.qkv.in_features, layer.heads, inner[number]).eval()
        narrow.load_state_dict({
            **{k: v for k, v in layer.state_dict().items() if not k.startswith(("i.", "f."))},
            "i.weight": layer.i.weight[kept], "i.bias": layer.i.bias[kept], "f.weight": weights, "f.bias": bias,
        })
        seen = [narrow.ln2(y + narrow.f(F.gelu(narrow.i(y)))) for y in middle]
        out |= {f"encoder.layers.{number}.{k}": v for k, v in narrow.state_dict().items()}
    return out


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("reader", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--inner", type=int, nargs="+", required=True)
    arguments.add_argument("--windows", type=int, default=480)
    arguments.add_argument("--damp", type=float, default=1e-4)
    given = arguments.parse_args()
    torch.set_num_threads(CONFIG["train"]["threads"])
    articles = read_gold(SHARED / CONFIG["data"]["train"])
    for path in CONFIG["data"]["unlabelled"]:
        articles += read_unlabelled(SHARED / path)
    chance = random.Random(1)
    made = tokenizer()
    documents = [pieces_of(a, made) for a in chance.sample(articles, 300)]
    for document in documents:
        document.relations = []
        if not document.gold:
            document.cue = np.zeros((len(document), 3), np.float32)
    windows = windows_of(documents, chance)[: given.windows]
    batches = [batch_of(windows[i : i + 8], np.random.default_rng(0)) for i in range(0, len(windows), 8)]
    torch.save(pruned(torch.load(given.reader), batches, given.inner, given.damp), given.out)
