import { describe } from "vitest";
import { trimSpans } from "../../../../src/stages/attribution/refine/trim-spans.js";
import { changes, leaves } from "./table.js";

describe("commas, colons, dashes, stars and space are no part of a span's ends", () => {
  changes(trimSpans, [
    [["{Reyes} <said>⟦ that it would hold⟧."], ["{Reyes} <said> ⟦that it would hold⟧."]],
    [["⟦The dam, ⟧{Reyes} <said>⟦, would hold⟧."], ["⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧."]],
    [["{Reyes, }who <said>⟦: it holds⟧."], ["{Reyes}, who <said>: ⟦it holds⟧."]],
    [["{Reyes} <said:> ⟦it holds⟧."], ["{Reyes} <said>: ⟦it holds⟧."]],
    [["**{Oster Post:**} ⟦** Who knew?⟧"], ["**{Oster Post}:** ** ⟦Who knew?⟧"]],
    [["⟦– it holds;\u00a0⟧{Reyes} <said>."], ["– ⟦it holds⟧;\u00a0{Reyes} <said>."]],
    // a span that is nothing else
    [["⟦The dam⟧⟦, ⟧{Reyes} <said>."], ["⟦The dam⟧, {Reyes} <said>."]],
    [["The dam⟦ –, ⟧{Reyes} <said>."], []],
    [
      ["⟦“We knew,”⟧ {she} <wrote> in a note called “Late.⟦”⟧"],
      ["⟦“We knew,”⟧ {she} <wrote> in a note called “Late.”"],
    ],
    [["⟦The dam⟧{, }Reyes <said>."], ["⟦The dam⟧, Reyes <said>."]],
  ]);
  leaves(trimSpans, [
    ["⟦“We knew,”⟧ {she} <said>."],
    ["⟦Who paid for it?⟧ {he} <asked>."],
    ["⟦The dam — all of it, old and new — will hold.⟧"],
    // a mark alone is a cue
    ["{REYES}<:> ⟦We knew.⟧"],
    ["⟦I will stay⟧ <–> {Ana Reyes}"],
  ]);
});
