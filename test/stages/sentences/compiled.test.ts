import { expect, it } from "vitest";
import { enclosuresOf } from "../../../src/stages/sentences/enclosures.js";

const TEXTS = [
  "“I’m proud of the ferry crew. They don’t stop when it’s blowing a gale,” said the harbourmaster. ‘It isn’t safe’, he’d told us (twice).",
  "“It doesn’t matter who’s asking. We’ve said no, and we’ll say it again,” the mayor’s office wrote [on Monday]. ‘No’ is what it’s been.",
  "\"We don't know yet. It's early,\" she said. 'They can't say', the report's author added (and wouldn't be drawn).",
] as const;

// V8 12.4 (Node 22) compiled an earlier form of this function wrongly: an apostrophe closed a quotation once it was hot
it("pairs the same marks when V8 has compiled it as when it has not", () => {
  const read = (): string[][] =>
    TEXTS.map((text) =>
      enclosuresOf(text, 0, text.length).list.map(({ start, end }) => text.slice(start, end)),
    );
  const pairs = [
    [
      "“I’m proud of the ferry crew. They don’t stop when it’s blowing a gale,”",
      "‘It isn’t safe’",
      "(twice)",
    ],
    [
      "“It doesn’t matter who’s asking. We’ve said no, and we’ll say it again,”",
      "[on Monday]",
      "‘No’",
    ],
    ["\"We don't know yet. It's early,\"", "'They can't say'", "(and wouldn't be drawn)"],
  ];
  const wanted = JSON.stringify(pairs);
  for (let pass = 0; pass < 20_000; pass++) {
    const pairsNow = read();
    if (JSON.stringify(pairsNow) !== wanted) expect(pairsNow, `pass ${pass}`).toEqual(pairs);
  }
  expect(read()).toEqual(pairs);
});
