"""The fast reader: convolutions over words, a head that finds cues, and for each cue a second look for its arguments."""
import json
import tomllib
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

CONFIG = tomllib.loads((Path(__file__).parent / "config.toml").read_text())
NETWORK, PAIR = CONFIG["network"], CONFIG["pair"]
BEFORE, AFTER = PAIR["before"], PAIR["after"]
REACH = BEFORE + AFTER
#: how far the steps of sentence, paragraph, quotation and comma between cue and word are told apart
STEPS = {"sentence": 4, "paragraph": 2, "quote": 5, "comma": 5}
SHAPES, PLACES = 48, 12


def moved(x: torch.Tensor, by: int) -> torch.Tensor:
    """Of (rows, words, channels), what stands `by` words further on; 0 beyond the ends."""
    if by == 0:
        return x
    x = x[:, by:] if by > 0 else x[:, :by]
    return F.pad(x, (0, 0, 0, by) if by > 0 else (0, 0, -by, 0))


def around(x: torch.Tensor, reach: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Sums over the `reach` words before and after each, divided by `reach`."""
    length = x.shape[1]
    sums = F.pad(x, (0, 0, reach + 1, reach)).cumsum(1)
    before = sums[:, reach : reach + length] - sums[:, :length]
    after = sums[:, 2 * reach + 1 :] - sums[:, reach + 1 : reach + 1 + length]
    return before / reach, after / reach


class Convolution(nn.Linear):
    """A convolution of the given taps; with `box` also over means around each word of the first `box_channels`."""

    def __init__(self, width: int, taps, out: int, box: int = 0):
        self.channels = NETWORK["box_channels"] if box else 0
        super().__init__(len(taps) * width + 2 * self.channels, out)
        self.taps, self.box = taps, box

    def forward(self, x):
        seen = [moved(x, tap) for tap in self.taps]
        if self.box:
            seen += around(x[..., : self.channels], self.box)
        return super().forward(torch.cat(seen, -1))


class Dropout(nn.Module):
    """Masks cut from one pool, since drawing them anew is slow on a processor."""

    def __init__(self, share: float):
        super().__init__()
        self.share, self.pool = share, torch.empty(0)

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if len(self.pool) < 2 * x.numel():
            self.pool = (torch.rand(4 * x.numel()) > self.share).float() / (1 - self.share)
        start = int(torch.randint(0, len(self.pool) - x.numel(), ()))
        return x * self.pool[start : start + x.numel()].view(x.shape)


class Fast(nn.Module):
    def __init__(self, types: int, dropout: float = 0.0):
        """types: how many the vocabulary holds, the unknown one not counted."""
        super().__init__()
        embedding, channels, width = NETWORK["embedding"], NETWORK["channels"], PAIR["width"]
        sizes = {"types": types + 1, "suffix": NETWORK["suffixes"], "prefix": NETWORK["prefixes"], "shape": SHAPES, "place": PLACES}
        self.tables = nn.ModuleDict({name: nn.Embedding(size, embedding) for name, size in sizes.items()})
        for name, table in self.tables.items():
            nn.init.normal_(table.weight, std=0.1 if name in ("suffix", "prefix") else 0.3)
        half = NETWORK["first"] // 2
        self.first = Convolution(embedding, range(-half, half + 1), channels)
        self.layer = nn.ModuleList(Convolution(channels, (-d, 0, d), channels, box) for d, box in NETWORK["layers"])
        self.cue = Convolution(channels, (-1, 0, 1), 3)
        self.narrow, self.film = nn.Linear(channels, width), nn.Linear(3 * channels, 2 * width)
        self.distance = nn.Embedding(REACH, width)
        self.steps = nn.ModuleDict({name: nn.Embedding(2 * far + 1, width) for name, far in STEPS.items()})
        self.in_cue, self.cues_between = nn.Parameter(torch.zeros(width)), nn.Parameter(torch.zeros(2, width))
        self.pair = nn.ModuleList(Convolution(width, (-d, 0, d), width) for d in PAIR["dilations"])
        self.out = nn.Linear(width, 3)
        self.dropout = Dropout(dropout)
        nn.init.zeros_(self.film.weight)
        nn.init.zeros_(self.film.bias)
        for table in (self.distance, *self.steps.values()):
            nn.init.normal_(table.weight, std=0.1)

    def encode(self, features):
        """(rows, words, 5) of words.py → states (rows, words, channels) and scores of outside/first/further word of a cue."""
        x = self.dropout(sum(table(features[..., i]) for i, table in enumerate(self.tables.values())))
        h = F.relu(self.first(x))
        for layer in self.layer:
            h = h + F.relu(layer(self.dropout(h)))
        h = self.dropout(h)
        return h, self.cue(h)

    def look(self, h, cue_scores, steps, row, first, end):
        """Scores of neither/source/content (cues, REACH) around each cue (its row, first word, end word)."""
        length = h.shape[1]
        index = first[:, None] + torch.arange(-BEFORE, AFTER)[None]
        real = ((index >= 0) & (index < length)).to(h.dtype)[..., None]
        index, rows = index.clamp(0, length - 1), row[:, None]
        ends = torch.cat([h[row, (first - 1).clamp(min=0)], h[row, first], h[row, end - 1]], -1)
        scale, shift = self.film(ends).chunk(2, -1)
        x = self.narrow(h)[rows, index] * (1 + scale)[:, None] + shift[:, None] + self.distance.weight[None]
        apart = steps[rows, index] - steps[row, first][:, None]
        for i, (name, far) in enumerate(STEPS.items()):
            x = x + self.steps[name](apart[..., i].clamp(-far, far) + far)
        in_cue = ((index >= first[:, None]) & (index < end[:, None])).to(h.dtype)[..., None]
        begun = cue_scores.detach().softmax(-1)[..., 1].cumsum(1)
        between = (begun[rows, index] - begun[row, first][:, None]).clamp(-3, 3)[..., None]
        x = x + in_cue * self.in_cue + between.clamp(min=0) * self.cues_between[0] + between.clamp(max=0) * self.cues_between[1]
        x = F.relu(x) * real
        for layer in self.pair:
            x = (x + F.relu(layer(x))) * real
        return self.out(x)


#: the weights file's name of a parameter, where it is not its own
IN_FILE = {"in_cue": "inCue.weight", "cues_between": "cuesBetween.weight"}


def name_of(key: str) -> str:
    """What the weights file (export.py) calls a parameter."""
    return IN_FILE.get(key, key.removeprefix("tables."))


#: the experiment's name of each part (../shared/reader-experiment/fast)
OF_EXPERIMENT = {
    "e.0": "tables.types", "e.1": "tables.suffix", "e.2": "tables.prefix", "e.3": "tables.shape", "e.4": "tables.place", "c0.w": "first",
    "cue.w": "cue", "z": "narrow", "u": "film", "r": "distance", "st.0": "steps.sentence", "st.1": "steps.paragraph", "st.2": "steps.quote",
    "st.3": "steps.comma", "out": "out", **{f"ls.{i}.w": f"layer.{i}" for i in range(9)}, **{f"pls.{i}.w": f"pair.{i}" for i in range(9)},
}


def experiments(folder: Path) -> dict:
    """The experiment's network as a checkpoint of ours: {"vocabulary": types in order of ids, "state": weights}."""
    meta, body = json.loads((folder / "m.json").read_text()), (folder / "m.bin").read_bytes()
    state = {}
    for key, entry in meta["t"].items():
        shape, at = entry["shape"], entry["o"]
        if entry["k"] == "i8":
            scale = np.frombuffer(body, "<f4", shape[0], at)
            array = np.frombuffer(body, "i1", shape[0] * shape[1], at + 4 * shape[0]).reshape(shape) * scale[:, None]
        else:
            array = np.frombuffer(body, "<f4", int(np.prod(shape)), at).reshape(shape)
        part, _, kind = key.rpartition(".")
        name = {"inc": "in_cue", "cc": "cues_between"}.get(key) or f"{OF_EXPERIMENT[part]}.{kind}"
        state[name] = torch.tensor(np.array(array, np.float32))
    return {"vocabulary": meta["vocab"].split("\n"), "state": state}


def fast_of(checkpoint: dict, dropout: float = 0.0) -> tuple[Fast, dict[str, int]]:
    """The network of a checkpoint and the ids of its vocabulary."""
    network = Fast(len(checkpoint["vocabulary"]), dropout)
    network.load_state_dict(checkpoint["state"])
    return network, {word: i + 1 for i, word in enumerate(checkpoint["vocabulary"])}


def load(path: Path) -> dict:
    """A checkpoint from a file, or from the experiment's folder."""
    return experiments(path) if path.is_dir() else torch.load(path)
