import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPath } from "../../../src/reader/best-path.js";
import { attributionOf, type WordRange } from "../../../src/reader/fast/attribution.js";
import { nextCue } from "../../../src/reader/fast/cues.js";
import type { FastNetwork } from "../../../src/reader/fast/network.js";
import { relationFinder } from "../../../src/reader/fast/relation.js";
import { snapped } from "../../../src/reader/fast/snapped.js";
import type { WordWindow } from "../../../src/reader/fast/word-window.js";
import { TINY_FAST } from "./tiny-fast-weights.js";

const { settings } = TINY_FAST;

/** Probabilities of tenths: `o` no cue, `b` surely its first word, `i` a further one, `?` first or further alike. */
const P: Readonly<Record<string, readonly number[]>> = {
  o: [0.9, 0.05, 0.05, 0],
  b: [0.1, 0.8, 0.1, 0],
  i: [0.1, 0.1, 0.8, 0],
  "?": [0.4, 0.3, 0.3, 0],
  "-": [0.55, 0.1, 0.35, 0],
};
const probabilities = (word: string): Float32Array =>
  Float32Array.from([...word].flatMap((letter) => P[letter]!));

/** The cues with all that stands between them. */
function cuesIn(letters: string, from: number, to: number, longest: number): string {
  const found: string[] = [];
  for (let next = from; ; ) {
    const cue = nextCue(probabilities(letters), next, to, letters.length, longest, settings);
    if (cue === null) return found.join(" ");
    found.push(`${cue.first}-${cue.end}`);
    next = cue.end;
  }
}

describe("cues", () => {
  it.each([
    ["ooo", "", {}],
    ["obo", "1-2", {}],
    ["obiio", "1-4", {}],
    ["obb", "1-2 2-3", {}],
    ["oio", "1-2", {}],
    ["biobi", "0-2 3-5", {}],
    ["o?o", "1-2", {}],
    ["b?o", "0-2", {}],
    ["b-o", "0-1", {}],
    ["obiiiii", "1-4", { longest: 3, to: 6 }],
    ["bobo", "2-3", { from: 1 }],
    ["obobi", "1-2", { to: 3 }],
    ["obi", "1-3", { to: 2 }],
    ["", "", {}],
  ])(
    "in %s stand at %j",
    (letters, expected, {
      from = 0,
      to = letters.length,
      longest = 9,
    }: {
      from?: number;
      to?: number;
      longest?: number;
    }) => {
      expect(cuesIn(letters, from, to, longest)).toBe(expected);
    },
  );
});

describe("the best path", () => {
  const change = 0.75;
  const pathOf = (scores: Float32Array, cue: readonly [number, number]): number[] => {
    const count = scores.length / 4;
    const path = new Uint8Array(count);
    bestPath(
      { values: scores, words: count, stride: 4 },
      cue,
      change,
      path,
      new Uint8Array(3 * count),
    );
    return [...path];
  };
  const worth = (scores: Float32Array, path: readonly number[]): number =>
    path.reduce(
      (sum, label, i) =>
        sum +
        scores[4 * i + label]! -
        (i > 0 && label + path[i - 1]! === 2 && label !== path[i - 1] ? change : 0),
      0,
    );

  it("is worth as much as the best of all", () => {
    const score = fc.integer({ min: -8, max: 8 }).map((n) => n / 4);
    const word = fc.tuple(score, score, score).map((three) => [...three, 99]);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.nat(2),
        (words, first, length) => {
          const scores = Float32Array.from(words.flat());
          const cue = [first, first + length] as const;
          let best = Number.NEGATIVE_INFINITY;
          for (let n = 0; n < 3 ** words.length; n++) {
            const path = words.map((_, i) => Math.floor(n / 3 ** i) % 3);
            if (path.every((label, i) => label === 0 || i < cue[0] || i >= cue[1]))
              best = Math.max(best, worth(scores, path));
          }
          const path = pathOf(scores, cue);
          for (let i = cue[0]; i < Math.min(cue[1], path.length); i++) expect(path[i]).toBe(0);
          expect(worth(scores, path)).toBe(best);
        },
      ),
    );
  });
});

/** Probabilities of a look: `n` neither, `s` source, `c` content, each surely; `w` content with 0.6. */
const LOOK: Readonly<Record<string, readonly number[]>> = {
  n: [0.8, 0.1, 0.1, 0],
  s: [0.1, 0.8, 0.1, 0],
  t: [0.25, 0.5, 0.25, 0],
  c: [0.1, 0.1, 0.8, 0],
  w: [0.3, 0.1, 0.6, 0],
};

/** What is found around the cue [first, end) where the look sees these words, from word `low` on. */
function found(letters: string, low: number, first: number, end: number) {
  const numbers = Float32Array.from([...letters].flatMap((letter) => LOOK[letter]!));
  const scores = numbers.map(Math.log);
  const network = {
    look: () => scores,
    toProbabilities: () => scores.set(numbers),
  } as Partial<FastNetwork> as FastNetwork;
  const find = relationFinder(network, { before: first - low, after: 20 }, settings);
  return find({ first, end, probability: 0.5 }, low + letters.length);
}

