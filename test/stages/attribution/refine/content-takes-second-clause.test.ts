import { describe } from "vitest";
import { contentTakesSecondClause } from "../../../../src/stages/attribution/refine/content-takes-second-clause.js";
import { changes, leaves } from "./table.js";

describe("content with `that` takes the next such clause", () => {
  changes(contentTakesSecondClause, [
    [
      ["{Vale} <said> ⟦that she had asked for help⟧, but that nobody had replied."],
      ["{Vale} <said> ⟦that she had asked for help, but that nobody had replied⟧."],
    ],
    [
      ["{Vale} <said> ⟦that the pier was shut⟧ and that it would stay so."],
      ["{Vale} <said> ⟦that the pier was shut and that it would stay so⟧."],
    ],
  ]);
  leaves(contentTakesSecondClause, [
    ["{Vale} <said> ⟦that she had asked for help⟧, but nobody replied."],
    ["{Vale} <said> ⟦she had asked for help⟧, and that was true."],
    ["{Vale} <said> ⟦that she had asked for help⟧. And that nobody replied."],
    [
      "{Vale} <said> ⟦that she had asked for help⟧, and that is what Oakes confirmed.",
      "Vale said that she had asked for help, and that is ⟦what⟧ {Oakes} <confirmed>.",
    ],
  ]);
});
