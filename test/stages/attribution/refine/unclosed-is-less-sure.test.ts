import { describe, expect, it } from "vitest";
import { unclosedIsLessSure } from "../../../../src/stages/attribution/refine/unclosed-is-less-sure.js";
import { rawIn } from "./table.js";

describe("Q5: content whose quotation is never closed is less sure", () => {
  const surer = (marked: string): boolean => {
    const { view, raw } = rawIn([marked]);
    const [{ confidence }] = unclosedIsLessSure(raw, view) as [(typeof raw)[0]];
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(raw[0]!.confidence);
    return confidence === raw[0]!.confidence;
  };
  it.each([
    "{Reyes} <said>: ⟦“We knew, and we waited.⟧",
    "{Reyes} <said>: ⟦“We knew⟧, and we waited. Nobody came.\n\nThe hall was full.",
    "⟦“We knew,⟧ {Reyes} <said>.",
    "⟦“We knew,”⟧ {Reyes} <said>. ⟦“We waited.⟧",
  ])("lowers %s", (marked) => {
    expect(surer(marked)).toBe(false);
  });
  it.each([
    "{Reyes} <said>: ⟦“We knew, and we waited.”⟧",
    "{Reyes} <said> ⟦the dam would hold⟧.",
    // the open one stands elsewhere
    "⟦“We knew,”⟧ {Reyes} <said>.\n\nThe sign reads: “Shut the gate",
    // the next paragraph carries it on, and closes it
    "{Reyes} <said>: ⟦“We knew.⟧\n\n⟦“We waited.”⟧",
  ])("leaves %s", (marked) => {
    expect(surer(marked)).toBe(true);
  });
});
