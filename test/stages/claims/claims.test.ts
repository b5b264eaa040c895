import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "../../../src/document/record.js";
import { ownAssertions } from "../../../src/stages/claims/statements.js";
import { accurate } from "../../support/accurate-reader.js";
import { layersOf } from "../../support/layers.js";

const read = (text: string) =>
  layersOf(text, "claims", { published: "2024-03-15", reader: accurate });
const claimsOf = (text: string): readonly ClaimRecord[] => read(text).claims;

describe("type goes by quotation marks", () => {
  test.each([
    ["“The dam will hold,” Oduya said.", "direct"],
    ['"We knew," Oduya said, "but we waited."', "direct"],
    ["Oduya said the plan was “dead on arrival” and would not return.", "mixed"],
    ["Oduya said the dam would hold.", "indirect"],
    ["Oduya said that the dam would hold.", "indirect"],
  ])("%s → %s", (text, type) => {
    expect(claimsOf(text).map((claim) => claim.type)).toEqual([type]);
  });

  test("spans of one claim are joined by an ellipsis", () => {
    const [claim] = claimsOf('"We knew," Oduya said, "but we waited."');
    expect(claim?.content).toHaveLength(2);
    expect(claim?.text).toMatch(/^"We knew,?" … "but we waited\.?"$/);
  });
});

describe("saidOn", () => {
  const saidOn = (text: string): string | null => {
    const { claims, dates } = read(text);
    const claim = claims.find(({ type }) => type !== "statement");
    return dates.find(({ id }) => id === claim?.saidOn)?.text ?? null;
  };

  test.each([
    ["“The dam will hold,” Oduya told reporters on March 11.", "March 11"],
    ["“The dam will hold,” Oduya said at a meeting in Vell on Tuesday.", "Tuesday"],
    ["On Tuesday, Oduya said the dam would hold.", "Tuesday"],
    ["Oduya said on 11 March 2024 that the dam would hold.", "11 March 2024"],
  ])("takes: %s", (text, date) => expect(saidOn(text)).toBe(date));

  test.each([
    "Oduya said the dam would hold until March 20.",
    "“It is late,” Oduya said, and adjourned the case till 14 October.",
    "The Marlow Board promised a dividend of 12 cents, payable March 20.",
    "“We saw it crack on Tuesday,” Oduya said.",
    "Oduya, who was elected in 2019, said the dam would hold.",
    "The gate broke on Tuesday and Oduya said the dam would hold.",
    "For three weeks, Oduya has said the dam would hold.",
  ])("refuses: %s", (text) => expect(saidOn(text)).toBeNull());
});

describe("statements", () => {
  const statements = (text: string): string[] =>
    claimsOf(text)
      .filter(({ type }) => type === "statement")
      .map((claim) => claim.text);

  test.each([
    ["The dam was built in 1962.", ["The dam was built in 1962."]],
    ["Some 4,200 people live below the dam.", ["Some 4,200 people live below the dam."]],
    [
      "VELL, March 12 (Wirepost) — The dam lost 12 percent of its water.",
      ["The dam lost 12 percent of its water."],
    ],
  ])("takes: %s", (text, expected) => expect(statements(text)).toEqual(expected));

  test.each([
    "Oduya said the dam was built in 1962.",
    "“It was built in 1962,” Oduya said.",
    "On Tuesday, Oduya said the dam would hold.",
    "A bird sang.",
  ])("refuses: %s", (text) => expect(statements(text)).toEqual([]));
});

describe("A20: the writer's own clause beside an attribution", () => {
  /** Own assertions of the sentence where the words between the bars belong to attributions. */
  const own = (marked: string): string[] => {
    const parts = marked.split("|");
    const text = parts.join("");
    let at = 0;
    const taken = parts.flatMap((part, index) => {
      at += part.length;
      return index % 2 === 1 ? [{ start: at - part.length, end: at }] : [];
    });
    const { sentences, paragraphs, tokens } = layersOf(text, "tokens");
    return ownAssertions(sentences[0]!, paragraphs[0]!, tokens, taken).map(({ start, end }) =>
      text.slice(start, end),
    );
  };

  test.each([
    ["|Oduya said the dam would hold|, though 40 engineers had left.", "40 engineers had left"],
    ["|Oduya said the dam would hold|, and the town emptied.", "the town emptied"],
    ["The gate broke in 2019, |Oduya said|.", "The gate broke in 2019"],
    ["When the gate broke, |Oduya said it would hold|.", "the gate broke"],
  ])("takes: %s", (marked, clause) => expect(own(marked)).toEqual([clause]));

  test.each([
    "|Oduya|, who took office in January, |said the dam would hold|.",
    "|“We wait,” said Oduya|, a retired fitter who has lived there for 40 years.",
    "On Tuesday, |Oduya said the dam would hold|.",
    "|Oduya said the dam would hold| and left.",
    "|Oduya said the dam would hold|.",
  ])("refuses: %s", (marked) => expect(own(marked)).toEqual([]));
});

describe("ids", () => {
  const text =
    "Oduya said the dam would hold. “We are ready,” she added. Oduya said the dam would hold.";

  test("are unique, also where one claim stands twice", () => {
    const ids = claimsOf(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(2);
  });

  test("do not change with what stands before", () => {
    const before = claimsOf(text).map(({ id }) => id);
    const after = claimsOf(`A bird sang.\n\n${text}`).map(({ id }) => id);
    expect(after).toEqual(before);
  });
});

test("dates and figures of a claim lie inside its content", () => {
  const text =
    "Oduya said 40 of the 52 gates were tested on March 11, and that none had failed since 2019.";
  const { claims, dates, figures } = read(text);
  const claim = claims.find(({ type }) => type === "indirect")!;
  const texts = (ids: readonly string[], all: readonly { id: string; text: string }[]) =>
    ids.map((id) => all.find((one) => one.id === id)?.text);
  expect(texts(claim.dates, dates)).toEqual(["March 11", "2019"]);
  expect(texts(claim.figures, figures)).toEqual(["40", "52"]);
});

test("any text gives claims whose spans slice to their words", () => {
  const piece = fc.constantFrom(
    "Oduya said ",
    "“",
    "”",
    "the dam",
    ", ",
    ". ",
    "\n\n",
    "40 gates",
    " on May 2",
    "she added",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      for (const claim of claimsOf(text)) {
        expect(claim.content.map(({ start, end }) => text.slice(start, end)).join(" … ")).toBe(
          claim.text,
        );
        expect(claim.sentences[0]).toBeLessThanOrEqual(claim.sentences[1]);
      }
    }),
    { numRuns: 200 },
  );
});
