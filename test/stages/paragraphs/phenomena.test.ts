import { describe, expect, test } from "vitest";
import { accurate } from "../../support/accurate-reader.js";
import { layersOf } from "../../support/layers.js";
import { BODY, kindsOf, textOf } from "./kinds.js";

const read = (rows: readonly string[], between?: string) => kindsOf(textOf(rows, between));

describe("P1 headline, deck, byline", () => {
  test.each([
    [
      "headline: Mayor quits over flood money",
      "byline: By Ana Reyes",
      "dateline: 14 March 2024, 6:05 p.m. GMT",
    ],
    [
      "headline: Lund bridge shut after crack is found",
      "deck: Drivers face a detour of forty miles until the spring",
      "byline: By Tom Okoro and Piet van der Berg, Transport Correspondents",
      "dateline: Published: 2024-03-14T18:05Z",
    ],
    [
      "headline: ‘We had no warning’: farmers count their losses",
      "deck: Half of the herd drowned in one night, and the insurers are not answering the telephone.",
      "byline: Ngozi Adeyemi",
      "dateline: Thursday 14 March 2024 18.05 GMT",
    ],
    ["headline: Why are the trains late?", "byline: Words by Ana-Lucía de la Cruz"],
  ])("%s", (...front) => {
    const rows = [...front.filter((row) => typeof row === "string"), ...BODY];
    expect(read(rows)).toEqual(rows);
  });

  test.each([
    "The mayor has quit.",
    "It was all over by noon.",
    "Nobody in Marlow slept on Sunday night.",
    "By Monday the money was gone.",
  ])("not: %s, a short first paragraph that ends in a full stop", (line) => {
    const rows = [`body: ${line}`, ...BODY];
    expect(read(rows)).toEqual(rows);
  });
});

describe("P2 dateline", () => {
  const cases = [
    ["KYIV, May 11 (AP) —", "Ana Reyes said officials met on Tuesday."],
    ["LONDON —", "Ana Reyes said officials met on Tuesday."],
    ["(Reuters) -", "Ana Reyes said officials met on Tuesday."],
    ["MARLOW, England (Reuters) –", "Ana Reyes said officials met on Tuesday."],
    ["NAIROBI, 11 May 2023 (AFP) -", "Ana Reyes said officials met on Tuesday."],
  ] as const;

  test.each(cases)("%s is apart", (dateline, sentence) => {
    const text = `${dateline} ${sentence}`;
    const [paragraph] = layersOf(text, "paragraphs").paragraphs;
    expect(paragraph?.kind).toBe("body");
    expect(text.slice(0, paragraph?.dateline?.end)).toBe(dateline);
  });

  test.each(cases)("%s is in no claim, and anchors nothing but itself", (dateline, sentence) => {
    const text = `${dateline} ${sentence}`;
    const { claims, dates } = layersOf(text, "claims", {
      published: "2024-03-15",
      reader: accurate,
    });
    const said = claims.filter(({ type }) => type !== "statement");
    expect(said.map(({ text }) => text)).toEqual(["officials met on Tuesday"]);
    for (const { content } of claims)
      for (const { start } of content) expect(start).toBeGreaterThanOrEqual(dateline.length);
    expect(dates.at(-1)).toMatchObject({ text: "Tuesday", value: "2024-03-12" });
  });

  test.each(cases.map(([dateline]) => [dateline]))(
    "%s is apart from a content that follows it",
    (dateline) => {
      const text = `${dateline} Officials met on Tuesday, Ana Reyes said.`;
      const said = layersOf(text, "claims", { reader: accurate }).claims.filter(
        ({ type }) => type !== "statement",
      );
      expect(said.map(({ text }) => text)).toEqual(["Officials met on Tuesday"]);
    },
  );

  test.each(["BREAKING —", "EXCLUSIVE:", "“STOP” —"])("not: %s", (opening) => {
    const text = `${opening} Officials met on Tuesday, Ana Reyes said.`;
    expect(layersOf(text, "paragraphs").paragraphs[0]?.dateline).toBeNull();
  });
});

describe("P3 furniture", () => {
  test.each([
    "Most Popular",
    "Read also:",
    "Read also: Tom Okoro said in May that 40 homes were lost",
    "Advertisement",
    "Sign up for our newsletter",
    "Sign up for The Ferry, our Monday briefing by Ana Lund.",
    "Photo: Tom Okoro / Reuters",
    "Photograph: Ana Reyes/Getty Images",
    "(Photo by Tom Okoro/AFP)",
  ])("%s: no claims, no dates, no speakers", (line) => {
    const rows = [BODY[0]!, `furniture: ${line}`, BODY[1]!];
    const text = textOf(rows);
    expect(read(rows)).toEqual(rows);
    const start = text.indexOf(line);
    const inside = (span: { start: number }) =>
      span.start >= start && span.start < start + line.length;
    const { claims, dates, speakers } = layersOf(text, "claims", { published: "2024-03-15" });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.flatMap(({ content }) => content).filter(inside)).toEqual([]);
    expect(dates.filter(inside)).toEqual([]);
    expect(speakers.speakers.flatMap(({ mentions }) => mentions).filter(inside)).toEqual([]);
  });

  test.each([
    ["Most Popular", "‘I will stay,’ says mayor", "Dam held in 2019", "Who took 40 boats?"],
    ["More from Marlow Post", "Reyes: we were lied to", "Ten walks for May", "Ferry sinks"],
    ["Read also:", "• ‘I will stay,’ says mayor", "• Dam held in 2019"],
    ["Recommended", "Nurses say pay is an insult", "Bridge shut on Monday", "Lund wins 3-1"],
  ])("a list of other headlines under %s", (...lines) => {
    const rows = [...BODY, ...lines.map((line) => `furniture: ${line}`)];
    expect(read(rows)).toEqual(rows);
  });

  test.each([
    "Most popular of all was the mayor.",
    "Read also what the auditors wrote in May, she urged.",
    "Advertisement revenue fell by a third.",
    "Sign up for the militia or leave, the men were told.",
    "Photo albums were all that she saved.",
  ])("not: %s", (line) => {
    const rows = [BODY[0]!, `body: ${line}`, BODY[1]!];
    expect(read(rows)).toEqual(rows);
  });
});

