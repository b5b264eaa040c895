import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble } from "../../../src/assemble.js";
import type { Context, ReadAttribution } from "../../../src/document/layers.js";
import type { Span } from "../../../src/document/span.js";
import { Tag } from "../../../src/document/tag.js";
import { runStages, stages } from "../../../src/pipeline.js";
import { assertRecord } from "../../support/assert-record.js";
import { layersOf } from "../../support/layers.js";
import { unmark } from "./marked.js";

const NAME = "made-up-1";
const readerOf = (found: readonly ReadAttribution[]) => ({ name: NAME, read: () => found });

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** What a reader sees of a marked text, with that score. */
function readOf(marked: string, score = 0.9): { text: string; found: ReadAttribution } {
  const { text, said } = unmark(marked);
  const found = {
    cue: spanOf(text, said.cue!),
    source: said.source === null ? null : spanOf(text, said.source),
    content:
      said.content === "" ? [] : said.content.split(" … ").map((words) => spanOf(text, words)),
    score,
  };
  return { text, found };
}

const attributionsBy = (text: string, found: readonly ReadAttribution[]) =>
  layersOf(text, "attributions", { reader: readerOf(found) }).attributions;

describe("a trained reader", () => {
  it("alone proposes: what it does not see is not there, but for what rules read", () => {
    const text = "Ines Oduya said the gate had held. Tam Reyes denied that it leaked.";
    expect(attributionsBy(text, [])).toEqual([]);
    const labelled = "Q: Did the gate hold?\n\nA: It held.";
    expect(attributionsBy(labelled, []).map(({ by }) => by)).toEqual([
      "rules-1/label-turn",
      "rules-1/label-turn",
    ]);
  });

  it("gives its name, its score and its spans", () => {
    const { text, found } = readOf("{Ines Oduya} <said> ⟦the gate had held⟧.", 0.8123);
    expect(attributionsBy(text, [found])).toMatchObject([
      {
        cue: { ...found.cue, lemma: "say" },
        source: found.source,
        content: found.content,
        confidence: 0.8123,
        by: `${NAME}/cue`,
      },
    ]);
  });

  it.each([
    ["what it is less sure of", "{Oduya} <said> ⟦the gate had held⟧.", 0.2],
    ["what has no content", "{Oduya} <said> something.", 0.9],
    [
      "what stands in the page's furniture",
      "{Oduya} said no.\n\n<Read> more: ⟦Five gates to see⟧",
      0.9,
    ],
  ])("does not propose %s", (_, marked, score) => {
    const { text, found } = readOf(marked, score);
    expect(attributionsBy(text, [found])).toEqual([]);
  });

  it.each([
    ["{Oduya} <has long denied> ⟦it⟧.", "deny"],
    ["{Oduya} <said in a statement> ⟦the gate had held⟧.", "say"],
    ["⟦The gate held⟧, <according to> {Oduya}.", "according to"],
    ["{The} <support for> ⟦a new gate⟧ grew.", "support"],
    ["{Oduya}<:> ⟦The gate held.⟧", ":"],
    ["{Oduya} <was asked> ⟦whether the gate held⟧.", "ask"],
    ["{She} <is> of the opinion ⟦that the gate held⟧.", "be"],
  ])("gives the cue its dictionary form: %s", (marked, lemma) => {
    const { text, found } = readOf(marked);
    expect(attributionsBy(text, [found])[0]?.cue?.lemma).toBe(lemma);
  });

  it("that sees one quotation in two pieces gives it in one, and contents in reading order", () => {
    const text = "“We held the gate, they all said, and it held,” Oduya said.";
    const [cue, source] = [spanOf(text, "said."), spanOf(text, "Oduya")];
    const content = [spanOf(text, "and it held"), spanOf(text, "We held the gate")];
    const read = { cue: { ...cue, end: cue.end - 1 }, source, content, score: 0.9 };
    const contents = attributionsBy(text, [read]).map((attribution) =>
      attribution.content.map(({ start, end }) => text.slice(start, end)),
    );
    expect(contents).toEqual([["“We held the gate, they all said, and it held,”"]]);
  });

  it("has its proposals refined: quotations whole, act, negation, who is told", () => {
    const one = readOf("⟦“We have held the gate⟧ all night,” {Oduya} <told> reporters.");
    const [quoted] = attributionsBy(one.text, [one.found]);
    expect(quoted!.content.map(({ start, end }) => one.text.slice(start, end))).toEqual([
      "“We have held the gate all night,”",
    ]);
    expect(quoted!.addressee).toEqual(spanOf(one.text, "reporters"));
    const two = readOf("{Oduya} <did not promise> ⟦a new gate⟧.");
    expect(attributionsBy(two.text, [two.found])).toMatchObject([
      { act: "promise", negated: true },
    ]);
  });
});

const WORDS =
  'Reyes said told that the “ ” ‘ ’ " , . : — ( ) which who to of by not according 41% Mr. 😀 \ud800 \u0000 \u202e \n\n \n Advertisement - * Q:'.split(
    " ",
  );

/** A text with anything that a network might see in it: runs of words labelled by chance. */
const anyReading = fc
  .array(fc.record({ word: fc.constantFrom(...WORDS), label: fc.nat(7) }), {
    minLength: 1,
    maxLength: 50,
  })
  .chain((words) =>
    fc
      .array(
        fc.record({
          at: fc.nat(words.length - 1),
          length: fc.integer({ min: 1, max: 3 }),
          score: fc.double({ min: 0, max: 1, noNaN: true }),
          turn: fc.nat(7),
        }),
        { maxLength: 6 },
      )
      .map((cues) => ({ words, cues })),
  )
  .map(({ words, cues }) => {
    let text = "";
    const spans = words.map(({ word }): Span => {
      const start = text.length;
      text += `${word} `;
      return { start, end: start + word.length };
    });
    const found = [...cues]
      .sort((a, b) => a.at - b.at)
      .map(({ at, length, score, turn }): ReadAttribution => {
        const end = Math.min(words.length, at + length);
        const labelled = (wanted: number): Span[] => {
          const runs: { start: number; end: number }[] = [];
          words.forEach(({ label }, i) => {
            if ((i >= at && i < end) || (label + turn) % 3 !== wanted) return;
            if (runs.at(-1)?.end === spans[i]!.start - 1) runs.at(-1)!.end = spans[i]!.end;
            else runs.push({ ...spans[i]! });
          });
          return runs;
        };
        return {
          cue: { start: spans[at]!.start, end: spans[end - 1]!.end },
          source: labelled(1)[0] ?? null,
          content: labelled(2),
          score,
        };
      });
    return { text, found };
  });

describe("whatever a reader sees", () => {
  it("comes out as a sound record", () => {
    fc.assert(
      fc.property(anyReading, ({ text, found }) => {
        const context: Context = {
          text,
          title: null,
          published: null,
          unknownWords: { tag: () => Tag.NONE },
          reader: readerOf(found),
        };
        const record = assemble(null, runStages(stages, context), context);
        assertRecord(JSON.parse(JSON.stringify(record)), text);
        for (const { content, cue, source, by } of record.claims.filter(
          (claim) => claim.by === NAME,
        )) {
          expect(by).toBe(NAME);
          content.forEach((span, i) => {
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(content[i - 1]!.end);
            for (const other of [cue, source])
              if (other) expect(span.end <= other.start || other.end <= span.start).toBe(true);
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
