import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layersOf } from "../../support/layers.js";

/** What the rules read alone; test/stages/attribution/network.test.ts has the same laws for whatever a reader sees. */
const attributionsOf = (text: string) => layersOf(text, "attributions").attributions;

const WORDS = [
  ...'Reyes said told that the “ ” ‘ ’ " , . : ; — ( ) which who and but to of by not reporters claim according asked? He she\n\n Q: denied plans “We will stay,” “go” ? ! 41% Mr. \ud800 \u0000 \u200f'.split(
    " ",
  ),
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.string({ maxLength: 200, unit: "binary" }),
);

describe("laws of the layer", () => {
  it("spans lie in the text, hold words, do not meet within one attribution, and come in reading order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = -1;
        for (const { content, source, cue, addressee, confidence } of attributionsOf(text)) {
          expect(content.length).toBeGreaterThan(0);
          expect(content[0]!.start).toBeGreaterThanOrEqual(last);
          last = content[0]!.start;
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          const spans = [...content, source, cue, addressee].filter((span) => span !== null);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
          content.forEach((span, i) => {
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(content[i - 1]!.end);
            for (const other of [source, cue])
              if (other !== null)
                expect(span.end <= other.start || other.end <= span.start).toBe(true);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("the same text gives the same attributions", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(attributionsOf(text)).toEqual(attributionsOf(text));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["one endless sentence", "Reyes said the dam, which Marlow said "],
    ["quotation marks", "“a” "],
    ["unclosed quotation marks", "said “"],
    ["figures", "1 "],
    ["labels", "REYES: no\n\n"],
  ])(
    "time grows with length: %s",
    (_, piece) => {
      const time = (times: number): number => {
        const text = piece.repeat(times);
        const start = performance.now();
        attributionsOf(text);
        return performance.now() - start;
      };
      time(500);
      const short = Math.max(4, time(1000));
      expect(time(8000)).toBeLessThan(short * 8 * 5);
    },
    60_000,
  );
});
