import { describe } from "vitest";
import { oneSpeakerAQuotation } from "../../../../src/stages/attribution/refine/one-speaker-a-quotation.js";
import { changes, leaves } from "./table.js";

describe("of several who would have a quotation one keeps it", () => {
  changes(oneSpeakerAQuotation, [
    // the next quotation's beginning, which another cue claims whole
    [
      [
        "⟦“We knew it was bad,”⟧ {Oduya} <said>. ⟦“We⟧ never knew how bad,” Reyes answered.",
        "“We knew it was bad,” Oduya said. ⟦“We never knew how bad,”⟧ {Reyes} <answered>.",
      ],
      [
        "⟦“We knew it was bad,”⟧ {Oduya} <said>. “We never knew how bad,” Reyes answered.",
        "“We knew it was bad,” Oduya said. ⟦“We never knew how bad,”⟧ {Reyes} <answered>.",
      ],
    ],
    // both have it whole: the nearer cue's it is
    [
      [
        "{Oduya} <shrugged>, ⟦said he was tired, “so very tired,”⟧ a friend recalled.",
        "Oduya shrugged, said he was tired, ⟦“so very tired,”⟧ {a friend} <recalled>.",
      ],
      [
        "{Oduya} <shrugged>, ⟦said he was tired,⟧ “so very tired,” a friend recalled.",
        "Oduya shrugged, said he was tired, ⟦“so very tired,”⟧ {a friend} <recalled>.",
      ],
    ],
    [
      [
        "⟦“The mill is lost,”⟧ {Marlow} <wrote>.\n\n⟦“Nobody told the men that it was lost,”⟧ said Ines Oduya.",
        "“The mill is lost,” Marlow wrote.\n\n⟦“Nobody told the men that it was lost,”⟧ <said> {Ines Oduya}.",
      ],
      [
        "⟦“The mill is lost,”⟧ {Marlow} <wrote>.\n\n“Nobody told the men that it was lost,” said Ines Oduya.",
        "“The mill is lost,” Marlow wrote.\n\n⟦“Nobody told the men that it was lost,”⟧ <said> {Ines Oduya}.",
      ],
    ],
  ]);
  leaves(oneSpeakerAQuotation, [
    // it is all that either has
    ["⟦“We knew,”⟧ {Oduya} <said>, Reyes claimed.", "⟦“We knew,”⟧ Oduya said, {Reyes} <claimed>."],
    ["⟦“We knew,”⟧ {Oduya} <said>, ⟦“but we waited.”⟧"],
    // what he reports another as saying he says too
    [
      "{Marlow} <said> ⟦the auditor had called the books “a work of fiction”⟧.",
      "Marlow said {the auditor} <had called> ⟦the books “a work of fiction”⟧.",
    ],
    [
      "⟦“We knew,”⟧ {Oduya} <said>. “We did not,” Reyes said.",
      "“We knew,” Oduya said. ⟦“We did not,”⟧ {Reyes} <said>.",
    ],
  ]);
});
