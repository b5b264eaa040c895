"""python cases.py: writes test/reader/fast/words-cases.json, by which the test of src/reader/fast checks that it is words.py's twin.

The texts are our own. Offsets are in UTF-16 units, as JavaScript counts.
"""
import json
from pathlib import Path

from words import kind_of, edge, words_of
from quoted import quoted

OUT = Path(__file__).parents[2] / "test/reader/fast/words-cases.json"
TEXTS = [
    "",
    " \n\t ",
    "Nothing is quoted here.",
    "Mayor Tamsin Okoro said the bridge won't open. It's the town's third delay.",
    "“We’re done,” said Ilse Brandt. “They’ve had 12 chances.” She’d left by 9.30 p.m.",
    "'We close at six,' said the clerk. 'Don't wait.' The workers' hall stayed shut.",
    "‘It’s Okoro’s gate,’ he said. ‘He called it “a farce” twice.’",
    "\"We close at six.\" Then she sat down. \"Not before, I'd say,\" he added.",
    "«Nous attendons», a dit le maire. „Wir warten“, sagte Ilse.",
    "“This one is never closed, she said.\n“The next one is.” He nodded.",
    "Line one\nline two\n\n\nline three, and more, and more.",
    "No stop at the end\nNew paragraph! Really? (Yes.) ok then. 7 people came. lower starts. NATO met.",
    "He's I'm we'll they've you're she'd can't CAN'T shan’t rock'n'roll O'Hara's 'tis",
    "U.S. officials e.g. Dr. Brandt's co-chair-woman -dash- a--b 3.14 1,200 1990s 4th x2 ½ ² ٣ Ⅷ 三",
    "McTavish iPhone USA A I b NATO's the-Great ÉCOLE école Straße ΣΟΦΟΣ İzmir ǅ",
    "snake_case _x_ __ a_b 100% $5 €20 #tag @name & * ~ | \\ /",
    "naïve cafe\u0301 zero\u200bwidth soft\u00adhyphen no\u00a0break thin\u2009space",
    "Smile 😀 flag 🇫🇮 𝒞ode 𐐔𐐯𐑅 “😀” end",
    "―We wait, said Ona. — No: wait… … ...",
    "A. B. C said “x.” “y” z. ”stray” marks \" here ' and ‘ there’",
    "“”“” \"\" '' ‘’ «»",
    "constructor __proto__ toString hasOwnProperty s t m",
]


def case_of(text: str) -> dict:
    units = [0]
    for c in text:
        units.append(units[-1] + (2 if ord(c) > 0xFFFF else 1))
    vocabulary: dict[str, int] = {}
    words, inside = words_of(text, vocabulary), quoted(text)
    rows = []
    for (start, end), features, steps in zip(words.at.tolist(), words.features.tolist(), words.steps.tolist()):
        kind = kind_of(edge(text[start:end], start, inside))
        rows.append([units[start], units[end], kind.type, *features[1:], *steps])
    return {"text": text, "words": rows}


if __name__ == "__main__":
    columns = ["start", "end", "type", "suffix", "prefix", "shape", "place", "sentences", "paragraphs", "changes", "commas"]
    cases = ",\n    ".join(json.dumps(case_of(text), ensure_ascii=False) for text in TEXTS)
    OUT.write_text(f'{{\n  "columns": {json.dumps(columns)},\n  "cases": [\n    {cases}\n  ]\n}}\n')
