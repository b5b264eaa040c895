import { describe } from "vitest";
import { cueWithoutPreposition } from "../../../../src/stages/attribution/refine/cue-without-preposition.js";
import { changes, leaves } from "./table.js";

describe("a verb is a cue without the preposition of its place", () => {
  changes(cueWithoutPreposition, [
    [
      ["⟦“We were lucky,”⟧ {Dunmore} <said on> television."],
      ["⟦“We were lucky,”⟧ {Dunmore} <said> on television."],
    ],
    [
      ["{She} <wrote in> the Gull ⟦that she would go⟧."],
      ["{She} <wrote> in the Gull ⟦that she would go⟧."],
    ],
  ]);
  leaves(cueWithoutPreposition, [
    ["{The club} <weighed in on> ⟦the new fares⟧."],
    ["⟦The fall in visitors⟧ <is shown in> {a report}."],
    ["{The paper} <called on> Dunmore ⟦to go⟧."],
    ["⟦“We were lucky,”⟧ {Dunmore} <said> on television."],
  ]);
});
