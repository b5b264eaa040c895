import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { refine, refiners } from "../../../src/stages/attribution/refine/refine.js";
import { marked, rawIn } from "./refine/table.js";

const folders = ["src/stages/attribution/refine", "test/stages/attribution/refine"];

describe("a rule is one file, and has its own table of tests", () => {
  it.each(Object.keys(refiners))("%s", (name) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const [rule, table] = folders as [string, string];
    expect(existsSync(path.join(rule, `${file}.ts`))).toBe(true);
    expect(existsSync(path.join(table, `${file}.test.ts`))).toBe(true);
  });
});

/** What all refiners together make of raw attributions. */
const refined = (raw: readonly string[]): string[] => {
  const { view, raw: attributions } = rawIn(raw);
  return refine(attributions, view).map((attribution) => marked(view.text, attribution));
};

describe("the rules work one after the other", () => {
  it.each([
    // border, then auxiliaries, then the source's whole name
    [
      ["“We knew. ⟦We waited⟧,” Mayor {Reyes} has long <argued>."],
      ["⟦“We knew. We waited,”⟧ {Mayor Reyes} <has long argued>."],
    ],
    // the writer's words out, then the commas
    [["⟦The dam, {Reyes} <said>, would hold⟧."], ["⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧."]],
    // the dateline out, then the space after it
    [
      ["⟦KYIV, May 11 (AP) — The dam will hold⟧, {officials} <said>."],
      ["KYIV, May 11 (AP) — ⟦The dam will hold⟧, {officials} <said>."],
    ],
    // a quotation joined, then the next paragraph's
    [
      ["⟦“We knew,”⟧ {she} <said>.\n\n“It rose all night.\n\n“We ran.”"],
      ["⟦“We knew,”⟧ {she} <said>.\n\n⟦“It rose all night.⟧\n\n⟦“We ran.”⟧"],
    ],
    // the likelier of two readings of one cue, and both of two nested ones
    [
      [
        "{Reyes} <said> ⟦her deputy had told her the gate was shut⟧.",
        "Reyes said {her deputy} had <told> her ⟦the gate was shut⟧.",
        "{Reyes} <said> her deputy had told her ⟦the gate⟧ was shut.",
      ],
      [
        "{Reyes} <said> ⟦her deputy had told her the gate was shut⟧.",
        "Reyes said {her deputy} <had told> her ⟦the gate was shut⟧.",
      ],
    ],
  ])("%j", (raw, expected) => {
    expect(refined(raw)).toEqual(expected);
  });
});
