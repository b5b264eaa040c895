import { describe } from "vitest";
import { speechWithoutCue } from "../../../../src/stages/attribution/refine/speech-without-cue.js";
import { changes, leaves } from "./table.js";

describe("a quotation that is a paragraph, or ends one, is speech", () => {
  changes(speechWithoutCue, [
    [
      ["Asked what she will miss, she never hesitates. “He is always flat. I will miss that.”"],
      ["Asked what she will miss, {she} never hesitates. ⟦“He is always flat. I will miss that.”⟧"],
    ],
    // `it` names no one
    [
      ["It is a view that many share. “People must choose between heat and food.”"],
      ["It is a view that many share. ⟦“People must choose between heat and food.”⟧"],
    ],
  ]);
  changes(speechWithoutCue, [
    [
      ["{Reyes} shook her head. “I will not leave this town to the river.”"],
      ["{Reyes} shook her head. ⟦“I will not leave this town to the river.”⟧"],
    ],
    [
      ["The hall was full.\n\n“I will not leave this town to the river.”\n\nNobody spoke."],
      ["The hall was full.\n\n⟦“I will not leave this town to the river.”⟧\n\nNobody spoke."],
    ],
    // carried on in a new paragraph
    [
      [
        "The hall was full.\n\n“I will not leave this town.\n\n“I will stay with the river.”\n\nNobody spoke.",
      ],
      [
        "The hall was full.\n\n⟦“I will not leave this town.⟧\n\n⟦“I will stay with the river.”⟧\n\nNobody spoke.",
      ],
    ],
  ]);
  leaves(speechWithoutCue, [
    ["⟦“I will not leave this town to the river.”⟧ So {she} <said>."],
    ["She read “The Long Road to the Sea” in a week."],
    ["The so-called “gate fund” is empty."],
    ["He sang “I will not leave this town to the river” and left."],
  ]);
});
