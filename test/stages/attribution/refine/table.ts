import { expect, it } from "vitest";
import type { Attribution } from "../../../../src/document/layers.js";
import type { Span } from "../../../../src/document/span.js";
import { cueLemma } from "../../../../src/stages/attribution/cue-lemma.js";
import type { Refiner } from "../../../../src/stages/attribution/refine/refiner.js";
import { type View, viewOf } from "../../../../src/stages/attribution/view.js";
import { layersOf } from "../../../support/layers.js";

const MARKS: Readonly<Record<string, string>> = { "⟦": "⟧", "{": "}", "<": ">" };
const CLOSERS = Object.values(MARKS);

/** Takes a marked text apart: `⟦content⟧`, `{source}`, `<cue>`; what is marked twice has two spans. */
function spansIn(marked: string): { text: string; spans: Readonly<Record<string, Span[]>> } {
  let text = "";
  const spans: Record<string, Span[]> = { "⟦": [], "{": [], "<": [] };
  const starts: Record<string, number> = {};
  for (const letter of marked) {
    const opener = Object.keys(MARKS).find((key) => MARKS[key] === letter);
    if (letter in MARKS) starts[letter] = text.length;
    else if (opener !== undefined)
      spans[opener]!.push({ start: starts[opener]!, end: text.length });
    else text += letter;
  }
  return { text, spans };
}

/** The text's view, and what a proposer might give: each string has the same text, marked for one attribution. */
export function rawIn(marked: readonly string[]): { view: View; raw: Attribution[] } {
  const { text } = spansIn(marked[0]!);
  const view = viewOf(layersOf(text, "quotations"), text);
  const raw = marked.flatMap((each, i): Attribution[] => {
    const { spans } = spansIn(each);
    const cue = spans["<"]![0];
    if (spans["⟦"]!.length === 0) return [];
    return [
      {
        content: spans["⟦"]!,
        source: spans["{"]![0] ?? null,
        cue: cue === undefined ? null : { ...cue, lemma: cueLemma(view, cue) },
        addressee: null,
        act: "assertion",
        negated: false,
        confidence: 0.9 - i / 100,
        by: "made-up-1",
      },
    ];
  });
  return { view, raw };
}

/** The text with the attribution marked in it. */
export function marked(text: string, { content, source, cue }: Attribution): string {
  const marks: [number, number, string][] = [];
  const mark = (span: Span | null, opener: string): void => {
    if (span === null) return;
    marks.push([span.start, 1, opener], [span.end, 0, MARKS[opener]!]);
  };
  for (const span of content) mark(span, "⟦");
  mark(source, "{");
  mark(cue, "<");
  let out = "";
  let at = 0;
  for (const [offset, , letter] of marks.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    out += text.slice(at, offset) + letter;
    at = offset;
  }
  return out + text.slice(at);
}

/** What a refiner makes of raw attributions: in reading order of their contents. */
export function refinedBy(refiner: Refiner, raw: readonly string[]): string[] {
  const { view, raw: attributions } = rawIn(raw);
  return [...refiner(attributions, view)]
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .map((attribution) => marked(view.text, attribution));
}

/** One row: raw attributions, and those that come out (in reading order of their contents). */
export type Row = readonly [raw: readonly string[], refined: readonly string[]];

/** Tests that the refiner makes of each row's raw attributions the refined ones. */
export function changes(refiner: Refiner, rows: readonly Row[]): void {
  it.each(rows.map(([raw, refined]) => [refined.join(" | "), raw, refined] as const))(
    "gives %s",
    (_, raw, refined) => {
      expect(refinedBy(refiner, raw)).toEqual(refined);
    },
  );
}

/** Tests that the refiner leaves each list of attributions (in reading order of their contents) as it is. */
export function leaves(refiner: Refiner, rows: readonly (readonly string[])[]): void {
  it.each(rows.map((raw) => [raw.join(" | "), raw] as const))("leaves %s", (_, raw) => {
    expect(refinedBy(refiner, raw)).toEqual(
      raw.filter((each) => CLOSERS.some((m) => each.includes(m))),
    );
  });
}
