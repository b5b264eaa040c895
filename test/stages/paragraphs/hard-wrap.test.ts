import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const wordsOf = (text: string): string[] =>
  layersOf(text, "paragraphs").paragraphs.map(({ start, end }) => text.slice(start, end));

const WRAPPED = [
  "The council of the old town of Marlow voted on Monday night to\nrepair the dam, which engineers had warned for years would not\nhold, after the mayor found govern-\nment money for it.",
  "The vote was close. Ana Reyes, the mayor, spoke for an hour and\nsaid that Marlow had waited long enough. Nobody spoke against\nher, but four abstained.",
];

describe("P4 hard-wrapped text", () => {
  test("an empty line between paragraphs", () => {
    expect(wordsOf(WRAPPED.join("\n\n"))).toEqual(WRAPPED);
  });

  test("other line breaks", () => {
    for (const line of ["\r\n", "\r", "\u2028"]) {
      const text = WRAPPED.join("\n\n").replaceAll("\n", line);
      expect(wordsOf(text)).toEqual(WRAPPED.map((words) => words.replaceAll("\n", line)));
    }
  });

  test("an indented first line in place of the empty one", () => {
    expect(wordsOf(`   ${WRAPPED.join("\n   ")}`)).toEqual(WRAPPED);
  });

  test("a short last line in place of the empty one", () => {
    expect(wordsOf(WRAPPED.join("\n"))).toEqual(WRAPPED);
  });

  test("headline and byline over it stay apart", () => {
    const text = `Marlow to repair its dam\nBy Tom Okoro\n\n${WRAPPED.join("\n\n")}`;
    expect(wordsOf(text)).toEqual(["Marlow to repair its dam", "By Tom Okoro", ...WRAPPED]);
  });

  test("a snippet of two lines", () => {
    expect(wordsOf("The mayor said on Monday that she would\nresign.")).toHaveLength(1);
  });

  test("sentences run over its line breaks", () => {
    expect(layersOf(WRAPPED.join("\n\n"), "sentences").sentences).toHaveLength(4);
  });
});

describe("P4 a paragraph a line", () => {
  test.each([
    [
      "long lines",
      [
        "The council of Marlow voted on Monday night to repair the dam, which engineers had warned for years would not hold, after the mayor found money.",
        "It was close.",
        "Ana Reyes, the mayor, spoke for an hour and said that the town had waited long enough for this. Nobody spoke against her in the hall.",
        "It ended:",
        "with a vote",
      ],
    ],
    [
      "a poem",
      [
        "The water rose",
        "and rose again until the mill",
        "stood in it like a ship",
        "and no one slept",
        "that night",
      ],
    ],
    ["a list", ["features", "contact manager", "events, activities"]],
    [
      "short sentences",
      [
        "The mayor of Marlow left on Monday.",
        "Nobody in the town hall saw her go.",
        "Her deputy took the chair at once.",
      ],
    ],
    [
      "items",
      [
        "- repair the dam that engineers fear",
        "- find money for the nurses of Lund",
        "- leave the hall to the young people",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(wordsOf(lines.join("\n"))).toEqual(lines);
  });
});

describe("P4 a line break in mid sentence among long lines", () => {
  const LONG =
    "The council of Marlow voted on Monday night to repair the dam, which engineers had warned for years would not hold, after all.";
  test("is no paragraph's end", () => {
    const broken = "The council of Marlow was regularly\nwarned\nof the leak, said Ana Reyes.";
    expect(wordsOf(`${LONG}\n${broken}\n${LONG}`)).toEqual([LONG, broken, LONG]);
  });
});

describe("P4 signs that are not text", () => {
  test("a byte order mark, direction marks and NUL stand outside paragraphs or survive within", () => {
    expect(wordsOf("\ufeffIt rained.\u200f\n\0\n\u200fIt sn\0owed.\0")).toEqual([
      "It rained.",
      "It sn\0owed.",
    ]);
  });

  test("page breaks and paragraph separators part paragraphs", () => {
    expect(wordsOf("It rained.\fIt snowed.\u2029It was dry.")).toEqual([
      "It rained.",
      "It snowed.",
      "It was dry.",
    ]);
  });

  test("nothing comes from nothing", () => {
    for (const text of ["", " ", "\n\n\n", "\ufeff", "\0\r\n\t"]) expect(wordsOf(text)).toEqual([]);
  });
});
