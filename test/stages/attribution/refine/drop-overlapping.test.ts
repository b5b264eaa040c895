import { describe } from "vitest";
import { dropOverlapping } from "../../../../src/stages/attribution/refine/drop-overlapping.js";
import { changes, leaves } from "./table.js";

// of a row's attributions each is a little less sure than the one before it
describe("of readings that exclude one another the surest stays", () => {
  changes(dropOverlapping, [
    // one cue
    [
      [
        "{Reyes} <said> ⟦the gate was shut⟧, and left.",
        "{Reyes} <said> ⟦the gate⟧ was shut, and left.",
      ],
      ["{Reyes} <said> ⟦the gate was shut⟧, and left."],
    ],
    // one source, and a content that opens with the other's cue
    [
      [
        "{Rudge} hit back, <describing> ⟦it as sad⟧.",
        "{Rudge} <hit back>, ⟦describing it as sad⟧.",
      ],
      ["{Rudge} hit back, <describing> ⟦it as sad⟧."],
    ],
    // a part of one cue
    [
      [
        "{The ministry} <declined to say> ⟦who had paid⟧.",
        "{The ministry} declined to <say> ⟦who had paid⟧.",
      ],
      ["{The ministry} <declined to say> ⟦who had paid⟧."],
    ],
    // much the same content
    [
      [
        "⟦“It is over,”⟧ {Oduya} <said>, a friend recalled.",
        "⟦“It is over,” Oduya⟧ said, {a friend} <recalled>.",
      ],
      ["⟦“It is over,”⟧ {Oduya} <said>, a friend recalled."],
    ],
    // what a dropped reading excluded stays
    [
      [
        "⟦The mill closes⟧, {Oduya} <said>, Reyes wrote.",
        "⟦The mill closes⟧, Oduya said, {Reyes} <wrote>.",
        "⟦The mill⟧ closes, {Oduya said, Reyes} <wrote>.",
      ],
      [
        "⟦The mill closes⟧, {Oduya} <said>, Reyes wrote.",
        "⟦The mill⟧ closes, {Oduya said, Reyes} <wrote>.",
      ],
    ],
  ]);
  leaves(dropOverlapping, [
    // what one says that another says
    [
      "{Reyes} <said> ⟦her deputy had told her the gate was shut⟧.",
      "Reyes said {her deputy} had <told> her ⟦the gate was shut⟧.",
    ],
    // contents that share little
    [
      "⟦The gate was shut⟧, {Reyes} <said>, and the pumps were off, Oduya added.",
      "The gate was ⟦shut, Reyes said, and the pumps were off⟧, {Oduya} <added>.",
    ],
    ["⟦“We knew,”⟧ {she} <said>. He denied it.", "“We knew,” she said. {He} <denied> ⟦it⟧."],
  ]);
});
