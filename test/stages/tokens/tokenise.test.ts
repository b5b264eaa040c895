import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Sentence, Shape } from "../../../src/document/layers.js";
import { Tag } from "../../../src/document/tag.js";
import { tokens } from "../../../src/stages/tokens/stage.js";
import { readSentence } from "./read.js";

/** `text` → its tokens, parted by spaces. */
const tables: Record<string, readonly (readonly [string, string])[]> = {
  "contractions and possessives": [
    ["Oduya’s deputy can't say", "Oduya ’s deputy ca n't say"],
    ["I'll go, we've not", "I 'll go , we 've not"],
    ["They wouldn’t've DON'T", "They would n’t 've DO N'T"],
    ["He'd won't", "He 'd wo n't"],
    ["O'Neill of D'Arcy at ten o'clock", "O'Neill of D'Arcy at ten o'clock"],
    ['the "Post"\'s editor', 'the " Post " \'s editor'],
  ],
  "Q1 apostrophes that are no marks": [
    ["the workers' pay and the nurses’ rota", "the workers ' pay and the nurses ’ rota"],
    ["back in the ’90s and the '80s", "back in the ’90s and the '80s"],
    ["’Tis so, get 'em", "’Tis so , get 'em"],
  ],
  "quotation marks": [
    ["“Go,” she said", "“ Go , ” she said"],
    ["‘Go,’ she said", "‘ Go , ’ she said"],
    ["'Go home,' she said", "' Go home , ' she said"],
    ["``Go,'' she said", "`` Go , '' she said"],
    ['«Go», „Go“, "Go"', '« Go » , „ Go “ , " Go "'],
  ],
  "F1 F2 F3 F4 figures": [
    ["1,310 men, 3.5 tons, 18:05, 3/14/24, 1/2", "1,310 men , 3.5 tons , 18:05 , 3/14/24 , 1/2"],
    ["$1.2 and £1.2m and US$40", "$ 1.2 and £ 1.2m and US$ 40"],
    ["46% at 70km/h or 70 km/h", "46 % at 70km/h or 70 km/h"],
    ["2024-03-14 and 9am and 9.30 a.m. today", "2024-03-14 and 9am and 9.30 a.m. today"],
    ["5,00,000 or 5,6 or 3½", "5,00,000 or 5 , 6 or 3½"],
    ["the 35-year-old won 3-to-1", "the 35-year-old won 3-to-1"],
  ],
  "F6 F8 D9 ranges and scores": [
    ["10–15 of 51-48 in 2015-16", "10 – 15 of 51 - 48 in 2015 - 16"],
    ["$5-6m, minus -4", "$ 5 - 6m , minus - 4"],
    ["an F-16 of COVID-19", "an F-16 of COVID-19"],
  ],
  "hyphens and dashes": [
    ["Shahed-type drones", "Shahed-type drones"],
    ["two- and three-year terms", "two- and three-year terms"],
    ["No — never -- ever—not", "No — never -- ever — not"],
    ["R&D at AT&T and he/she", "R&D at AT&T and he/she"],
    ["Post/Marlow poll", "Post / Marlow poll"],
  ],
  "ellipses and runs": [
    ["Well... no… . . . yes", "Well ... no … . . . yes"],
    ["What?! *** ====", "What ?! *** ===="],
  ],
  "S1 abbreviations and initials": [
    ["Sen. J. K. Oduya (R-Tex.) left", "Sen. J. K. Oduya ( R-Tex. ) left"],
    ["It was made in the U.S.", "It was made in the U.S."],
    ["at 5 p.m. in the U.S.-led force", "at 5 p.m. in the U.S.-led force"],
    ["He works for Marlow Inc.", "He works for Marlow Inc."],
    ["He said no.", "He said no ."],
    ["“He said no.” No. 2", "“ He said no . ” No. 2"],
    ["It was Plan B.", "It was Plan B ."],
  ],
  addresses: [
    [
      "see https://marlow.example/a?b=1), or www.reyes.org.",
      "see https://marlow.example/a?b=1 ) , or www.reyes.org .",
    ],
    ["ana.reyes@post.co.uk or @reyes #dam #2", "ana.reyes@post.co.uk or @reyes #dam # 2"],
    [
      "on marlow.com today, e.g. at assets.The end",
      "on marlow.com today , e.g. at assets . The end",
    ],
  ],
  "characters of all kinds": [
    ["Zoë Łukasz naïve", "Zoë Łukasz naïve"],
    ["Hi 👍🏽 👨‍👩‍👧 ok", "Hi 👍🏽 👨‍👩‍👧 ok"],
    ["\u200eReyes\u200f said\u200b", "\u200eReyes\u200f said\u200b"],
    ["a\u00a0b\u202f1", "a b 1"],
    ["\ud800x \udc00", "\ud800x \udc00"],
    ["Київ שלום 東京", "Київ שלום 東京"],
  ],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  it.each(rows)("%s", (text, expected) => {
    expect(readSentence(text).written).toEqual(expected.split(" "));
  });
});

