import { describe } from "vitest";
import { headlineSays } from "../../../../src/stages/attribution/refine/headline-says.js";
import { changes, leaves } from "./table.js";

describe("what stands before `, mayor says` at a paragraph’s end is said", () => {
  changes(headlineSays, [
    [
      ["Ferry to sail again in May, {owner} <says>\n\n⟦The quay has been shut⟧ for a year."],
      ["⟦Ferry to sail again in May⟧, {owner} <says>\n\nThe quay has been shut for a year."],
    ],
  ]);
  leaves(headlineSays, [
    ["⟦Ferry to sail again in May⟧, {owner} <says>\n\nThe quay has been shut for a year."],
    ["Here, in full, is what {the owner} <said:>\n\n⟦The quay is shut.⟧"],
    ["After a long night, {the owner} <said>\n\n⟦“The quay is shut.”⟧"],
    ["Yesterday, {she} <said> ⟦the quay was shut⟧."],
    ["In May, {she} <said>\n\n⟦The quay is shut⟧."],
  ]);
});
