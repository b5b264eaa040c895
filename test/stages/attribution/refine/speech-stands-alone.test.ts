import { describe } from "vitest";
import { speechStandsAlone } from "../../../../src/stages/attribution/refine/speech-stands-alone.js";
import { changes, leaves } from "./table.js";

describe("quoted speech before its cue is the whole content", () => {
  changes(speechStandsAlone, [
    [
      ["⟦“We will stay in this town,”⟧ {Oduya} <said> ⟦on the bridge⟧."],
      ["⟦“We will stay in this town,”⟧ {Oduya} <said> on the bridge."],
    ],
    [
      ["Tired. ⟦“We will stay in this town,”⟧ <said> ⟦county⟧ engineer {Ines Oduya}."],
      ["Tired. ⟦“We will stay in this town,”⟧ <said> county engineer {Ines Oduya}."],
    ],
    [
      ["⟦“We will stay in this town,”⟧ {Oduya} <said>, and ⟦the crowd cheered⟧. ⟦“We will.”⟧"],
      ["⟦“We will stay in this town,”⟧ {Oduya} <said>, and the crowd cheered. ⟦“We will.”⟧"],
    ],
    // once, however many spans of the content lie in it
    [
      ["⟦“We will stay.⟧ ⟦The gate holds,”⟧ {Oduya} <said>."],
      ["⟦“We will stay. The gate holds,”⟧ {Oduya} <said>."],
    ],
  ]);
  leaves(speechStandsAlone, [
    // it does not open its sentence
    ["⟦The vote was “a farce from start to end,”⟧ {Oduya} <said>."],
    ["⟦“A farce,” from first to last,⟧ {Oduya} <called> it."],
    ["⟦“We will stay in this town,”⟧ {Oduya} <said>, ⟦“until the last gate is mended.”⟧"],
    ["{Oduya} <said> ⟦the mill was “as good as lost to us” by May⟧."],
  ]);
});
