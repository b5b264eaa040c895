import { describe } from "vitest";
import { sourceBesideCue } from "../../../../src/stages/attribution/refine/source-beside-cue.js";
import { changes, leaves } from "./table.js";

describe("the subject right before an active cue is its source", () => {
  changes(sourceBesideCue, [
    [["He <denied> ⟦taking the money⟧."], ["{He} <denied> ⟦taking the money⟧."]],
    [["⟦“Who paid?”⟧ the mayor <asked>."], ["⟦“Who paid?”⟧ {the mayor} <asked>."]],
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
