import { describe } from "vitest";
import { subjectCarriesOn } from "../../../../src/stages/attribution/refine/subject-carries-on.js";
import { changes, leaves } from "./table.js";

describe("a cue that no subject stands beside has that of its sentence", () => {
  changes(subjectCarriesOn, [
    [
      ["After <saying> ⟦it would hold⟧, Ana Vale left the room."],
      ["After <saying> ⟦it would hold⟧, {Ana Vale} left the room."],
    ],
    [
      ["<Citing> ⟦“duties at home,”⟧ the mayor’s office said no."],
      ["<Citing> ⟦“duties at home,”⟧ {the mayor’s office} said no."],
    ],
    [
      ["Reyes blamed the board and <called> ⟦it “a farce”⟧."],
      ["{Reyes} blamed the board and <called> ⟦it “a farce”⟧."],
    ],
    [
      ["Reyes played it down and <reportedly argued> ⟦that it would hold⟧."],
      ["{Reyes} played it down and <reportedly argued> ⟦that it would hold⟧."],
    ],
    [
      ["Reyes has promised a wall, while <also suggesting> ⟦that it could wait⟧."],
      ["{Reyes} has promised a wall, while <also suggesting> ⟦that it could wait⟧."],
    ],
    [
      [
        "“It will hold,” {she} <said>, adding that nobody was hurt. ⟦It⟧ held.",
        "“It will hold,” she said, <adding> ⟦that nobody was hurt⟧. It held.",
      ],
      [
        "“It will hold,” {she} said, <adding> ⟦that nobody was hurt⟧. It held.",
        "“It will hold,” {she} <said>, adding that nobody was hurt. ⟦It⟧ held.",
      ],
    ],
  ]);
  leaves(subjectCarriesOn, [
    ["<Passing> ⟦the bill⟧ was a mistake."],
    ["The claim, <according to> ⟦the report⟧."],
    ["{Reyes} blamed the board and <called> ⟦it “a farce”⟧."],
    ["⟦It will hold⟧, it is <said>."],
    ["Who left and <said> ⟦it would hold⟧?"],
  ]);
});
