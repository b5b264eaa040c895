import { describe } from "vitest";
import { contentTakesSubject } from "../../../../src/stages/attribution/refine/content-takes-subject.js";
import { changes, leaves } from "./table.js";

describe("content is a whole clause", () => {
  changes(contentTakesSubject, [
    [["{Reyes} <said> talks ⟦would go on⟧."], ["{Reyes} <said> ⟦talks would go on⟧."]],
    [
      ["{She} <told> reporters the ferry ⟦would sail⟧."],
      ["{She} <told> reporters ⟦the ferry would sail⟧."],
    ],
    [["{Reyes} <said> ⟦the⟧ mill ⟦would close⟧."], ["{Reyes} <said> ⟦the mill would close⟧."]],
    [
      ["⟦It was described in⟧ the journal Deep ⟦Seas⟧, {Reyes} <said>."],
      ["⟦It was described in the journal Deep Seas⟧, {Reyes} <said>."],
    ],
    [["<said> {Reyes}: the mill ⟦would close⟧."], ["<said> {Reyes}: ⟦the mill would close⟧."]],
  ]);
  changes(contentTakesSubject, [
    [
      ["Norland wants to begin talks ⟦based on the old terms⟧, {an aide} <said>."],
      ["⟦Norland wants to begin talks based on the old terms⟧, {an aide} <said>."],
    ],
    [
      ["1. The ferry ⟦will sail in May⟧, {its owner} <says>\n2. The quay is shut"],
      ["1. ⟦The ferry will sail in May⟧, {its owner} <says>\n2. The quay is shut"],
    ],
  ]);
  leaves(contentTakesSubject, [
    ["{Reyes} <urged> ⟦the board⟧ last year ⟦not to sell⟧."],
    ["Norland, which wants talks ⟦based on the old terms⟧, {an aide} <said>."],
    ["{Reyes} <said> ⟦that the mill would close⟧."],
    ["{Reyes} <urged> residents ⟦to save power⟧."],
    ["⟦The mill⟧, {Reyes} <said>, ⟦would close⟧."],
    ["{Reyes} <said>, ⟦“would close,”⟧ not more."],
    ["⟦would close⟧, {Reyes} <said>."],
  ]);
});
