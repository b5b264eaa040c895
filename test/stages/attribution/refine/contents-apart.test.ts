import { describe, expect, it } from "vitest";
import { contentsApart } from "../../../../src/stages/attribution/refine/contents-apart.js";
import { leaves, rawIn } from "./table.js";

describe("a content's spans stand in reading order and do not overlap", () => {
  const text = "The dam would hold for years, Reyes said, and the gate too.";
  const { view, raw } = rawIn([`⟦${text}⟧`]);
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  it.each([
    [["The dam would", "would hold"], ["The dam would hold"]],
    [["would hold", "The dam would"], ["The dam would hold"]],
    [["The dam would hold", "dam"], ["The dam would hold"]],
    [["The dam", "The dam"], ["The dam"]],
    [
      ["the gate too", "The dam would", "would hold", "hold for years"],
      ["The dam would hold for years", "the gate too"],
    ],
    [
      ["the gate", "The dam"],
      ["The dam", "the gate"],
    ],
    // side by side is not over one another
    [
      [" would", "The dam"],
      ["The dam", " would"],
    ],
  ])("%j", (given, expected) => {
    const [found] = contentsApart([{ ...raw[0]!, content: given.map(at) }], view);
    expect(found!.content.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  leaves(contentsApart, [
    ["⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧."],
    // two attributions may share words
    ["⟦The dam holds⟧, {Reyes} <said>, he wrote.", "⟦The dam holds⟧, Reyes said, {he} <wrote>."],
  ]);
});