describe("a relation", () => {
  it.each([
    ["ssnccc", 2, [10, 12], "000111", 0.5 * 0.8 * Math.sqrt(0.8)],
    ["snccw", 1, [10, 11], "00111", ((0.5 * (0.8 + 0.8 + 0.6)) / 3) * Math.sqrt(0.8)],
    ["sntttcc", 1, [12, 15], "0000011", 0.5 * 0.8 * Math.sqrt(0.5)],
    ["nncc", 1, null, "0011", 0.5 * 0.8 * Math.sqrt(0.9)],
    ["scc", 1, [10, 11], "001", 0.5 * 0.8 * Math.sqrt(0.8)],
    ["ncnc", 0, null, "0101", 0.5 * 0.8 * Math.sqrt(0.9)],
  ])("of %s with the cue at %i", (letters, cue, source, content, score) => {
    const relation = found(letters, 10, 10 + cue, 11 + cue)!;
    expect(relation.source).toEqual(source);
    expect(relation.content.join("")).toBe(content);
    expect(relation.score).toBeCloseTo(score, 6);
  });

  it("is none without content", () => {
    expect(found("snnn", 10, 11, 12)).toBeNull();
  });
});

/** A window of words, one letter each; `"` is a mark, brackets set quotations. */
function windowOf(text: string): WordWindow {
  const letters = [...text].filter((letter) => letter !== "[" && letter !== "]");
  const place = new Uint8Array(letters.length);
  const beginsQuotation = new Uint8Array(letters.length);
  let inside = false;
  let i = 0;
  for (const letter of text) {
    if (letter === "[") {
      inside = true;
      beginsQuotation[i] = 1;
    } else if (letter === "]") inside = false;
    else place[i++] = inside ? 2 : 0;
  }
  return {
    capacity: letters.length,
    start: Int32Array.from(letters, (_, k) => 10 * k),
    end: Int32Array.from(letters, (_, k) => 10 * k + 5),
    type: new Int32Array(letters.length),
    place,
    steps: new Int32Array(4 * letters.length),
    isMark: Uint8Array.from(letters, (letter) => (/[",.]/.test(letter) ? 1 : 0)),
    beginsQuotation,
  };
}

describe("content", () => {
  it.each([
    ["a quotation half content", "ss[cccn]nn", "0011110000", [0, 1], null],
    ["less than its share", "s[cnnnnn]nn", "010000000", [0, 1], null],
    ["none of it", "sc[nnn]", "01000", [0, 1], null],
    ["two quotations", "s[cn][nc]n", "011110", [0, 1], null],
    ["the cue inside", "n[cnnc]n", "010010", [2, 3], null],
    ["the source inside", "n[cnnc]n", "010010", [0, 1], [2, 3]],
    ["all of it already", "n[cc]n", "0110", [0, 1], null],
  ] as const)("with %s is made whole or left", (_, text, expected, cue, source) => {
    const letters = text.replace(/[[\]]/g, "");
    const content = Uint8Array.from(letters, (letter) => (letter === "c" ? 1 : 0));
    const relation = { source, low: 0, high: letters.length, content, score: 1 };
    const words = windowOf(text);
    const whole = snapped(relation, cue, words, letters.length, 0.3);
    expect(whole.low).toBe(0);
    expect(whole.content.join("").padEnd(expected.length, "0").slice(0, letters.length)).toBe(
      expected.slice(0, letters.length),
    );
  });

  it("reaches beyond the words that were looked at", () => {
    const words = windowOf("nn[nncc]nn");
    const looked = { source: null, low: 4, high: 6, content: new Uint8Array([1, 1]), score: 1 };
    expect(snapped(looked, [7, 8], words, 8, 0.3)).toEqual({
      low: 2,
      content: new Uint8Array([1, 1, 1, 1]),
    });
    expect(snapped(looked, [7, 8], words, 8, 0.6)).toEqual({ low: 4, content: looked.content });
  });

  it.each([
    ["cc", "0-15", []],
    ["c,c", "0-25", []],
    ["cxc", "0-5 20-25", []],
    ['nc"c"', "10-35", []],
    ["c,c", "0-5 20-25", [[1, 2]]],
  ] as const)("of the words %s is the spans %s", (letters, expected, others) => {
    const content = Uint8Array.from(letters, (letter) => (letter === "c" ? 1 : 0));
    const cue: WordRange = others[0] ?? [0, 1];
    const read = attributionOf(cue, null, { low: 0, content }, 0.5, windowOf(letters));
    expect(read.content.map(({ start, end }) => `${start}-${end}`).join(" ")).toBe(expected);
  });
});