describe("tags of marks", () => {
  it.each([
    ["the workers' pay", 2, Tag.POS],
    ["'The workers' pay is low,' she said", 3, Tag.POS],
    ["'Pay the workers' she said", 4, Tag.QUOTE],
    ["“Go”", 0, Tag.QUOTE],
    ["(Go)", 0, Tag.PUNCT],
    ["$5", 0, Tag.SYM],
    ["• Go", 0, Tag.PUNCT],
  ])("%s [%i]", (text, index, tag) => {
    expect(readSentence(text).layer.tag[index]).toBe(tag);
  });

  it("keeps a possessive of one paragraph apart from a quotation of the next", () => {
    const text = "The workers' pay. 'It helps the workers' he said.";
    const cut = text.indexOf(" '");
    const sentences = [
      { start: 0, end: cut, paragraph: 0 },
      { start: cut + 1, end: text.length, paragraph: 1 },
    ];
    const { tag, start } = run(text, sentences);
    const at = (offset: number): number => tag[start.indexOf(offset)]!;
    expect(at(text.indexOf("' pay"))).toBe(Tag.POS);
    expect(at(text.indexOf("' he"))).toBe(Tag.QUOTE);
  });
});

describe("P4 words parted at a line's end", () => {
  it.each([
    ["the govern-\nment fell", "the government fell"],
    ["the govern-\r\n   ment fell", "the government fell"],
    ["a Shahed-\ntype drone", "a shahed-type drone"],
    ["two-\nand three-year terms", "two- and three-year terms"],
    ["the vote -\nand more", "the vote - and more"],
    ["the Reyes-\nOduya plan", "the reyes- oduya plan"],
    ["51-\n48", "51 - 48"],
  ])("%j", (text, words) => {
    expect(readSentence(text).layer.word.join(" ")).toBe(words);
  });
});

describe("shape", () => {
  it.each<[string, number, number]>([
    ["“Reyes left", 1, Shape.CAPITAL | Shape.OPENS_SENTENCE],
    ["a U.S. plan", 1, Shape.CAPITAL | Shape.ALL_CAPS | Shape.PERIOD | Shape.SPACE_BEFORE],
    ["a 35-year-old", 1, Shape.DIGIT | Shape.HYPHEN | Shape.SPACE_BEFORE],
    ["a NATO base", 1, Shape.CAPITAL | Shape.ALL_CAPS | Shape.SPACE_BEFORE],
    ["an Éire shop", 1, Shape.CAPITAL | Shape.SPACE_BEFORE],
  ])("%s [%i]", (text, index, shape) => {
    expect(readSentence(text).layer.shape[index]).toBe(shape);
  });
});

const run = (text: string, sentences: readonly Sentence[]) =>
  tokens.run(
    { sentences },
    { text, title: null, published: null, unknownWords: { tag: () => 0 }, reader: null },
  );

