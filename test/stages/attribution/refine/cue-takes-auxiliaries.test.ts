import { describe } from "vitest";
import { cueTakesAuxiliaries } from "../../../../src/stages/attribution/refine/cue-takes-auxiliaries.js";
import { changes, leaves } from "./table.js";

describe("A1: a verbal cue takes auxiliaries and adverbs", () => {
  changes(cueTakesAuxiliaries, [
    [["{Reyes} has long <denied> ⟦it⟧."], ["{Reyes} <has long denied> ⟦it⟧."]],
    [["{Marlow} did not <say> ⟦who paid⟧."], ["{Marlow} <did not say> ⟦who paid⟧."]],
    [["{She} also <said> ⟦it would hold⟧."], ["{She} <also said> ⟦it would hold⟧."]],
    [
      ["{Growers} will probably <argue> ⟦that rain came late⟧."],
      ["{Growers} <will probably argue> ⟦that rain came late⟧."],
    ],
    [["⟦The gate⟧ is <said> ⟦to have failed⟧."], ["⟦The gate⟧ <is said> ⟦to have failed⟧."]],
  ]);
  changes(cueTakesAuxiliaries, [
    // read twice, once with the adverb alone for a cue
    [
      ["{Reyes} again <denied> ⟦it⟧.", "{Reyes} <again> ⟦denied it⟧."],
      ["{Reyes} <again denied> ⟦it⟧."],
    ],
  ]);
  leaves(cueTakesAuxiliaries, [
    ["{Reyes} <said> ⟦it would hold⟧."],
    ["{Reyes} <has long denied> ⟦it⟧."],
    // an adverb that is a cue of its own
    ["{Oduya} has reportedly <agreed> ⟦to stay⟧."],
    // a noun, a preposition
    ["{Reyes’s} <claim> ⟦that it would hold⟧ was untrue."],
    ["<According to> {Reyes}, ⟦it will hold⟧."],
    // what stands there is content or source
    ["⟦It has⟧ <denied> {Oduya}."],
    ["{The firm that had} <denied> ⟦it⟧ has gone."],
    ["⟦It will hold.⟧"],
  ]);
});
