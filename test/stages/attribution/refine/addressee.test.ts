import { describe, expect, it } from "vitest";
import { addressee } from "../../../../src/stages/attribution/refine/addressee.js";
import { rawIn } from "./table.js";

describe("A15: who is told", () => {
  it.each([
    ["⟦“We were lucky,”⟧ {Reyes} <told> reporters on Tuesday.", "reporters"],
    ["{Reyes} <told> the Oster Post ⟦that she would not stand again⟧.", "the Oster Post"],
    ["{The minister} <assured> voters ⟦that the pumps would work⟧.", "voters"],
    ["{The firm} <said> in a statement ⟦that it regretted the error⟧.", null],
    ["{Reyes} <asked> ⟦residents to save power⟧.", null],
    ["{Reyes} <denied> ⟦it⟧.", null],
    ["As {Larkin} <tells> it, ⟦“he takes what he wants.”⟧", null],
  ])("%s %s", (marked, expected) => {
    const { view, raw } = rawIn([marked]);
    const [found] = addressee(raw, view);
    const span = found!.addressee;
    expect(span && view.text.slice(span.start, span.end)).toBe(expected);
  });
});
