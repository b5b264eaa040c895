import { describe } from "vitest";
import { aSpanAParagraph } from "../../../../src/stages/attribution/refine/a-span-a-paragraph.js";
import { changes, leaves } from "./table.js";

describe("content over paragraphs has a span for each", () => {
  changes(aSpanAParagraph, [
    [
      ["{Oduya} <said>: ⟦“The gate was shut.\n\n“The pumps were off.”⟧"],
      ["{Oduya} <said>: ⟦“The gate was shut.⟧\n\n⟦“The pumps were off.”⟧"],
    ],
    [
      ["⟦“It rose,”⟧ {Oduya} <said>. ⟦“We ran.\n\n“We hid.\n\n“Nobody came.”⟧"],
      ["⟦“It rose,”⟧ {Oduya} <said>. ⟦“We ran.⟧\n\n⟦“We hid.⟧\n\n⟦“Nobody came.”⟧"],
    ],
  ]);
  leaves(aSpanAParagraph, [
    ["⟦“The gate was shut,”⟧ {Oduya} <said>.\n\nThe mill stood still."],
    ["⟦The dam⟧, {Oduya} <said>, ⟦would hold⟧."],
  ]);
});
