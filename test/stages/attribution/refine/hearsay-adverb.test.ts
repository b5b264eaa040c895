import { describe } from "vitest";
import { hearsayAdverb } from "../../../../src/stages/attribution/refine/hearsay-adverb.js";
import { changes, leaves } from "./table.js";

describe("what is reportedly so has no source and stands on both sides", () => {
  changes(hearsayAdverb, [
    [
      ["{The minister} <reportedly offered> ⟦to resign⟧."],
      ["⟦The minister⟧ <reportedly> ⟦offered to resign⟧."],
    ],
    [
      ["{The two sides} <had allegedly agreed> ⟦to share the costs⟧, and went home."],
      ["⟦The two sides had⟧ <allegedly> ⟦agreed to share the costs⟧, and went home."],
    ],
  ]);
  leaves(hearsayAdverb, [
    ["{The minister} <reportedly said> ⟦that he would resign⟧."],
    ["⟦The minister⟧ <reportedly> ⟦offered to resign⟧."],
    ["{The minister} <offered> ⟦to resign⟧."],
  ]);
});
