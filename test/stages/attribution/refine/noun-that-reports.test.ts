import { describe } from "vitest";
import { nounThatReports } from "../../../../src/stages/attribution/refine/noun-that-reports.js";
import { changes, leaves } from "./table.js";

describe("a noun with an owner and a clause reports it", () => {
  changes(nounThatReports, [
    [
      ["Halloran’s claim that the wall was safe was untrue."],
      ["{Halloran’s} <claim> ⟦that the wall was safe⟧ was untrue."],
    ],
    [
      ["Allegations by nurses that wards were unsafe went unanswered."],
      ["<Allegations by> {nurses} ⟦that wards were unsafe⟧ went unanswered."],
    ],
    [
      ["Nobody believed his stubborn insistence that the pier would open in June."],
      ["Nobody believed {his} <stubborn insistence> ⟦that the pier would open in June⟧."],
    ],
    [
      ["{Growers’} <fears> ⟦that rain would not come were soon forgotten⟧."],
      ["{Growers’} <fears> ⟦that rain would not come⟧ were soon forgotten."],
    ],
  ]);
  leaves(nounThatReports, [
    ["{The paper} <reports> ⟦that trained bees chose the correct flower 87% of the time⟧."],
    ["The claim that the wall was safe was untrue."],
    ["Halloran’s claim was untrue."],
    ["Halloran’s house, that old barn, was sold."],
    ["{He} <rejected> ⟦Halloran’s claim that the wall was safe⟧."],
    ["{Growers’} <fears> ⟦that rain would come and ruin the hay⟧."],
    ["{Her} <claim> ⟦that he said the wall was safe⟧."],
  ]);
});
