import { describe } from "vitest";
import { othersTurn } from "../../../../src/stages/attribution/refine/others-turn.js";
import { changes, leaves } from "./table.js";

describe("a quotation after a sentence about someone else is another's", () => {
  changes(othersTurn, [
    [
      [
        "⟦“I am too tired,”⟧ {she} <said>. Her grandson, who had come to help, was not laughing. ⟦“It is a disgrace.”⟧",
      ],
      [
        "⟦“I am too tired,”⟧ {she} <said>. Her grandson, who had come to help, was not laughing. “It is a disgrace.”",
      ],
    ],
  ]);
  leaves(othersTurn, [
    ["⟦“I am too tired,”⟧ {she} <said>. ⟦“It is a disgrace.”⟧"],
    ["⟦“I am too tired,”⟧ {Ana Vale} <said>. She shook her head. ⟦“It is a disgrace.”⟧"],
    ["{The letter} <said> ⟦it was late⟧. ⟦“It is a disgrace.”⟧"],
  ]);
});
