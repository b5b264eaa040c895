import { describe } from "vitest";
import { datelineStaysOut } from "../../../../src/stages/attribution/refine/dateline-stays-out.js";
import { changes, leaves } from "./table.js";

describe("P2: an agency's dateline stays out", () => {
  changes(datelineStaysOut, [
    [
      ["⟦KYIV, May 11 (AP) — The dam will hold⟧, {officials} <said>."],
      ["KYIV, May 11 (AP) —⟦ The dam will hold⟧, {officials} <said>."],
    ],
    [
      ["⟦LONDON — The dam will hold⟧, {officials} <said>."],
      ["LONDON —⟦ The dam will hold⟧, {officials} <said>."],
    ],
    [
      ["⟦(Reuters) - The dam will hold⟧, {officials} <said>."],
      ["(Reuters) -⟦ The dam will hold⟧, {officials} <said>."],
    ],
    [
      ["{KYIV, May 11 (AP) — Officials} <said> ⟦the dam would hold⟧."],
      ["KYIV, May 11 (AP) —{ Officials} <said> ⟦the dam would hold⟧."],
    ],
    // a source that was nothing else
    [
      ["{KYIV}, May 11 (AP) — It <said> ⟦the dam would hold⟧."],
      ["KYIV, May 11 (AP) — It <said> ⟦the dam would hold⟧."],
    ],
    // a content that was nothing else
    [["⟦KYIV, May 11⟧ (AP) — {Officials} <said> so."], []],
  ]);
  leaves(datelineStaysOut, [
    ["⟦The dam — all of it — will hold⟧, {officials} <said>."],
    ["KYIV, May 11 (AP) — {Officials} <said> ⟦the dam would hold⟧."],
    ["LONDON — The river rose.\n\n⟦The dam will hold⟧, {officials} <said>."],
  ]);
});
