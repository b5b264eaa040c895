import { describe } from "vitest";
import { contentEndsWhole } from "../../../../src/stages/attribution/refine/content-ends-whole.js";
import { changes, leaves } from "./table.js";

describe("content does not stop in the middle of its clause", () => {
  changes(contentEndsWhole, [
    [
      ["{She} <said> ⟦the wall would⟧ hold, adding that nobody need leave."],
      ["{She} <said> ⟦the wall would hold⟧, adding that nobody need leave."],
    ],
    [
      ["{Neighbours} <say> ⟦he was seen at⟧ the harbour on Monday."],
      ["{Neighbours} <say> ⟦he was seen at the harbour on Monday⟧."],
    ],
  ]);
  leaves(contentEndsWhole, [
    ["{She} <said> ⟦the wall would hold⟧ when the engineers asked."],
    ["{She} <said> ⟦the wall would⟧, adding nothing."],
    ["⟦The wall could⟧, {she} <said>, ⟦fall⟧."],
    ["{She} <said> ⟦the wall would⟧ “never fall”."],
    ["{He} <knew what he was looking at> ⟦the moment⟧ the tide turned."],
  ]);
});
