import { describe } from "vitest";
import { sourceBesideCue } from "../../../../src/stages/attribution/refine/source-beside-cue.js";
import { changes, leaves } from "./table.js";

describe("the subject right before an active cue is its source", () => {
  changes(sourceBesideCue, [
    [["He <denied> ⟦taking the money⟧."], ["{He} <denied> ⟦taking the money⟧."]],
    [["⟦“Who paid?”⟧ the mayor <asked>."], ["⟦“Who paid?”⟧ {the mayor} <asked>."]],
    [["⟦“Better watch out,”⟧ <tweeted> another."], ["⟦“Better watch out,”⟧ <tweeted> {another}."]],
    [
      ["{Ana Vale} was there. ⟦“It adds up,”⟧ <said> Reyes, who runs it."],
      ["Ana Vale was there. ⟦“It adds up,”⟧ <said> {Reyes}, who runs it."],
    ],
    [
      ["Ben Vale, {a Liberal}, left. Vale <said> ⟦the cuts had hurt⟧."],
      ["Ben Vale, a Liberal, left. {Vale} <said> ⟦the cuts had hurt⟧."],
    ],
    [
      ["{Among town voters}, 74 percent <said> ⟦they were set⟧."],
      ["Among town voters, {74 percent} <said> ⟦they were set⟧."],
    ],
    [["The union also <said> ⟦it would strike⟧."], ["{The union} also <said> ⟦it would strike⟧."]],
  ]);
  leaves(sourceBesideCue, [
    ["Reyes <was told> ⟦that the money was gone⟧."],
    ["⟦The bridge⟧ <is expected> ⟦to open⟧."],
    ["{Reyes} <said> ⟦the mill would close⟧."],
    ["⟦The mayor⟧ <denied> ⟦nothing⟧."],
    ["It <seemed> ⟦that the mill would close⟧."],
    ["<Asked> ⟦whether he knew⟧, Reyes left."],
  ]);
});

describe("whose the noun is that is a cue, is its source", () => {
  changes(sourceBesideCue, [
    [
      ["Reyes’s <claim> ⟦that the dam was safe⟧ drew laughter."],
      ["{Reyes’s} <claim> ⟦that the dam was safe⟧ drew laughter."],
    ],
    [
      ["The judge heard the old miller’s repeated <plea> ⟦that he be left alone⟧."],
      ["The judge heard {the old miller’s} repeated <plea> ⟦that he be left alone⟧."],
    ],
    [
      ["They dismissed her <warning> ⟦that the wall would fall⟧."],
      ["They dismissed {her} <warning> ⟦that the wall would fall⟧."],
    ],
    [
      ["<Claims> by two nurses ⟦that wards were unsafe⟧ went unanswered."],
      ["<Claims> by {two nurses} ⟦that wards were unsafe⟧ went unanswered."],
    ],
    [
      ["<Warnings from> engineers ⟦that the wall would fall⟧ were filed away."],
      ["<Warnings from> {engineers} ⟦that the wall would fall⟧ were filed away."],
    ],
  ]);
  leaves(sourceBesideCue, [
    ["The <claim> ⟦that the dam was safe⟧ drew laughter."],
    ["<Reports> of ⟦a fire⟧ came in at noon."],
    ["<Claims> by ⟦midnight that wards were unsafe⟧ went unanswered."],
  ]);
});
