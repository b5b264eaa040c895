import { describe } from "vitest";
import { keepsToSentence } from "../../../../src/stages/attribution/refine/keeps-to-sentence.js";
import { changes, leaves } from "./table.js";

describe("unquoted content stands in the sentence of its cue", () => {
  changes(keepsToSentence, [
    [
      ["{Oduya} <said>, ⟦“We will stay.” The lorries⟧ left at noon."],
      ["{Oduya} <said>, ⟦“We will stay.”⟧ The lorries left at noon."],
    ],
    [
      ["⟦“We will stay,”⟧ {Oduya} <said>. The mill ⟦was shut⟧ in May."],
      ["⟦“We will stay,”⟧ {Oduya} <said>. The mill was shut in May."],
    ],
  ]);
  leaves(keepsToSentence, [
    ["{Oduya} <said> ⟦the mill would close⟧. It did."],
    ["{Oduya} <put> it like this: ⟦The mill is lost. The men know it.⟧"],
    ["Q: Who knew?\n\n{A}<:> ⟦Nobody knew. Nobody asked.⟧"],
    ["⟦“We knew.”⟧ {Oduya} <shrugged>. ⟦“We waited.”⟧"],
    // nothing would be left
    ["⟦The mill is lost.⟧ So {Oduya} <said>."],
  ]);
});
