import { describe } from "vitest";
import { mainClauseStaysOut } from "../../../../src/stages/attribution/refine/main-clause-stays-out.js";
import { changes, leaves } from "./table.js";

describe("the main clause before a clause of source and cue is the writer's", () => {
  changes(mainClauseStaysOut, [
    [
      [
        "⟦The striker was linked with a move⟧ after {Gareth Poole} <said> ⟦that “no one is bigger than the club.”⟧",
      ],
      [
        "The striker was linked with a move after {Gareth Poole} <said> ⟦that “no one is bigger than the club.”⟧",
      ],
    ],
    [
      ["⟦“It is over,”⟧ one fan wrote when {the board} <announced> ⟦it would sell⟧."],
      ["“It is over,” one fan wrote when {the board} <announced> ⟦it would sell⟧."],
    ],
  ]);
  leaves(mainClauseStaysOut, [
    // a sentence of its own
    ["⟦“It is over.”⟧ When {Reyes} <said> ⟦it was done⟧, nobody clapped."],
    // its only content
    ["⟦The rally was moved⟧, as {Reyes} <said> ⟦in June⟧."],
    ["⟦Talks had failed⟧ because {Reyes} <said> so."],
    ["⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧."],
  ]);
});
