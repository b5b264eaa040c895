import { describe, expect, it } from "vitest";
import { saidIn } from "./marked.js";

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
