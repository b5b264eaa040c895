"""python brat.py PART OUT.jsonl: a part of PolNeAR 1.0 as it is published (`data/train`) as the lines that training reads.

A part has `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` (brat, Stenetorp et al. 2012): `T` lines are spans in code
points, `;` between the parts of an interrupted one; each `E` line is an attribution, whose arguments are its Source, Cue and
Content spans (`Content2` where there are several). Of an article that several people annotated the first file counts.
"""
import argparse
import json
import re
from pathlib import Path

Span = list[int]
ROLES = ("source", "cue", "content")


def spans_of(ann: str) -> dict[str, list[Span]]:
    """By id the parts of each span."""
    found = {}
    for line in ann.splitlines():
        if line.startswith("T"):
            name, where, *_ = line.split("\t")
            _, _, places = where.partition(" ")
            found[name] = [[int(n) for n in part.split()] for part in places.split(";")]
    return found


def attributions_of(ann: str) -> list[dict[str, list[Span]]]:
    """Source, cue and content of each attribution that has a content, in code points and reading order of the cues."""
    spans = spans_of(ann)
    found = []
    for line in ann.splitlines():
        if not line.startswith("E"):
            continue
        roles: dict[str, list[Span]] = {role: [] for role in ROLES}
        for argument in line.split("\t")[1].split()[1:]:
            role, _, name = argument.partition(":")
            roles[re.sub(r"\d+$", "", role).lower()].extend(spans[name])
        if roles["content"]:
            found.append({role: sorted(parts) for role, parts in roles.items()})
    return sorted(found, key=lambda roles: roles["cue"] or roles["content"])


def utf16(text: str, spans: list[Span]) -> list[Span]:
    """Spans of code points as spans of UTF-16 code units, which the lines count in."""
    if all(ord(c) < 0x10000 for c in text):
        return spans
    at = [0]
    for c in text:
        at.append(at[-1] + 1 + (ord(c) > 0xFFFF))
    return [[at[start], at[end]] for start, end in spans]


def article(name: str, text: str, ann: str) -> dict:
    """One line of training."""
    attributions = [
        {"id": f"E{i}", **{role: utf16(text, parts) for role, parts in roles.items()}}
        for i, roles in enumerate(attributions_of(ann), 1)
    ]
    return {"id": name, "title": None, "published": None, "text": text, "attributions": attributions}


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("part", type=Path)
    arguments.add_argument("out", type=Path)
    given = arguments.parse_args()
    annotated: dict[str, Path] = {}
    for path in sorted(given.part.glob("attributions/*.ann")):
        annotated.setdefault(path.stem.rpartition("_")[0], path)
    if not annotated:
        raise SystemExit(f"{given.part}/attributions: no .ann files")
    with given.out.open("w", encoding="utf8") as out:
        for name, path in annotated.items():
            text = (given.part / "text" / f"{name}.txt").read_bytes().decode()
            out.write(json.dumps(article(name, text, path.read_text(encoding="utf8")), ensure_ascii=False) + "\n")
    print(f"{len(annotated)} articles")
