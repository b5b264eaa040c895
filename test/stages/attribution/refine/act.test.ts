import { describe, expect, it } from "vitest";
import { act } from "../../../../src/stages/attribution/refine/act.js";
import { rawIn } from "./table.js";

describe("what the source does with the content goes by the cue", () => {
  it.each([
    ["{Reyes} <said> ⟦that the dam would hold⟧.", "assertion"],
    ["{Reyes} <asked> ⟦whether the gate had been shut⟧.", "question"],
    ["{Reyes} <asked> ⟦residents to save power⟧.", "request"],
    ["⟦“Who paid?”⟧ {he} <asked>.", "question"],
    ["{Kuleba} <urged> ⟦residents to save power⟧.", "request"],
    ["{Reyes} <vowed> ⟦to rebuild the school⟧.", "promise"],
    ["{He} <denied> ⟦taking the money⟧.", "denial"],
    ["{She} <accused> ⟦the council of hiding the report⟧.", "accusation"],
    ["{The union} <praised> ⟦the new safety rules⟧.", "praise"],
    ["{Officials} <believe> ⟦the fire began in a kitchen⟧.", "belief"],
    ["{Growers} <hope> ⟦that rain will come⟧.", "wish"],
    ["{She} <plans> ⟦to appeal against the ruling⟧.", "intention"],
    ["{Voters} <fear> ⟦prices will rise⟧.", "expectation"],
    ["{The audit} <found> ⟦that two million pounds had gone missing⟧.", "finding"],
    ["⟦“I will stay.”⟧", "assertion"],
    ["{Dunmore} <called for> ⟦an inquiry⟧.", "request"],
    ["{Dunmore} <called> on ⟦the board to go⟧.", "request"],
    ["{A letter} <calls> ⟦the reform “reckless”⟧.", "assertion"],
  ])("%s %s", (marked, expected) => {
    const { view, raw } = rawIn([marked]);
    expect(act(raw, view).map((attribution) => attribution.act)).toEqual([expected]);
  });
});
