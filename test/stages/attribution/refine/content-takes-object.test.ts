import { describe } from "vitest";
import { contentTakesObject } from "../../../../src/stages/attribution/refine/content-takes-object.js";
import { changes, leaves } from "./table.js";

describe("what is said of an object begins with it", () => {
  changes(contentTakesObject, [
    [
      ["{Dunmore} <urged> residents ⟦to save water⟧."],
      ["{Dunmore} <urged> ⟦residents to save water⟧."],
    ],
    [["{He} <called> the vote ⟦“a farce”⟧."], ["{He} <called> ⟦the vote “a farce”⟧."]],
    [
      ["{She} <accused> the firm of ⟦spying on its own staff⟧."],
      ["{She} <accused> ⟦the firm of spying on its own staff⟧."],
    ],
    [["{He} <denied> taking ⟦the money⟧."], ["{He} <denied> ⟦taking the money⟧."]],
  ]);
  leaves(contentTakesObject, [
    ["{Dunmore} <told> residents ⟦to save water⟧."],
    ["{She} <asked> the firm ⟦to stop⟧."],
    ["{He} <called> ⟦the vote “a farce”⟧."],
    ["⟦The vote⟧, {he} <called> it ⟦a farce⟧."],
    ["{He} <described>, to laughter, ⟦a farce⟧."],
    ["<said> {the mayor}, ⟦who left⟧."],
  ]);
});
