import { describe } from "vitest";
import { cueEndsWhole } from "../../../../src/stages/attribution/refine/cue-ends-whole.js";
import { changes, leaves } from "./table.js";

describe("a cue that stops inside a noun phrase goes on to its end", () => {
  changes(cueEndsWhole, [
    [
      ["⟦“It holds,”⟧ {the firm} <said in a> statement on Monday."],
      ["⟦“It holds,”⟧ {the firm} <said in a statement> on Monday."],
    ],
    [
      ["⟦“It holds,”⟧ {it} <said in an emailed> statement."],
      ["⟦“It holds,”⟧ {it} <said in an emailed statement>."],
    ],
    [
      ["⟦“It holds,”⟧ {it} <said in a stock> exchange filing."],
      ["⟦“It holds,”⟧ {it} <said in a stock exchange filing>."],
    ],
  ]);
  leaves(cueEndsWhole, [
    ["{The firm} <said in a statement> ⟦that it holds⟧."],
    ["{The firm} <called for a> ⟦statement on the mill⟧."],
    ["{The firm} <told> ⟦the⟧ paper."],
    ["{The firm} <made the> claim ⟦that it holds⟧."],
  ]);
});
