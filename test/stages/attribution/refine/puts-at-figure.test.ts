import { describe } from "vitest";
import { putsAtFigure } from "../../../../src/stages/attribution/refine/puts-at-figure.js";
import { changes, leaves } from "./table.js";

describe("who puts something at a figure says so", () => {
  changes(
    putsAtFigure,
    [
      "{A poll by Marlow} <put> ⟦support at 41%⟧.",
      "{A survey of 900 growers} <put> ⟦losses at a third of the crop⟧.",
      "{She} <put> ⟦the cost of repairs at £3.2m⟧, up from £1.1m a year earlier.",
      "{The harbour office} <has put> ⟦the number of berths at around 40⟧.",
      "{The mill} <puts> ⟦its losses at around £4,000 a week⟧.",
      "On Monday {the union} <puts> ⟦the shortfall at $6 million⟧.",
    ].map((refined) => [[refined.replace(/[⟦⟧{}<>]/g, "")], [refined]] as const),
  );
  leaves(putsAtFigure, [
    ["He put the letter on the table at noon."],
    ["The storm put 40 homes at risk."],
    ["The delay puts the ferry at the mercy of the tide."],
    ["She put on her coat at 6 Quay Street."],
    ["{The report} <said> ⟦they put the price at £3⟧."],
    ["“They put the price at £3,” read the sign."],
  ]);
});
