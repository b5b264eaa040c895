import fc from "fast-check";
import { expect, test } from "vitest";
import { countClaims, wordsIn } from "../../src/count-claims.js";
import type { ClaimRecord } from "../../src/document/record.js";
import type { Span } from "../../src/document/span.js";

const TEXT = "“We won’t go,” Reyes said. Reyes called it “a stop-gap” for fools. Reyes left.";
const QUOTATIONS: readonly Span[] = [spanOf("“We won’t go,”"), spanOf("“a stop-gap”")];

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** A claim of which only what is counted matters. */
const claim = (speaker: string | null, type: ClaimRecord["type"], words: string) =>
  ({ speaker, type, content: [spanOf(words)], text: words }) as unknown as ClaimRecord;

const reyes = {
  id: "s1",
  name: "Reyes",
  kind: "person",
  role: null,
  aliases: [],
  mentions: [],
} as const;

test.each<[string, readonly ClaimRecord[], number, number]>([
  ["no claims", [], 0, 0],
  ["direct", [claim("s1", "direct", "“We won’t go,”")], 3, 1],
  ["mixed: the quoted words alone", [claim("s1", "mixed", "“a stop-gap” for fools")], 2, 1],
  ["indirect: none", [claim("s1", "indirect", "Reyes left")], 0, 1],
  [
    "another's, nobody's",
    [claim("s2", "direct", "“We won’t go,”"), claim(null, "direct", "“a stop-gap”")],
    0,
    0,
  ],
  [
    "all",
    [claim("s1", "direct", "“We won’t go,”"), claim("s1", "mixed", "“a stop-gap” for")],
    5,
    2,
  ],
])("%s", (_, claims, quotedWords, count) => {
  expect(countClaims([reyes], claims, QUOTATIONS)).toEqual([
    { ...reyes, quotedWords, claims: count },
  ]);
});

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

test("words are those of the pattern", () => {
  const piece = fc.constantFrom(
    "a",
    "é",
    "7",
    "’",
    "'",
    ".",
    "-",
    " ",
    "…",
    "𝒜",
    "\ud835",
    "\udc9c",
    "ж",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        expect(wordsIn(text)).toBe(text.match(WORD)?.length ?? 0);
      },
    ),
  );
});
