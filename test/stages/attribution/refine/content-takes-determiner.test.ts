import { describe } from "vitest";
import { contentTakesDeterminer } from "../../../../src/stages/attribution/refine/content-takes-determiner.js";
import { changes, leaves } from "./table.js";

describe("content does not open in the middle of a noun phrase", () => {
  changes(contentTakesDeterminer, [
    [["{She} <said> the ⟦dam would hold⟧."], ["{She} <said> ⟦the dam would hold⟧."]],
    [["{He} <denied> his ⟦old firm had lied⟧."], ["{He} <denied> ⟦his old firm had lied⟧."]],
    [
      ["The ⟦two mills would close⟧, {she} <said>."],
      ["⟦The two mills would close⟧, {she} <said>."],
    ],
    [
      ["{She} <accused> the ⟦council of hiding the report⟧."],
      ["{She} <accused> ⟦the council of hiding the report⟧."],
    ],
  ]);
  changes(contentTakesDeterminer, [
    [["{She} <called> it the ⟦very best⟧."], ["{She} <called> it ⟦the very best⟧."]],
  ]);
  leaves(contentTakesDeterminer, [
    ["{She} <said> ⟦the dam would hold⟧."],
    ["{He} <made his> ⟦intentions known⟧."],
    ["{Reyes and her} <said> ⟦mills would close⟧."],
    ["{She} <called> the ⟦“old mill” a ruin⟧."],
  ]);
});
