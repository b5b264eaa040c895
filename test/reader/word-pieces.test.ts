import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordPieceReader } from "../../src/reader/word-pieces.js";
import { VOCABULARY } from "./tiny-weights.js";

const vocabulary = [...VOCABULARY, "cafe", "東", "й", "ᄒ", "##ᅡ", "##ᆫ"];
const reader = wordPieceReader(vocabulary);

/** Each piece as `piece=surface`. */
function read(text: string): string[] {
  const { length, ids, start, end } = reader.pieces(text);
  return Array.from({ length }, (_, i) => `${vocabulary[ids[i]!]}=${text.slice(start[i], end[i])}`);
}

describe("word pieces", () => {
  it.each<[string, string, string[]]>([
    ["whole words in any case", "The Mayor SAID", ["the=The", "mayor=Mayor", "said=SAID"]],
    [
      "the longest beginning first",
      "bridges opened",
      ["bridge=bridge", "##s=s", "open=open", "##ed=ed"],
    ],
    ["single letters where nothing longer fits", "zoo", ["z=z", "##o=o", "##o=o"]],
    ["marks by themselves", "“Open,” he", ["“=“", "open=Open", ",=,", "”=”", "h=h", "##e=e"]],
    ["an apostrophe as a mark", "mayor's", ["mayor=mayor", "'='", "s=s"]],
    ["accents as if they were none", "Café", ["cafe=Café"]],
    ["accents of their own code point", "cafe\u0301 on", ["cafe=cafe", "on=on"]],
    ["capitals that are longer in lower case", "İt", ["it=İt"]],
    ["letters that decompose: й is и and a breve", "й", ["[UNK]=й"]],
    [
      "Hangul, of which each letter stands for its whole syllable",
      "한",
      ["ᄒ=한", "##ᅡ=한", "##ᆫ=한"],
    ],
    ["Chinese sign by sign", "東東the", ["東=東", "東=東", "the=the"]],
    ["an emoji as an unknown word", "on 😀 the", ["on=on", "[UNK]=😀", "the=the"]],
    ["a word with an emoji as one unknown word", "on😀the", ["[UNK]=on😀the"]],
    ["letters of an unknown script as one", "the Привет", ["the=the", "[UNK]=Привет"]],
    ["control and direction marks as nothing", "\u202ethe\u202c \0on\u200b", ["the=the", "on=on"]],
    ["nothing but such marks as no word", "\u202e \0 \ufffd", []],
    ["a lone surrogate as an unknown word", "the \ud800 on", ["the=the", "[UNK]=\ud800", "on=on"]],
    ["a hundred letters", "a".repeat(100), ["a=a", ...Array(99).fill("##a=a")]],
    [
      "more than a hundred as one unknown word",
      `${"a".repeat(101)} on`,
      [`[UNK]=${"a".repeat(101)}`, "on=on"],
    ],
    [
      "white space of all kinds as none",
      "the\u00a0mayor\u2003said\r\n\ton",
      ["the=the", "mayor=mayor", "said=said", "on=on"],
    ],
    ["an empty text", "", []],
  ])("takes %s", (_, text, pieces) => {
    expect(read(text)).toEqual(pieces);
  });

  it("remember a word as it was read first", () => {
    const fresh = wordPieceReader(vocabulary);
    const text = "Bridges, bridges, Bridges and Bridgesmanship";
    expect(fresh.pieces(text)).toEqual(fresh.pieces(text));
  });

  it("tell newline, quotation marks and case", () => {
    const text = 'The A BBC on\n"in Open" a';
    const { features } = reader.pieces(text);
    const [newline, quoted, capital] = [6, 3, 1];
    expect([...features]).toEqual([
      capital, // The
      capital, // A
      ...[capital, capital, capital], // BBC, letter by letter
      0, // on
      newline + quoted, // the mark
      quoted, // in
      quoted + capital, // Open
      quoted, // the mark
      0, // a
    ]);
    expect([...reader.pieces("MAYOR said\n\n on").features]).toEqual([2, 0, newline]);
  });

  it("belong to words that apostrophes, points and hyphens do not part", () => {
    const { word, isWord } = reader.pieces("mayor's U.S. on-the, said.");
    //                 mayor ' s  u . s .  on - the , said .
    expect([...word]).toEqual([0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 4, 5, 6]);
    expect([...isWord]).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 0]);
  });

  it("lie one after the other inside the text, whatever it is", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(..."aA1 .'’“”\"-\n\u0301\ud83d\ude00\u202e東"),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { length, ids, start, end, word, features } = reader.pieces(text);
        let before = 0;
        for (let i = 0; i < length; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(i > 0 ? start[i - 1]! : 0);
          expect(end[i]).toBeGreaterThanOrEqual(before);
          expect(end[i]).toBeGreaterThan(start[i]!);
          expect(text.slice(start[i], end[i]).trim()).not.toBe("");
          expect(ids[i]).toBeLessThan(vocabulary.length);
          expect(features[i]).toBeLessThan(12);
          if (i > 0) expect([word[i - 1]!, word[i - 1]! + 1]).toContain(word[i]);
          before = end[i]!;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
