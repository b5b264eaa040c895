import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { AttributionReader, ReadAttribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";
import { autoReader } from "../../src/reader/auto.js";
import { loadReader } from "../../src/reader/reader.js";
import { NEWS } from "../support/news.js";
import { tinyWeights } from "./tiny-weights.js";

const TEXT = "Ann said it.\nBob told us, Cid said.\n\nDee says so";

const relation = (word: string, score: number): ReadAttribution => {
  const start = TEXT.indexOf(word);
  return {
    cue: { start, end: start + word.length },
    source: null,
    content: [{ start: 0, end: 3 }],
    score,
  };
};

/** Reads with these scores at the four cues, where they are given. */
function scored(name: string, scores: readonly (number | null)[]) {
  const cues = ["said it", "told", "said.", "says"];
  const found = scores.flatMap((score, i) => (score === null ? [] : [relation(cues[i]!, score)]));
  const within = ({ cue }: ReadAttribution, parts: readonly Span[]) =>
    parts.some(({ start, end }) => cue.start >= start && cue.start < end);
  return {
    name,
    read: () => found,
    readParts: vi.fn((_: string, parts: readonly Span[]) =>
      found.filter((one) => within(one, parts)),
    ),
  };
}

describe("the auto reader", () => {
  it.each([
    ["keeps to the fast one where it is sure", [1, 0.9, 0.1, 1], [], "ffff"],
    ["reads the paragraph of a relation in doubt anew", [0.5, 1, 1, 1], ["Ann said it."], "afff"],
    [
      "reads a whole paragraph for one of its relations",
      [1, 1, 0.5, 1],
      ["Bob told us, Cid said."],
      "faaf",
    ],
    ["reads a paragraph once", [1, 0.5, 0.5, 1], ["Bob told us, Cid said."], "faaf"],
    ["reads up to the text's end", [1, 1, 1, 0.5], ["Dee says so"], "fffa"],
    [
      "finds where the fast one found nothing",
      [1, null, 0.5, 1],
      ["Bob told us, Cid said."],
      "faaf",
    ],
    ["reads nothing where nothing was found", [null, null, null, null], [], ""],
  ] as const)("%s", (_, scores, parts, readBy) => {
    const accurate = scored("accurate-0", [0.8, 0.8, 0.8, 0.8]);
    const found = autoReader(scored("fast-0", scores), accurate).read(TEXT);
    expect(
      accurate.readParts.mock.calls.flatMap(([text, spans]) =>
        spans.map(({ start, end }) => text.slice(start, end)),
      ),
    ).toEqual(parts);
    expect(found.map(({ by }) => by?.name.replace(/^auto:(.).*/, "$1")).join("")).toBe(readBy);
    expect(found.map(({ cue }) => cue.start)).toEqual(
      found.map(({ cue }) => cue.start).sort((a, b) => a - b),
    );
  });

  it("goes by the fast reader's confidence, and each relation by that of its own reader", () => {
    const fast: AttributionReader = {
      ...scored("fast-0", [0.9, 0.5, null, null]),
      confidence: (score) => (score > 0.8 ? 0.5 : 0.99),
    };
    const accurate = { ...scored("accurate-0", [0.3, 0.3, 0.3, 0.3]), confidence: () => 0.7 };
    const found = autoReader(fast, accurate).read(TEXT);
    expect(found.map(({ by, score }) => [by?.name, by?.confidence?.(score, "direct")])).toEqual([
      ["auto:accurate-0", 0.7],
      ["auto:fast-0", 0.99],
    ]);
  });
});

describe("parts of a text", async () => {
  const reader = await loadReader(tinyWeights().bytes);
  const readParts = reader.readParts!;

  it("that are the whole text are read as it is", () => {
    const whole = reader.read(NEWS);
    expect(whole.length).toBeGreaterThan(0);
    expect(readParts(NEWS, [{ start: 0, end: NEWS.length }])).toEqual(whole);
  });

  it("give relations with cues inside them, in order", () => {
    const text = `${NEWS}\n`.repeat(8);
    const cut = fc.array(fc.nat(text.length), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(cut, (places) => {
        const ends = [...new Set(places)].sort((a, b) => a - b);
        const parts: Span[] = [];
        for (let i = 0; i + 1 < ends.length; i += 2)
          parts.push({ start: ends[i]!, end: ends[i + 1]! });
        const starts = readParts(text, parts).map(({ cue }) => cue.start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const at of starts)
          expect(parts.some(({ start, end }) => at >= start && at < end)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("that hold no words give nothing", () => {
    expect(readParts(" \n \nShe said it.", [{ start: 0, end: 3 }])).toEqual([]);
    expect(readParts(NEWS, [])).toEqual([]);
  });
});
