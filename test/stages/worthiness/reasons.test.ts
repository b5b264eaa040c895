import { describe, expect, it } from "vitest";
import type { Reason } from "../../../src/document/record.js";
import { reasonsOf } from "../../../src/stages/worthiness/reasons.js";
import { layersOf } from "../../support/layers.js";

const reasonsIn = (text: string): readonly (readonly Reason[])[] =>
  layersOf(text, "reasons").reasons;

describe("reasons", () => {
  it.each<[string, ...Reason[]]>([
    ["Mayor Ann Reed spent $12 million on ferries.", "figure", "named-actor", "past-event"],
    ["rents are higher here than in any other town.", "comparison"],
    ["the statute was repealed.", "past-event", "law"],
    ["we hope that it rains.", "-wish"],
    ["what should people do?", "-question"],
    ["we will build a new school.", "-promise"],
    ["the road is wet."],
  ])("%s", (text, ...expected) => {
    expect(reasonsIn(text)).toEqual([expected]);
  });

  it("are those of the sentence in which a figure stands", () => {
    expect(reasonsIn("the road is wet. it is 12 miles long.")).toEqual([[], ["figure"]]);
  });

  it("of a claim are its sentences' and its act's, each once", () => {
    expect(reasonsOf([["law"], ["figure"], ["figure", "law"]], 1, 2, "promise")).toEqual([
      "figure",
      "law",
      "-promise",
    ]);
    expect(reasonsOf([[]], 0, 0, "assertion")).toEqual([]);
  });
});
