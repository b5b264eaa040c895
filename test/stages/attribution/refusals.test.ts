import { describe, expect, it } from "vitest";
import { attributionsOf, saidIn } from "./marked.js";

/** Texts in which no one says anything. */
const SILENT: readonly string[] = [
  "The river rose by four feet overnight.",
  "The club sold “The Long Road” to a publisher in May.",
  "She wore number 10 and scored twice.",
  "The accord took effect on Monday.",
  "Two buses collided near the old mill.",
  "The shop sells bread, milk and papers.",
  "Reyes was born in Oster in 1961.",
  "The meeting lasted three hours.",
  "For years, it was a quiet town.",
  "For two days, the road was shut.",
  "For example, the gate was shut.",
  "In May, the ferry was sold.",
];

describe("no attribution where nothing is said", () => {
  it.each(SILENT)("%s", (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe("A1 looks alike", () => {
  it("a sentence after a closed quotation is not its speaker", () => {
    const text = "“Why did you wait?” he asked. The crowd booed.";
    expect(saidIn(text).map(({ source }) => source)).toEqual(["he"]);
  });
});

describe("A3 looks alike", () => {
  it("a fronted phrase is no content", () => {
    const said = saidIn("In May, Reyes said that the dam would hold.");
    expect(said).toEqual([{ content: "that the dam would hold", source: "Reyes", cue: "said" }]);
  });
});

describe("A4 looks alike", () => {
  it.each([
    "Prices rose two per cent.",
    "The hall costs nine pounds per hour.",
    "Places were given according to age.",
  ])("%s", (text) => {
    expect(saidIn(text).filter(({ cue }) => cue === "per")).toEqual([]);
  });
});

describe("A13 looks alike", () => {
  it("a quotation with a cue of its own is not the last speaker's", () => {
    const text = "“We will stay,” Reyes said. “You will not,” Marlow replied.";
    expect(saidIn(text)).toEqual([
      { content: "“We will stay,”", source: "Reyes", cue: "said" },
      { content: "“You will not,”", source: "Marlow", cue: "replied" },
    ]);
  });

  it("a short term in marks is no speech", () => {
    const text = "“We lost,” Reyes said. The so-called “gate fund” is empty.";
    expect(saidIn(text)).toEqual([{ content: "“We lost,”", source: "Reyes", cue: "said" }]);
  });
});

describe("A14 looks alike", () => {
  it("one heading in capitals is no transcript", () => {
    expect(saidIn("UPDATE: The road is open again.")).toEqual([]);
  });
});

describe("A15 addressee, channel and occasion are no content", () => {
  it.each([
    ["“We were lucky,” Reyes told reporters on Tuesday.", "reporters"],
    ["Reyes told the Oster Post that she would not stand again.", "the Oster Post"],
    ["The minister assured voters that the pumps would work.", "voters"],
    ["The firm said in a statement that it regretted the error.", null],
  ])("%s", (text, addressee) => {
    const found = attributionsOf(text);
    expect(found).toHaveLength(1);
    const span = found[0]!.addressee;
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(addressee);
    for (const { start, end } of found[0]!.content)
      expect(text.slice(start, end)).not.toMatch(/reporters|Post|voters|statement/);
  });
});

describe("A16 negation", () => {
  it.each([
    ["Marlow did not say who paid for the trip.", true],
    ["The ministry declined to say who paid for the trip.", true],
    ["Nobody said that the gate was shut.", true],
    ["Marlow said that nobody had paid.", false],
    ["The ministry has denied that anyone was hurt.", false],
  ])("%s", (text, negated) => {
    expect(attributionsOf(text).map((attribution) => attribution.negated)).toContain(negated);
    if (!negated)
      expect(attributionsOf(text).some((attribution) => attribution.negated)).toBe(false);
  });
});

describe("A6, A7, A8 acts", () => {
  it.each([
    ["Reyes said that the dam would hold.", "assertion"],
    ["Reyes asked whether the gate had been shut.", "question"],
    ["Kuleba urged residents to save power.", "request"],
    ["Reyes vowed to rebuild the school.", "promise"],
    ["He denied taking the money.", "denial"],
    ["She accused the council of hiding the report.", "accusation"],
    ["The union praised the new safety rules.", "praise"],
    ["Officials believe the fire began in a kitchen.", "belief"],
    ["Growers hope that rain will come.", "wish"],
    ["She plans to appeal against the ruling.", "intention"],
    ["Voters fear prices will rise.", "expectation"],
    ["The audit found that two million pounds had gone missing.", "finding"],
  ])("%s %s", (text, act) => {
    expect(attributionsOf(text).map((attribution) => attribution.act)).toEqual([act]);
  });
});