const pieces = fc.constantFrom(
  ..."Reyes|’s|workers'|n't|don't|$|1.2|46%|70km/h|-|–|—|...|…|“|”|‘|’|'|\"|''|``|(|)|.|,|U.S.|p.m.|http://|@|#|😀|\u200d|\u0301|\u200f|\ud800|\u0000| |  |\n|é|1|/|:|www.|a@b.co|&|°C|½".split(
    "|",
  ),
);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
);

/** A text cut into sentences at random, in two paragraphs. */
const cutText = fc.tuple(hostile, fc.array(fc.nat(80), { maxLength: 4 })).map(([text, cuts]) => {
  const at = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  const sentences = at.slice(1).map((end, i) => ({ start: at[i]!, end, paragraph: i < 2 ? 0 : 1 }));
  return { text, sentences };
});

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}]$/u;

/** Fails the test at that place of the text; an `expect` for each of 100,000 places would take minutes. */
function hold(is: boolean, at: number): void {
  if (!is) expect.fail(`does not hold at ${at}`);
}

/** Blank to the stage, though not to `trim`. */
const SEPARATORS = "\u001c\u001d\u001e\u001f\u0085";
const isBlank = (text: string): boolean =>
  [...text].every((c) => c.trim() === "" || SEPARATORS.includes(c));

/** Every character that is no space is in one token, in order, inside its sentence. */
function check(text: string, sentences: readonly Sentence[]): void {
  const layer = run(text, sentences);
  let reached = 0;
  for (let i = 0; i < layer.length; i++) {
    const { start, end } = sentences[layer.sentence[i]!]!;
    hold(layer.start[i]! >= Math.max(start, reached), reached);
    hold(layer.end[i]! > layer.start[i]!, reached);
    hold(layer.end[i]! <= end, reached);
    hold(isBlank(text.slice(reached, layer.start[i])), reached);
    reached = layer.end[i]!;
  }
  hold(isBlank(text.slice(reached)), reached);
}

describe("laws", () => {
  it("puts every character that is no space into one token, in order, inside its sentence", () => {
    fc.assert(
      fc.property(cutText, ({ text, sentences }) => check(text, sentences)),
      { numRuns: 2000 },
    );
  });

  it("gives as word the slice in lower case, but for apostrophes and invisible characters", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { layer, written } = readSentence(text);
        const plain = (word: string): string =>
          [...word.replaceAll("’", "'").replace(/-?\s+/gu, "")]
            .filter((c) => !INVISIBLE.test(c))
            .join("");
        for (let i = 0; i < layer.length; i++) {
          const word = plain(layer.word[i]!);
          expect(word).toBe(plain(written[i]!.toLowerCase()));
        }
      }),
    );
  });

  it("points from each sentence to its first token", () => {
    fc.assert(
      fc.property(cutText, ({ text, sentences }) => {
        const layer = run(text, sentences);
        expect(layer.first.length).toBe(sentences.length + 1);
        expect(layer.first[sentences.length]).toBe(layer.length);
        for (let i = 0; i < layer.length; i++) {
          const s = layer.sentence[i]!;
          expect(i).toBeGreaterThanOrEqual(layer.first[s]!);
          expect(i).toBeLessThan(layer.first[s + 1]!);
        }
      }),
    );
  });

  it.each([
    ["'"],
    ["1 "],
    ["a."],
    ["x'"],
    ["@a"],
    ["#1"],
    ["http://)"],
    ["a-"],
    ["a-\n"],
    ["1-"],
    ["a@b."],
    ["n't"],
    ["\ud83c"],
    ["a\u200d"],
    ["s' "],
  ])("the same for a long run of %j", (piece) => {
    const text = piece.repeat(100_000).trim();
    check(text, [{ start: 0, end: text.length, paragraph: 0 }]);
  });
});
