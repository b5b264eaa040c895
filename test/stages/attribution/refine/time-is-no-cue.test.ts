import { describe } from "vitest";
import { timeIsNoCue } from "../../../../src/stages/attribution/refine/time-is-no-cue.js";
import { changes, leaves } from "./table.js";

describe("when something is said is no cue", () => {
  changes(timeIsNoCue, [
    [["{Verdant Grid} <today> ⟦announced plans to build⟧ a plant."], []],
    [["{The board} <on Monday> ⟦met in private⟧."], []],
  ]);
  leaves(timeIsNoCue, [
    ["{Verdant Grid} <today announced> ⟦plans to build⟧ a plant."],
    ["{Dunmore}<:> ⟦‘I will stay’⟧"],
    ["⟦“I will stay.”⟧"],
  ]);
});
