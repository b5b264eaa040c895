import { describe, expect, test } from "vitest";
import { createExtractor, extract } from "../../../src/index.js";
import { accurate } from "../../support/accurate-reader.js";
import { layersOf } from "../../support/layers.js";
import { quotationsOf, quotedIn } from "./quoted.js";

/** Closed by a mark of another kind. */
const MISMATCHED = "“We knew in March,’ Ana Reyes said.\n\nThe mayor left.";

/** Contents, each a list of its spans' words, of all that is said in the text. */
function contentsOf(text: string): string[][] {
  return layersOf(text, "claims", { reader: accurate })
    .claims.filter(({ type }) => type !== "statement")
    .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

describe("Q1 marks", () => {
  test.each([
    ['"', '"'],
    ["“", "”"],
    ["‘", "’"],
    ["'", "'"],
    ["«", "»"],
    ["„", "“"],
    ["''", "''"],
    ["``", "''"],
    ["`", "'"],
  ])("%s…%s", (open, close) => {
    for (const words of ["We knew it,", "The workers’ pay isn’t ours,", "No. Not in the 1990s,"])
      expect(quotedIn(`${open}${words}${close} Ana Reyes said on Monday.`)).toEqual([words]);
  });

  test.each([
    "It was a song of the ’90s, or of the ‘80s.",
    "The workers' pay and the drivers’ buses were gone.",
    `He is 6' 2" and his sister 5' 11" tall.`,
    `A 5" pipe burst, and then a 12" one.`,
    "Marlow’s mayor, O’Brien, didn't go.",
  ])("not: %s", (text) => expect(quotationsOf(text)).toEqual([]));
});

describe("Q2 nested", () => {
  test.each([
    ["“He told me ‘go home’ twice,” she said.", "go home"],
    ["\"They shouted 'no more' at the gate,\" said Oduya.", "no more"],
    ["‘The sign said “Closed” in red,’ Reyes said.", "Closed"],
    ["«He wrote “never again” on it,» she said.", "never again"],
  ])("%s", (text, inner) => {
    const [outer, nested, ...more] = quotationsOf(text);
    expect(more).toEqual([]);
    expect(outer?.parent).toBeNull();
    expect(nested?.parent).toBe(0);
    expect(text.slice(nested?.inner.start, nested?.inner.end)).toBe(inner);
  });
});

describe("Q3 interrupted", () => {
  test.each([
    ["“We knew,” Oduya said, “but we waited.”", ["“We knew,”", "“but we waited.”"]],
    ['"The dam," said Ana Reyes, "was never safe."', ['"The dam,"', '"was never safe."']],
    [
      "‘If they come,’ the mayor told reporters, ‘we will not open.’",
      ["‘If they come,’", "‘we will not open.’"],
    ],
  ])("%s is one claim of two spans", (text, spans) => expect(contentsOf(text)).toEqual([spans]));

  test.each([
    ["“We knew,” Oduya said. “We did not,” Reyes said.", [["“We knew,”"], ["“We did not,”"]]],
    [
      '"It is safe," said Ana Reyes. "It is not," said Tom Okoro.',
      [['"It is safe,"'], ['"It is not,"']],
    ],
    [
      "‘They will come,’ the mayor said. ‘Never,’ her deputy said.",
      [["‘They will come,’"], ["‘Never,’"]],
    ],
  ])("not: %s", (text, claims) => expect(contentsOf(text)).toEqual(claims));
});

describe("Q4 over paragraphs", () => {
  test.each([
    "Ana Reyes said: “We knew in March.\n\n“We knew in April.\n\n“Nobody asked us.”",
    'Ana Reyes said: "We knew in March.\n\n"We knew in April."',
    "“We knew in March,” said Ana Reyes. “The water rose.\n\n“Nobody asked us.”",
  ])("%j: each carries on the one before, the last alone closes", (text) => {
    const found = quotationsOf(text);
    const first = text.startsWith("“") ? 1 : 0;
    expect(found.slice(first).map(({ continues }) => continues)).toEqual(
      found.slice(first).map((_, i) => (i === 0 ? null : first + i - 1)),
    );
    expect(found.every(({ closed }) => closed)).toBe(true);
  });

  test.each([
    [
      "Ana Reyes said: “We knew in March.\n\n“We knew in April.\n\n“Nobody asked us.”",
      ["“We knew in March.", "“We knew in April.", "“Nobody asked us.”"],
    ],
    [
      'Tom Okoro told the court: "I shut the gate.\n\n"I went home."',
      ['"I shut the gate.', '"I went home."'],
    ],
    [
      "“The water rose,” Ana Reyes said. “We ran.\n\n“Nobody came.”",
      ["“The water rose,”", "“We ran.", "“Nobody came.”"],
    ],
  ])("%j is one claim", (text, spans) => expect(contentsOf(text)).toEqual([spans]));

  test.each([
    "“We knew in March,” said Ana Reyes.\n\n“We did not,” said Tom Okoro.",
    '"We knew in March," said Ana Reyes.\n\n"We did not," said Tom Okoro.',
    "‘Stay,’ said the mayor.\n\n‘Go,’ said her deputy.",
  ])("not: %j, two closed quotations", (text) => {
    expect(quotationsOf(text).map(({ continues }) => continues)).toEqual([null, null]);
    expect(contentsOf(text).length).toBe(2);
  });
});

describe("Q5 not closed, or closed by the wrong mark", () => {
  const cases = [
    ["Ana Reyes said: “We knew in March.\n\nThe mayor left.", "“We knew in March."],
    ['Ana Reyes said: "We knew in March.\n\nThe mayor left.', '"We knew in March.'],
    [MISMATCHED, "“We knew in March,’"],
    ["Ana Reyes said: «We knew. We left.\n\nThe mayor left.", "«We knew. We left."],
  ] as const;

  test.each(cases)("%j to the paragraph's end or the wrong mark", (text, words) => {
    const [only, ...more] = quotationsOf(text);
    expect(more).toEqual([]);
    expect(only?.closed).toBe(false);
    expect(text.slice(only?.start, only?.end)).toBe(words);
  });

  test.each(cases)("%j is warned of", async (text) => {
    const { warnings } = await extract(text, { stages: ["quotations"] });
    expect(warnings.map(({ code }) => code)).toContain("unclosed-quotation");
  });

  const isLessSure = async (text: string) => {
    const extractor = await createExtractor({ reader: accurate });
    const closed = text.startsWith("“")
      ? text.replace("’ Ana", "” Ana")
      : text.replace("\n\n", `${text.includes("«") ? "»" : text.includes("“") ? "”" : '"'}\n\n`);
    const open = extractor.extract(text);
    const sure = extractor.extract(closed);
    expect(sure.warnings).toEqual([]);
    const said = ({ claims }: typeof open) => claims.find(({ source }) => source !== null);
    expect(said(open)?.confidence).toBeLessThan(said(sure)?.confidence ?? 0);
  };
  test.each(cases)("%j is less sure", isLessSure);
});

describe("Q6 what it is", () => {
  test.each([
    ["the so-called “reform” cost nothing.", "scare"],
    ["The so-called ‘experts’ left.", "scare"],
    ["Its “garden” is a car park.", "scare"],
    ["She read it in “The Long Road” at school.", "title"],
    ["He starred in “A Winter in Lund” for two years.", "title"],
    ["His novel “Salt” sold nine copies.", "title"],
    ["Nobody used the word “fair” that day.", "term"],
    ["The term “dry year” was coined in Marlow.", "term"],
    ["To her the phrase ‘on time’ means late.", "term"],
    ["“We waited,” she said.", "speech"],
    ["He called it “a farce”.", "speech"],
    ["Reyes: ‘I will stay.’", "speech"],
  ])("%s %s", (text, kind) => expect(quotationsOf(text).map((q) => q.kind)).toEqual([kind]));
});

describe("Q7 brackets and ellipses inside stay in the content", () => {
  test.each([
    ["“[The plan] is … dead,” Reyes said.", "“[The plan] is … dead,”"],
    ['"He (Okoro) never ... came," said Ana Reyes.', '"He (Okoro) never ... came,"'],
    [
      "‘… and [then] it rained […] for days,’ said the mayor.",
      "‘… and [then] it rained […] for days,’",
    ],
    ["Reyes said: “They left [Marlow] . . . by boat.”", "“They left [Marlow] . . . by boat.”"],
  ])("%s", (text, content) => expect(contentsOf(text)).toEqual([[content]]));
});

describe("Q8 block quotation, letter, statement", () => {
  test.each([
    [
      "Ana Reyes wrote on Monday:\n\n> We never saw the money.\n\nThe council met.",
      ["We never saw the money."],
    ],
    [
      "The union put it plainly in a letter to members:\n\n> We were not asked.\n> We will not pay.\n\nNo one answered.",
      ["We were not asked.", "We will not pay."],
    ],
    [
      "In a statement, the company said:\n\nWe regret what happened in our plant and we will pay for it.\n\nIts shares fell by a third.",
      ["We regret what happened in our plant and we will pay for it."],
    ],
    [
      "Here is the letter that the mayor sent to the council:\n\nDear members,\n\nThe money is gone and I do not know where.\n\nYours sincerely,\n\nThe council met on Monday.",
      ["Dear members,", "The money is gone and I do not know where.", "Yours sincerely,"],
    ],
  ])("%j", (text, quoted) => {
    const found = quotationsOf(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
    expect(found.map(({ kind }) => kind)).toEqual(quoted.map(() => "speech"));
    expect(found.map(({ continues }) => continues)).toEqual(
      quoted.map((_, i) => (i === 0 ? null : i - 1)),
    );
  });
});
