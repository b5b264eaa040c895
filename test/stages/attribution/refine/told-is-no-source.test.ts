import { describe } from "vitest";
import { toldIsNoSource } from "../../../../src/stages/attribution/refine/told-is-no-source.js";
import { changes, leaves } from "./table.js";

describe("who is told is not who says it", () => {
  changes(toldIsNoSource, [
    [["{Staff} <were told> ⟦to stay at home⟧."], ["Staff <were told> ⟦to stay at home⟧."]],
    [
      ["{The families} <had not been warned> ⟦that the wall might fall⟧."],
      ["The families <had not been warned> ⟦that the wall might fall⟧."],
    ],
    [
      ["{Halloran} <was informed> by her lawyer ⟦that the case was closed⟧."],
      ["Halloran <was informed> by {her lawyer} ⟦that the case was closed⟧."],
    ],
    [
      ["{Reyes} paused. <Asked> ⟦whether it would hold⟧, she left."],
      ["Reyes paused. <Asked> ⟦whether it would hold⟧, she left."],
    ],
    [
      ["<Asked> by ⟦Ana Reyes if it would hold⟧, Vale left."],
      ["<Asked> by {Ana Reyes} ⟦if it would hold⟧, Vale left."],
    ],
    [
      ["Vale spoke twice, <telling> {the class of 2014} ⟦to go home⟧."],
      ["Vale spoke twice, <telling> the class of 2014 ⟦to go home⟧."],
    ],
  ]);
  leaves(toldIsNoSource, [
    ["{Halloran} <told> the families ⟦that the wall might fall⟧."],
    ["{She} <has told> them ⟦to stay at home⟧."],
    ["{The club} <was criticised for saying> ⟦that nobody was hurt⟧."],
    ["Staff <were told> by {the manager} ⟦to stay at home⟧."],
    ["{Dunmore} <is telling> voters ⟦that the pier will stay⟧."],
  ]);
});
