import { describe } from "vitest";
import { gappedSpeech } from "../../../../src/stages/attribution/refine/gapped-speech.js";
import { changes, leaves } from "./table.js";

describe("A18: two sources share one cue", () => {
  changes(gappedSpeech, [
    [
      ["{One nurse} <said> ⟦the ward was full⟧, another that the doors were locked."],
      [
        "{One nurse} <said> ⟦the ward was full⟧, another that the doors were locked.",
        "One nurse said the ward was full, {another} <that> ⟦the doors were locked⟧.",
      ],
    ],
    [
      ["{One nurse} <said> ⟦the ward was full, another that the doors were locked⟧."],
      [
        "{One nurse} <said> ⟦the ward was full⟧, another that the doors were locked.",
        "One nurse said the ward was full, {another} <that> ⟦the doors were locked⟧.",
      ],
    ],
    [
      ["{Reyes} <said> ⟦the dam would hold⟧, Marlow that it would not."],
      [
        "{Reyes} <said> ⟦the dam would hold⟧, Marlow that it would not.",
        "Reyes said the dam would hold, {Marlow} <that> ⟦it would not⟧.",
      ],
    ],
  ]);
  leaves(gappedSpeech, [
    ["{Reyes} <saw> ⟦one gate that held, another that fell⟧."],
    ["{Reyes} <said> ⟦the dam would hold⟧, and left."],
    ["⟦The dam would hold⟧, {Reyes} <said>."],
  ]);
});
