import { describe } from "vitest";
import { writerStaysOut } from "../../../../src/stages/attribution/refine/writer-stays-out.js";
import { changes, leaves } from "./table.js";

describe("source and cue are no part of the content", () => {
  changes(writerStaysOut, [
    [["⟦The dam, {Reyes} <said>, would hold⟧."], ["⟦The dam, ⟧{Reyes} <said>⟦, would hold⟧."]],
    // the words between source and cue are no content either
    [
      ["⟦The dam, {Reyes} then <said>, would hold⟧."],
      ["⟦The dam, ⟧{Reyes} then <said>⟦, would hold⟧."],
    ],
    [["⟦{Reyes} <said> the dam would hold⟧."], ["{Reyes} <said>⟦ the dam would hold⟧."]],
    [["⟦The mill is lost, <said> {Oduya}⟧."], ["⟦The mill is lost, ⟧<said> {Oduya}."]],
    // a cue alone
    [["⟦The deal was <reportedly> close⟧."], ["⟦The deal was ⟧<reportedly>⟦ close⟧."]],
    // a content between source and cue stays
    [
      ["<Citing> ⟦emails⟧⟦, {the Post} wrote the mill would close⟧."],
      ["<Citing> ⟦emails⟧⟦, ⟧{the Post}⟦ wrote the mill would close⟧."],
    ],
    // nothing else is in it
    [["⟦{Oduya} <said>⟧ so."], []],
  ]);
  leaves(writerStaysOut, [
    ["⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧."],
    ["{Reyes} <said> ⟦the dam would hold⟧."],
    ["{The audit}, ⟦the mill was sound⟧, <found>."],
    ["⟦The mill is lost, said Oduya.⟧"],
  ]);
});
