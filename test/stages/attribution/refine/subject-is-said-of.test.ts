import { describe } from "vitest";
import { subjectIsSaidOf } from "../../../../src/stages/attribution/refine/subject-is-said-of.js";
import { changes, leaves } from "./table.js";

describe("of whom something is expected, known or charged is no source", () => {
  changes(subjectIsSaidOf, [
    [["{Reyes} <is expected> ⟦to stay⟧."], ["⟦Reyes⟧ <is expected> ⟦to stay⟧."]],
    [
      ["{The mayor} <has long been known for> ⟦speaking her mind⟧."],
      ["⟦The mayor⟧ <has long been known for> ⟦speaking her mind⟧."],
    ],
    [
      ["{Tom Oduya} <was accused> by two clerks ⟦of taking the money⟧."],
      ["⟦Tom Oduya⟧ <was accused> by {two clerks} ⟦of taking the money⟧."],
    ],
    [["{They} <appear> ⟦to be of one mind⟧."], ["⟦They⟧ <appear> ⟦to be of one mind⟧."]],
  ]);
  leaves(subjectIsSaidOf, [
    ["{The voters} <are divided on> ⟦whether it will hold⟧."],
    ["{She}<’s said> ⟦it will hold⟧."],
    ["{The mayor} <seemed to blame> ⟦the network⟧."],
    ["{Reyes} <expected> ⟦the mill to stay⟧."],
    ["⟦The mill⟧ <is expected> ⟦to stay⟧."],
    ["⟦It⟧ <was reported> by {the Post}."],
  ]);
});
