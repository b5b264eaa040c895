"""The reader: an encoder of word pieces, a head that finds cues, and for each cue a second look for its arguments."""
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from pieces import BASE, FEATURES

CONFIG = tomllib.loads((Path(__file__).parent / "config.toml").read_text())
ENCODER, PAIR = CONFIG["encoder"], CONFIG["pair"]
HIDDEN = ENCODER["hidden"]
#: feed-forward units of each layer in the base weights
WHOLE = [1536] * ENCODER["layers"]
REACH = PAIR["before"] + PAIR["after"]
DROPOUT = CONFIG["train"]["dropout"]


def attention_mask(allowed: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    return torch.zeros(allowed.shape, dtype=dtype).masked_fill(~allowed, -1e4)[:, None, None, :]


class Layer(nn.Module):
    """One transformer layer of BERT's kind (post-norm)."""

    def __init__(self, width: int, heads: int, inner: int):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.i, self.f = nn.Linear(width, inner), nn.Linear(inner, width)
        self.ln1, self.ln2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def attended(self, x, mask):
        """The rows after attention, before the feed-forward part."""
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, width)
        return self.ln1(x + F.dropout(self.o(seen), DROPOUT, self.training))

    def forward(self, x, mask):
        x = self.attended(x, mask)
        return self.ln2(x + F.dropout(self.f(F.gelu(self.i(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    """MiniLM with what is known of each piece besides (newline, quotation marks, case) added at both ends."""

    def __init__(self, vocabulary: int = 30522, inner: Sequence[int] = WHOLE):
        super().__init__()
        self.words, self.places = nn.Embedding(vocabulary, HIDDEN), nn.Embedding(512, HIDDEN)
        self.kind = nn.Embedding(2, HIDDEN)
        self.ln = nn.LayerNorm(HIDDEN, 1e-12)
        self.below, self.above = nn.Embedding(FEATURES, HIDDEN), nn.Embedding(FEATURES, HIDDEN)
        self.layers = nn.ModuleList(Layer(HIDDEN, ENCODER["heads"], units) for units in inner)
        nn.init.zeros_(self.below.weight)
        nn.init.zeros_(self.above.weight)

    def embedded(self, ids, features, places):
        return self.ln(self.words(ids) + self.places(places) + self.kind.weight[0] + self.below(features))

    def forward(self, ids, features, places, allowed):
        x = self.embedded(ids, features, places)
        mask = None if allowed is None else attention_mask(allowed, x.dtype)
        for layer in self.layers:
            x = layer(x, mask)
        return x + self.above(features)

    def load_base(self):
        """Takes over the weights of all-MiniLM-L6-v2."""
        weights = {re.sub(r"^bert\.", "", k): v for k, v in load_file(f"{BASE}/model.safetensors").items()}

        def take(module, name):
            for part in ("weight", "bias"):
                if hasattr(module, part):
                    getattr(module, part).data.copy_(weights[f"{name}.{part}"])

        take(self.ln, "embeddings.LayerNorm")
        self.words.weight.data.copy_(weights["embeddings.word_embeddings.weight"])
        self.places.weight.data.copy_(weights["embeddings.position_embeddings.weight"])
        self.kind.weight.data.copy_(weights["embeddings.token_type_embeddings.weight"])
        for number, layer in enumerate(self.layers):
            at = f"encoder.layer.{number}"
            for part in ("weight", "bias"):
                joined = [weights[f"{at}.attention.self.{n}.{part}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, part).data.copy_(torch.cat(joined))
            take(layer.o, f"{at}.attention.output.dense")
            take(layer.ln1, f"{at}.attention.output.LayerNorm")
            take(layer.i, f"{at}.intermediate.dense")
            take(layer.f, f"{at}.output.dense")
            take(layer.ln2, f"{at}.output.LayerNorm")


class Pair(nn.Module):
    """For one cue: which pieces around it are its source and its content (FiLM by the cue, one small layer)."""

    def __init__(self):
        super().__init__()
        width = PAIR["width"]
        self.narrow = nn.Linear(HIDDEN, width)
        self.scale, self.shift = nn.Linear(2 * HIDDEN, width), nn.Linear(2 * HIDDEN, width)
        self.distance = nn.Embedding(REACH, width)
        self.cue = nn.Parameter(torch.zeros(width))
        self.ln = nn.LayerNorm(width)
        self.layer = Layer(width, 4, 2 * width)
        self.out = nn.Linear(width, 3)
        nn.init.normal_(self.distance.weight, std=0.1)
        nn.init.zeros_(self.scale.weight)
        nn.init.zeros_(self.scale.bias)

    def forward(self, h, row, first, end):
        """h: rows of states, each opened and closed by a special piece; row, first, end: one entry a cue."""
        length = h.shape[1]
        index = first[:, None] + torch.arange(-PAIR["before"], PAIR["after"])[None]
        allowed = (index >= 1) & (index < length - 1)
        index = index.clamp(0, length - 1)
        x = self.narrow(h)[row[:, None], index]
        ends = torch.cat([h[row, first], h[row, end - 1]], -1)
        in_cue = ((index >= first[:, None]) & (index < end[:, None])).to(h.dtype)[..., None]
        x = x * (1 + self.scale(ends))[:, None] + self.shift(ends)[:, None]
        x = F.gelu(self.ln(x + self.distance.weight[None] + in_cue * self.cue))
        return self.out(self.layer(x, attention_mask(allowed, x.dtype))), allowed


class Reader(nn.Module):
    def __init__(self, vocabulary: int = 30522, inner: Sequence[int] = WHOLE):
        super().__init__()
        self.encoder = Encoder(vocabulary, inner)
        self.cue = nn.Linear(HIDDEN, 3)
        self.pair = Pair()


def reader_of(state: dict[str, torch.Tensor]) -> Reader:
    """A reader of the state's own sizes with its weights."""
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))
    inner = [len(state[f"encoder.layers.{n}.i.weight"]) for n in range(layers)]
    reader = Reader(state["encoder.words.weight"].shape[0], inner)
    reader.load_state_dict(state)
    return reader


@torch.no_grad()
def narrowed(reader: Reader, batches, inner: int) -> Reader:
    """The reader with the `inner` feed-forward units of each layer that weigh most in its output on `batches`.

    A unit weighs the mean size of its activation times the norm of its outgoing weights.
    """
    weights = [torch.zeros(layer.i.out_features) for layer in reader.encoder.layers]
    hooks = [
        layer.i.register_forward_hook(lambda _m, _i, out, w=w: w.add_(F.gelu(out).abs().mean((0, 1))))
        for layer, w in zip(reader.encoder.layers, weights)
    ]
    for batch in batches:
        reader.encoder(*batch)
    for hook in hooks:
        hook.remove()
    state = reader.state_dict()
    for number, (layer, weight) in enumerate(zip(reader.encoder.layers, weights)):
        kept = (weight * layer.f.weight.norm(dim=0)).topk(inner).indices.sort().values
        at = f"encoder.layers.{number}"
        state[f"{at}.i.weight"], state[f"{at}.i.bias"] = layer.i.weight[kept], layer.i.bias[kept]
        state[f"{at}.f.weight"] = layer.f.weight[:, kept]
    return reader_of(state)
