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
    [
      ["The {council’s} <claim> ⟦that it would hold⟧ was untrue."],
      ["{The council’s} <claim> ⟦that it would hold⟧ was untrue."],
    ],
    [
      ["The nominee, {Grant Tully}, <has said> ⟦he will sell his shares⟧."],
      ["{The nominee, Grant Tully}, <has said> ⟦he will sell his shares⟧."],
    ],
    [
      ["{An audit} ordered by the harbour board later that year <found> ⟦a hole⟧."],
      ["{An audit ordered by the harbour board} later that year <found> ⟦a hole⟧."],
    ],
    [
      ["{Senators Dunmore and Vale on March 7} <called for> ⟦an inquiry⟧."],
      ["{Senators Dunmore and Vale} on March 7 <called for> ⟦an inquiry⟧."],
    ],
    [
      ["One woman, {who} cannot be named, <said> ⟦she had lost sleep⟧."],
      ["{One woman, who cannot be named}, <said> ⟦she had lost sleep⟧."],
    ],
    [
      ["{Defending, Tom Reyes} <said> ⟦his client was sorry⟧."],
      ["Defending, {Tom Reyes} <said> ⟦his client was sorry⟧."],
    ],
    [["{Privately, aides} <say> ⟦it is over⟧."], ["Privately, {aides} <say> ⟦it is over⟧."]],
    [
      ["That is {how Ana Vale} <remembers> ⟦the night⟧."],
      ["That is how {Ana Vale} <remembers> ⟦the night⟧."],
    ],
    [
      ["⟦“We knew,”⟧ <said> {Ana Vale, 81, afterward}."],
      ["⟦“We knew,”⟧ <said> {Ana Vale, 81}, afterward."],
    ],
    [
      ["⟦“We heard it,”⟧ <said> one, {who} gave his name only as Emil."],
      ["⟦“We heard it,”⟧ <said> {one, who gave his name only as Emil}."],
    ],
    [
      ["{Ana Vale, who} <thinks> ⟦it will hold⟧, left early."],
      ["Ana Vale, {who} <thinks> ⟦it will hold⟧, left early."],
    ],
    [
      ["The report, {by the Harbour Board}, <said> ⟦it would hold⟧."],
      ["{The report, by the Harbour Board}, <said> ⟦it would hold⟧."],
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
    [
      ["⟦The vote was rigged⟧, {Tom Reyes in the} end <said>."],
      ["⟦The vote was rigged⟧, {Tom Reyes} in the end <said>."],
    ],
    [
      ["The fishermen, {who make up a third of the town}, <say> ⟦it will hold⟧."],
      ["{The fishermen, who make up a third of the town}, <say> ⟦it will hold⟧."],
    ],
    [
      ["Ana Vale, who was given {the harbour prize}, <spoke of> ⟦her mother⟧."],
      ["{Ana Vale, who was given the harbour prize}, <spoke of> ⟦her mother⟧."],
    ],
    [
      ["Mr. Vale, {representing the union}, <spoke of> ⟦a plan⟧."],
      ["{Mr. Vale, representing the union}, <spoke of> ⟦a plan⟧."],
    ],
    [
      ["{A fisherman who gave} only his first name <said> ⟦it would hold⟧."],
      ["{A fisherman} who gave only his first name <said> ⟦it would hold⟧."],
    ],
    [["{But Reyes} <said> ⟦it would hold⟧."], ["But {Reyes} <said> ⟦it would hold⟧."]],
  ]);
  leaves(sourceTakesWhole, [
    ["{Theresa May} <said> ⟦it would hold⟧."],
    ["{Ana Dunmore, who resigned on Monday}, <said> ⟦it would hold⟧."],
    ["In the harbour, {Grant Tully} <said> ⟦it would hold⟧."],
    ["Harbour blog, 9:15 – {Ana Reyes} <said> ⟦it would hold⟧."],
    ["{Those who voted} <said> ⟦it would hold⟧."],
    ["{Reyes and Oduya both} <said> ⟦it would hold⟧."],
    ["{She} <said> ⟦it would hold⟧."],
    ["{Ana Reyes}, who ran the plant for years, <said> ⟦it would hold⟧."],
    ["{who} <said> ⟦it would hold⟧."],
    ["{Reyes and Oduya} <said> ⟦it would hold⟧."],
    ["⟦“We knew,”⟧ {Reyes} <said>, the crowd around her."],
    ["⟦“We knew,”⟧ {Reyes} <said>."],
  ]);
});
