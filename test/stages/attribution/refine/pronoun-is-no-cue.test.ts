import { describe } from "vitest";
import { pronounIsNoCue } from "../../../../src/stages/attribution/refine/pronoun-is-no-cue.js";
import { changes, leaves } from "./table.js";

describe("a pronoun that its auxiliary is written to is the source", () => {
  changes(pronounIsNoCue, [
    [["<He's said> ⟦the dam will hold⟧."], ["{He}<'s said> ⟦the dam will hold⟧."]],
    [["<They’ve offered> ⟦no figures⟧."], ["{They}<’ve offered> ⟦no figures⟧."]],
    [
      ["{Reyes}, <who’s argued> ⟦that it will hold⟧, left."],
      ["Reyes, {who}<’s argued> ⟦that it will hold⟧, left."],
    ],
  ]);
  leaves(pronounIsNoCue, [
    ["<It’s clear> ⟦that the dam will hold⟧."],
    ["{He}<’s suggesting> ⟦that the dam will hold⟧."],
    ["<He said> ⟦the dam will hold⟧."],
    ["⟦The dam will hold⟧."],
  ]);
});
