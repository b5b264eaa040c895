"""Articles with attribution relations, as PolNeAR annotates them, and articles without."""
import json
from dataclasses import dataclass, field
from pathlib import Path

Spans = list[tuple[int, int]]


@dataclass
class Relation:
    """One attribution: half-open spans of characters; source or content may be empty."""
    source: Spans
    cue: Spans
    content: Spans


@dataclass
class Article:
    id: str
    text: str
    relations: list[Relation] = field(default_factory=list)
    #: False for text that nobody annotated
    gold: bool = True


def code_points(text: str, offset_map: list[int] | None, spans: list[list[int]]) -> Spans:
    """Spans of UTF-16 code units as spans of code points (Python's unit)."""
    if offset_map is None:
        return [(start, end) for start, end in spans]
    return [(offset_map[start], offset_map[end]) for start, end in spans]


def utf16_map(text: str) -> list[int] | None:
    """From UTF-16 offset to code point offset; None where the two are the same."""
    if all(ord(c) < 0x10000 for c in text):
        return None
    table: list[int] = []
    for index, c in enumerate(text):
        table.extend([index] * (2 if ord(c) > 0xFFFF else 1))
    return [*table, len(text)]


def read_gold(path: Path) -> list[Article]:
    """Articles of a corpus in the project's JSON lines."""
    articles = []
    for line in path.open(encoding="utf8"):
        record = json.loads(line)
        table = utf16_map(record["text"])
        relations = [
            Relation(*(code_points(record["text"], table, a[part]) for part in ("source", "cue", "content")))
            for a in record["attributions"]
        ]
        articles.append(Article(record["id"], record["text"], relations))
    return articles


def read_unlabelled(path: Path, at_least: int = 200) -> list[Article]:
    """Texts of a corpus without its annotation; shorter ones are left out."""
    articles = []
    for line in path.open(encoding="utf8"):
        record = json.loads(line)
        if len(record.get("text") or "") >= at_least:
            articles.append(Article(str(record["id"]), record["text"], gold=False))
    return articles
