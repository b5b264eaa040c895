import { describe } from "vitest";
import { cueTakesOpening } from "../../../../src/stages/attribution/refine/cue-takes-opening.js";
import { changes, leaves } from "./table.js";

describe("a content does not open with what is still its cue", () => {
  changes(cueTakesOpening, [
    [
      ["{Vale}, <referring> ⟦to the vote in May⟧, left."],
      ["{Vale}, <referring to> ⟦the vote in May⟧, left."],
    ],
    [["{Vale} <is> ⟦hopeful that it holds⟧."], ["{Vale} <is hopeful> ⟦that it holds⟧."]],
    [
      ["{The union} <responded> on Friday, ⟦saying it would strike⟧."],
      ["{The union} <responded on Friday, saying> ⟦it would strike⟧."],
    ],
  ]);
  leaves(cueTakesOpening, [
    ["{Vale} <vowed> ⟦to stay⟧."],
    ["{Vale} <is> ⟦in favour of the vote⟧."],
    ["{Vale} <regrets> ⟦the saying of it⟧."],
    ["⟦To stay⟧, {Vale} <pointed> out, is hard."],
    ["{Vale} <said>, ⟦“saying it is not enough.”⟧"],
  ]);
});
