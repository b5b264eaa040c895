import { describe } from "vitest";
import { sourceTakesWhole } from "../../../../src/stages/attribution/refine/source-takes-whole.js";
import { changes, leaves } from "./table.js";

describe("a source is the whole noun phrase", () => {
  changes(sourceTakesWhole, [
    [["Mayor Ana {Reyes} <said> ⟦it would hold⟧."], ["{Mayor Ana Reyes} <said> ⟦it would hold⟧."]],
    [
      ["{Senator Ana} Reyes <said> ⟦it would hold⟧."],
      ["{Senator Ana Reyes} <said> ⟦it would hold⟧."],
    ],
    [["{the} campaign <said> ⟦it would hold⟧."], ["{the campaign} <said> ⟦it would hold⟧."]],
    [
      ["⟦“We knew,”⟧ <said> {Ana Reyes}, the head of the council."],
      ["⟦“We knew,”⟧ <said> {Ana Reyes, the head of the council}."],
    ],
    [
      ["{Ana Reyes, who ran} the plant for years, <said> ⟦it would hold⟧."],
      ["{Ana Reyes, who ran the plant for years}, <said> ⟦it would hold⟧."],
    ],
    [
      ["⟦“We knew,”⟧ <said> {Tom Oduya, who} never saw the plant."],
      ["⟦“We knew,”⟧ <said> {Tom Oduya}, who never saw the plant."],
    ],
    [
      ["⟦“They took the lot,”⟧ <fumed> {the} 38-year-old."],
      ["⟦“They took the lot,”⟧ <fumed> {the 38-year-old}."],
    ],
    [["{But Reyes} <said> ⟦it would hold⟧."], ["But {Reyes} <said> ⟦it would hold⟧."]],
  ]);
  leaves(sourceTakesWhole, [
    ["{She} <said> ⟦it would hold⟧."],
    ["{Ana Reyes}, who ran the plant for years, <said> ⟦it would hold⟧."],
    ["{who} <said> ⟦it would hold⟧."],
    ["{Reyes and Oduya} <said> ⟦it would hold⟧."],
    ["⟦“We knew,”⟧ {Reyes} <said>, the crowd around her."],
    ["⟦“We knew,”⟧ {Reyes} <said>."],
  ]);
});
