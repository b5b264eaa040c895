import { describe } from "vitest";
import { writerGoesOn } from "../../../../src/stages/attribution/refine/writer-goes-on.js";
import { changes, leaves } from "./table.js";

describe("indirect content ends where the writer goes on", () => {
  changes(writerGoesOn, [
    [
      ["{Reyes} <said> ⟦the dam would hold, though engineers had left the site⟧."],
      ["{Reyes} <said> ⟦the dam would hold⟧, though engineers had left the site."],
    ],
    [
      ["{The firm} <said> ⟦it had lost a third of its trade, sending its shares down⟧."],
      ["{The firm} <said> ⟦it had lost a third of its trade⟧, sending its shares down."],
    ],
    [
      ["{The bank} <said> ⟦no money was missing, but it had told staff the opposite⟧."],
      ["{The bank} <said> ⟦no money was missing⟧, but it had told staff the opposite."],
    ],
    [
      ["{She} <insisted> ⟦that wards were safe, even as nurses walked out⟧."],
      ["{She} <insisted> ⟦that wards were safe⟧, even as nurses walked out."],
    ],
    [
      ["{One voter} <said> ⟦the queue was long, while another said she had walked in⟧."],
      ["{One voter} <said> ⟦the queue was long⟧, while another said she had walked in."],
    ],
    // the first of two such places
    [
      ["{Marlow} <claimed> ⟦he was ill, although he had played golf, angering the club⟧."],
      ["{Marlow} <claimed> ⟦he was ill⟧, although he had played golf, angering the club."],
    ],
  ]);
  leaves(writerGoesOn, [
    ["{Reyes} <said> ⟦the dam would hold, and the gate too⟧."],
    ["{Reyes} <said> ⟦the dam would hold, but the gate was weak⟧."],
    ["{Reyes} <said> ⟦the dam, though old, would hold⟧."],
    // the source still speaks
    ["{Reyes} <said> ⟦the dam would hold, though engineers had left “in a hurry”⟧."],
    // before its cue
    ["⟦The dam would hold, though engineers had left the site⟧, {Reyes} <said>."],
    ["⟦The dam would hold, though engineers had left the site.⟧"],
  ]);
});
