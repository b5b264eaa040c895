import { describe } from "vitest";
import { quotationAfterColon } from "../../../../src/stages/attribution/refine/quotation-after-colon.js";
import { changes, leaves } from "./table.js";

describe("a quotation after a colon is its sentence's speaker's", () => {
  changes(quotationAfterColon, [
    [
      ["Reyes put it this way: “The mill was ours, and it is gone.”"],
      ["{Reyes} <put> it this way: ⟦“The mill was ours, and it is gone.”⟧"],
    ],
    [
      [
        "As the Oster Post told it on Monday:\n\n“The mill is gone, and nobody in Oster knows why.”",
      ],
      [
        "As {the Oster Post} <told> it on Monday:\n\n⟦“The mill is gone, and nobody in Oster knows why.”⟧",
      ],
    ],
    [
      ["{Reyes} <observed> ⟦that nobody was left⟧:\n\n“The mill is gone, and so are the men.”"],
      ["{Reyes} <observed> ⟦that nobody was left⟧:\n\n⟦“The mill is gone, and so are the men.”⟧"],
    ],
  ]);
  leaves(quotationAfterColon, [
    ["Reyes spoke for an hour. “The mill was ours, and it is gone.”"],
    ["On the menu: “The Mill” burger."],
    ["Reyes put it this way: ⟦“The mill was ours, and it is gone.”⟧ So {he} <said>."],
  ]);
});
