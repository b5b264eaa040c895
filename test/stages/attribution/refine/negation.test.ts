import { describe, expect, it } from "vitest";
import { negation } from "../../../../src/stages/attribution/refine/negation.js";
import { rawIn } from "./table.js";

describe("A16: what was not said", () => {
  it.each([
    ["{Marlow} <did not say> ⟦who paid for the trip⟧.", true],
    ["{The ministry} declined to <say> ⟦who paid for the trip⟧.", true],
    ["{The ministry} <declined to say> ⟦who paid for the trip⟧.", true],
    ["{Nobody} <said> ⟦that the gate was shut⟧.", true],
    ["{Marlow} <said> ⟦that nobody had paid⟧.", false],
    ["{The ministry} <has denied> ⟦that anyone was hurt⟧.", false],
    ["⟦“I will stay.”⟧", false],
  ])("%s %s", (marked, expected) => {
    const { view, raw } = rawIn([marked]);
    expect(negation(raw, view).map(({ negated }) => negated)).toEqual([expected]);
  });
});
