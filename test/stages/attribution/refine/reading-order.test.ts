import { describe, expect, it } from "vitest";
import { readingOrder } from "../../../../src/stages/attribution/refine/reading-order.js";
import { marked, rawIn } from "./table.js";

describe("attributions stand in the order in which their contents begin", () => {
  const rows = [
    [
      "⟦It holds⟧, {Reyes} <said>. Oduya denied it.",
      "It holds, Reyes said. {Oduya} <denied> ⟦it⟧.",
    ],
    // whatever the order of the cues
    [
      "⟦It holds⟧, Oduya wrote that Reyes said, {he} <recalled>.",
      "It holds, {Oduya} <wrote> ⟦that Reyes said⟧, he recalled.",
    ],
    // of two that begin together, the shorter first
    ["⟦The mill⟧ closes, {Oduya} <said>.", "⟦The mill closes⟧, {Oduya} <said>."],
  ];
  it.each([...rows, ...rows.map((row) => [...row].reverse())])("%s | %s", (...given) => {
    const { view, raw } = rawIn(given);
    const expected = rows.find((row) => row.includes(given[0]!))!;
    expect(readingOrder(raw, view).map((each) => marked(view.text, each))).toEqual(expected);
  });
});
