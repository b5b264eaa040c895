"""python styles.py CORPUS.jsonl FOLDER: the corpus in other styles, one file each, to measure what a style costs.

Names are swapped where a tags file (as polnear-dev.tags.jsonl.gz) stands beside the corpus.
"""
import json
import random
import sys
from pathlib import Path

from corpus import Article, read_gold
from entities import entities_of
from restyle import curly, lower_headline, renamed, requote, straight, unbroken, unmarked_apostrophes, wrapped


def utf16_spans(text: str, spans) -> list[list[int]]:
    """Spans of code points in UTF-16 code units."""
    units = [0]
    for c in text:
        units.append(units[-1] + 1 + (ord(c) > 0xFFFF))
    return [[units[start], units[end]] for start, end in spans]


def line_of(article: Article, record: dict) -> str:
    attributions = [
        {"id": f"E{i}", **{part: utf16_spans(article.text, getattr(relation, part)) for part in ("source", "cue", "content")}}
        for i, relation in enumerate(article.relations, 1)
    ]
    return json.dumps({"id": article.id, "published": record.get("published"), "text": article.text, "attributions": attributions})


if __name__ == "__main__":
    corpus, folder = Path(sys.argv[1]), Path(sys.argv[2])
    records = [json.loads(line) for line in corpus.open(encoding="utf8")]
    articles = read_gold(corpus)
    tags = corpus.with_name(corpus.stem + ".tags.jsonl.gz")
    entities = entities_of(tags, {a.id: a.text for a in articles}) if tags.exists() else {}
    chance = random.Random(7)
    styles = {
        "straight marks": straight,
        "curly marks": curly,
        "British single marks": lambda a: requote(a, "‘", "’"),
        "straight single marks": lambda a: unmarked_apostrophes(requote(a, "'", "'")),
        "guillemets": lambda a: requote(a, "«", "»"),
        "hard-wrapped at 72": lambda a: wrapped(a, 72),
        "no paragraph breaks": unbroken,
        "names swapped": lambda a: renamed(a, entities.get(a.id, []), chance),
        "lower-case headlines": lower_headline,
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, style in styles.items():
        lines = [line_of(style(article), record) for article, record in zip(articles, records)]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{len(styles)} files of {len(articles)} articles in {folder}")
