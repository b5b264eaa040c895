import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.js";

const sidesIn = (text: string) => figuresOf(text).find(({ kind }) => kind === "score")?.sides;

describe("F8 whose the numbers of a score are", () => {
  it.each<[string, [string | null, string | null]]>([
    ["Marlow Town beat Lund Rovers 3-1.", ["Marlow Town", "Lund Rovers"]],
    ["Marlow won 3-1 against Lund on Monday.", ["Marlow", "Lund"]],
    ["Marlow won 3-1 over the Lund Rovers.", ["Marlow", "Lund Rovers"]],
    ["Lund lost 2-0 to Hythe.", ["Hythe", "Lund"]],
    ["Lund lost 0-2 to Hythe.", ["Lund", "Hythe"]],
    ["Lund drew 1-1 with Hythe.", ["Lund", "Hythe"]],
    ["Lund Rovers 1-3 Marlow Town", ["Lund Rovers", "Marlow Town"]],
    ["Marlow won 3-0.", ["Marlow", null]],
    ["The council voted 8-3 to sell.", ["for", "against"]],
    ["The council voted 8 to 3 to sell.", ["for", "against"]],
    ["The council voted 8-3 against the sale.", ["against", "for"]],
    ["Voters approved the levy 60-40.", ["for", "against"]],
    ["Voters rejected the levy 60-40.", ["against", "for"]],
    ["The bill failed by a vote of 12 to 15.", ["for", "against"]],
  ])("%s", (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });

  it.each(["The court ruled 5-4.", "They won 3-0.", "It ended 2-2 after a lead."])(
    "not told: %s",
    (text) => {
      expect(sidesIn(text)).toBeUndefined();
    },
  );
});
