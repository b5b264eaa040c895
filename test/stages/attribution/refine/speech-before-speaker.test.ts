import { describe } from "vitest";
import { speechBeforeSpeaker } from "../../../../src/stages/attribution/refine/speech-before-speaker.js";
import { changes, leaves } from "./table.js";

describe("speech that source and cue follow in its sentence is theirs", () => {
  changes(speechBeforeSpeaker, [
    [
      [
        "{Dufort} <paused>. ⟦“Maybe,”⟧ she said. “Ask me in spring.”",
        "Dufort paused. “Maybe,” {she} <said>. ⟦“Ask me in spring.”⟧",
      ],
      ["Dufort paused. ⟦“Maybe,”⟧ {she} <said>. ⟦“Ask me in spring.”⟧"],
    ],
    [
      [
        "{Dufort} <paused>. ⟦“Maybe,”⟧ she said. “Ask me in spring.”",
        "Dufort paused. ⟦“Maybe,”⟧ {she} <said>. “Ask me in spring.”",
      ],
      ["Dufort paused. ⟦“Maybe,”⟧ {she} <said>. “Ask me in spring.”"],
    ],
    [
      [
        "{Reyes} <blamed> ⟦the weather⟧. ⟦'Who built it?'⟧ asked Ines Oduya. The mayor left.",
        "Reyes blamed the weather. 'Who built it?' <asked> {Ines Oduya}. ⟦The mayor⟧ left.",
      ],
      [
        "{Reyes} <blamed> ⟦the weather⟧. 'Who built it?' asked Ines Oduya. The mayor left.",
        "Reyes blamed the weather. ⟦'Who built it?'⟧ <asked> {Ines Oduya}. ⟦The mayor⟧ left.",
      ],
    ],
  ]);
  leaves(speechBeforeSpeaker, [
    // a second thing said
    [
      "⟦“It was a farce,”⟧ {Oduya} <said>, adding that the count had been stopped.",
      "“It was a farce,” Oduya said, <adding> ⟦that the count had been stopped⟧.",
    ],
    // the quotation ends its own sentence
    ["“It was a farce.” {Oduya} <said> ⟦the count had been stopped⟧."],
    // a part of the sentence that names another
    [
      "{Reyes} <called> ⟦it “a farce from start to end,”⟧ and Oduya said the count had stopped.",
      "Reyes called it “a farce from start to end,” and {Oduya} <said> ⟦the count had stopped⟧.",
    ],
  ]);
});
