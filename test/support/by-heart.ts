import type { AttributionReader, ReadAttribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";

/** What it knows: ‹content›, ⟨source⟩, ⟦cue⟧. */
const KNOWN: readonly string[] = [
  // of NEWS
  '‹"We will pay $3.5 million by May 11, 2027,"› ⟦said⟧ ⟨Mayor Ann Doyle⟩',
  "‹“It is 😀 time,”› ⟨she⟩ ⟦told⟧ reporters on Monday",
  '⟨Councillor Bob Reed⟩ ⟦denied⟧ ‹that the old bridge was "beyond repair"›',
  "‹About 46 percent of drivers use it each day›, ⟦according to⟧ ⟨the transport department⟩",
  // of the inputs of the command's cases
  '‹"It is a waste of 12 years,"› ⟨Councillor Bob Reed⟩ ⟦said⟧',
  "‹=cmd|' /C calc'!A0 is what it held›, ⟦said⟧ ⟨Ines Quill⟩",
  '‹"The caf\ufffd is closed,"› ⟦said⟧ ⟨Ines Quill⟩',
  '‹"The port\0 is closed,"› ⟦said⟧ ⟨Ines Quill⟩',
  '‹"The port lost 46 percent of its trade,"› ⟦said⟧ ⟨harbour master Ines Quill⟩',
  '‹"The <script>alert(1)</script> | `port` is *closed*,"› ⟦said⟧ ⟨Ines Quill⟩',
  '‹"The \u001b[31mred\u001b[0m \u001b]0;owned\u0007 \u202eport\u202c \u009b5m is \u0007closed,"› ⟦said⟧ ⟨Ines \u001b[2JQuill⟩',
  '‹"港口 in 東京 is closed 🪖 until May 11, 2027 👩‍👩‍👧‍👦 and café is open,"› ⟦said⟧ ⟨Ines Quill⟩',
  '‹"One boat sank,"› ⟦said⟧ ⟨Ines Quill⟩',
  '‹"Two boats sank,"› ⟦said⟧ ⟨Ines Quill⟩',
  '‹"Three boats sank,"› ⟦said⟧ ⟨Ines Quill⟩',
  // of a pattern of speakers that takes too long
  `‹"It sank,"› ⟦said⟧ ⟨A${"a".repeat(60)} Doyle⟩`,
];

interface Relation {
  readonly words: string;
  readonly cue: Span;
  readonly source: Span;
  readonly content: Span;
}

function relationOf(marked: string): Relation {
  let words = "";
  const opened: { [mark: string]: number } = {};
  for (const sign of marked) {
    if ("‹›⟨⟩⟦⟧".includes(sign)) opened[sign] = words.length;
    else words += sign;
  }
  const span = (open: string, close: string) => ({ start: opened[open]!, end: opened[close]! });
  return { words, cue: span("⟦", "⟧"), source: span("⟨", "⟩"), content: span("‹", "›") };
}

const RELATIONS = KNOWN.map(relationOf);

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/**
 * A reader that knows a few sentences of the tests by heart and finds nothing in others: for tests of what becomes of
 * attributions, which so cost nothing and do not change with a training.
 */
export const byHeart: AttributionReader = {
  name: "heart-1",
  read: (text) => {
    const found: ReadAttribution[] = [];
    for (const { words, cue, source, content } of RELATIONS)
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
        found.push({
          cue: moved(cue, at),
          source: moved(source, at),
          content: [moved(content, at)],
          score: 0.87,
        });
    return found.sort((a, b) => a.cue.start - b.cue.start);
  },
};
