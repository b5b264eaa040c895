"""Names that a tagger marked in the training articles (CoreNLP's, machine-made), for `restyle.renamed`."""
import gzip
import json
from pathlib import Path

from corpus import utf16_map


def entities_of(path: Path, texts: dict[str, str]) -> dict[str, list[tuple[int, int, str]]]:
    """By article: (start, end, given|family|place) of each word of a name, in code points, in reading order."""
    found = {}
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            text = texts.get(record["id"])
            if text is not None:
                found[record["id"]] = list(_words(record["sentences"], utf16_map(text)))
    return found


def _words(sentences, table):
    at = (lambda i: i) if table is None else (lambda i: table[i])
    for sentence in sentences:
        for i, (start, end, tag, entity, _) in enumerate(sentence):
            if not tag.startswith("NNP"):
                continue
            if entity == "PERSON":
                goes_on = i + 1 < len(sentence) and sentence[i + 1][3] == "PERSON" and sentence[i + 1][2].startswith("NNP")
                yield at(start), at(end), "given" if goes_on else "family"
            elif entity in ("LOCATION", "CITY"):
                yield at(start), at(end), "place"
