"""python -m pytest training/reader: brat files as PolNeAR's release has them. The texts are our own."""
import pytest

from brat import article

QUILL = "Mayor Ines Quill said the dam, she added, would hold.\n"
CASES = [
    ("one span each", QUILL,
     ["T1\tSource 0 16\tMayor Ines Quill", "T2\tCue 17 21\tsaid", "T3\tContent 22 29\tthe dam", "T4\tAttribution 17 21\tsaid",
      "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1"],
     [{"source": ["Mayor Ines Quill"], "cue": ["said"], "content": ["the dam"]}]),
    ("interrupted content, by parts and as a second span", QUILL,
     ["T1\tCue 35 40\tadded", "T2\tContent 22 29;42 47\tthe dam would", "T3\tContent 48 52\thold", "T4\tSource 31 34\tshe",
      "E1\tAttribution:T1 Content:T2 Content2:T3 Cue:T1 Source:T4"],
     [{"source": ["she"], "cue": ["added"], "content": ["the dam", "would", "hold"]}]),
    ("no source; an attribution without content is left out", QUILL,
     ["T1\tCue 17 21\tsaid", "T2\tContent 22 29\tthe dam", "E1\tAttribution:T1 Content:T2 Cue:T1", "E2\tAttribution:T1 Cue:T1"],
     [{"source": [], "cue": ["said"], "content": ["the dam"]}]),
    ("in order of the cues", QUILL,
     ["T1\tCue 35 40\tadded", "T2\tContent 42 52\twould hold", "T3\tCue 17 21\tsaid", "T4\tContent 22 29\tthe dam",
      "E1\tAttribution:T1 Content:T2 Cue:T1", "E2\tAttribution:T3 Content:T4 Cue:T3"],
     [{"source": [], "cue": ["said"], "content": ["the dam"]}, {"source": [], "cue": ["added"], "content": ["would hold"]}]),
]


@pytest.mark.parametrize("text,ann,wanted", [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reads(text, ann, wanted):
    record = article("a", text, "\n".join(ann))
    words = [{role: [text[s:e] for s, e in found[role]] for role in ("source", "cue", "content")} for found in record["attributions"]]
    assert words == wanted


def test_offsets_count_utf16():
    record = article("a", "🦊 Quill said no.", "T1\tCue 8 12\tsaid\nT2\tContent 13 15\tno\nE1\tAttribution:T1 Cue:T1 Content:T2")
    (only,) = record["attributions"]
    assert only["cue"] == [[9, 13]]