describe("P4 hard-wrapped text", () => {
  test.each([
    [
      "lines of 60 characters and an empty line between paragraphs",
      [
        "The mayor of Marlow left office on Thursday over the missing\nflood money, and four members of the council said they would\nfollow her before the end of the month.",
        "Nobody in the lower town had seen a coin of it since March,\nand the dam was as they had left it on the day of the flood.",
      ],
    ],
    [
      "lines of 75 characters with a hyphen at the end of one",
      [
        "Engineers who looked at the bridge in the spring had warned of a crack that\nran through its second pillar, and the county has asked for an indepen-\ndent inquiry into what became of their letters before the summer begins.",
        "The inquiry will open in Lund on Monday and is to hear forty witnesses from\nthe county, the railway and the company that built the pillar in the 1960s.",
      ],
    ],
    [
      "paragraphs that only an indent shows",
      [
        "   The mayor of Marlow left office on Thursday over the missing\nflood money, and four members of the council said they would\nfollow her before the end of the month, one after the other.",
        "   Nobody in the lower town had seen a coin of it since March,\nand the dam was as they had left it on the day of the flood,\nwith a hole in it that two buses could drive through.",
      ],
    ],
  ])("%s", (name, paragraphs) => {
    const text = paragraphs.join(name.includes("indent") ? "\n" : "\n\n");
    expect(kindsOf(text)).toEqual(paragraphs.map((paragraph) => `body: ${paragraph.trim()}`));
  });

  test.each([
    ["a line feed", "\n"],
    ["a carriage return and a line feed", "\r\n"],
    ["a line separator", "\u2028"],
  ])("one line a paragraph, parted by %s", (_, between) => {
    const rows = [
      ...BODY,
      "body: “Nor did I,” said her deputy, who had kept the books since the winter of 2019.",
    ];
    expect(read(rows, between)).toEqual(rows);
  });

  test.each([
    [
      "a poem",
      "The river came at night\nand took the lower town,\nthe church without a light\nand all the barges down.",
    ],
    [
      "a poem of long lines",
      "O river, that rose in the night when the watchmen were sleeping,\nO barges, that turned in the dark and went under the weir,",
    ],
    ["a list", "- mend the dam\n- pay the nurses\n- open the books"],
    ["a numbered list", "1. Mend the dam.\n2. Pay the nurses.\n3. Open the books."],
  ])("not: %s keeps its lines apart", (_, lines) => {
    const text = `${BODY.map((row) => row.slice(6)).join("\n\n")}\n\n${lines}`;
    const spans = layersOf(text, "paragraphs").paragraphs.slice(2);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(lines.split("\n"));
  });
});

describe("P5 lists, tables, subheads, blockquotes, breaks", () => {
  test.each([
    ["bullets", ["list: • Mend the dam.", "list: • Pay the nurses.", "list: • Open the books."]],
    ["dashes", ["list: - Mend the dam", "list: - Pay the nurses"]],
    ["numbers", ["list: 1. Mend the dam.", "list: 2. Pay the nurses."]],
    ["a table of bars", ["table: | Town | Homes lost |", "table: | Marlow | 312 |"]],
    ["a table of tabs", ["table: Town\tHomes lost", "table: Marlow\t312", "table: Lund\t9"]],
    ["a table of spaces", ["table: Marlow     312     4.1%", "table: Lund         9     0.2%"]],
    ["a subhead", ["subhead: What the engineers knew"]],
    ["a subhead that asks", ["subhead: Who pays for it now"]],
    ["a subhead in capitals", ["subhead: THE LONG WINTER"]],
    ["a blockquote", ["blockquote: > We never saw the money."]],
    [
      "a blockquote of two lines",
      ["blockquote: > We never saw it.", "blockquote: > Nor did they."],
    ],
    ["a blockquote in marks", ["blockquote: > “We never saw the money.”"]],
    ["asterisks", ["break: ***"]],
    ["spaced asterisks", ["break: * * *"]],
    ["a rule", ["break: ———"]],
    ["hashes", ["break: ###"]],
  ])("%s", (_, block) => {
    const rows = [...BODY, ...block, ...BODY];
    expect(read(rows)).toEqual(rows);
  });
});
