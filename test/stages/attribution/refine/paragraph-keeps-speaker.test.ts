import { describe } from "vitest";
import { paragraphKeepsSpeaker } from "../../../../src/stages/attribution/refine/paragraph-keeps-speaker.js";
import { changes, leaves } from "./table.js";

describe("a quotation after another in its paragraph is not said by whom a later one names", () => {
  changes(paragraphKeepsSpeaker, [
    [
      [
        "⟦“It was our gym,”⟧ {Vale} <said>. “We loved it.”\n\n“It is gone,” Reyes said.",
        "“It was our gym,” Vale said. ⟦“We loved it.”⟧\n\n⟦“It is gone,”⟧ {Reyes} <said>.",
      ],
      [
        "⟦“It was our gym,”⟧ {Vale} <said>. ⟦“We loved it.”⟧\n\n“It is gone,” Reyes said.",
        "“It was our gym,” Vale said. “We loved it.”\n\n⟦“It is gone,”⟧ {Reyes} <said>.",
      ],
    ],
    [
      [
        "⟦“He has to go,”⟧ {Vale} <wrote>. “His time is up.”\n\nReyes said she had read it.",
        "“He has to go,” Vale wrote. ⟦“His time is up.”⟧\n\n{Reyes} <said> she had read it.",
      ],
      ["⟦“He has to go,”⟧ {Vale} <wrote>. ⟦“His time is up.”⟧\n\nReyes said she had read it."],
    ],
  ]);
  leaves(paragraphKeepsSpeaker, [
    // named in the same paragraph
    [
      "⟦“It was our gym,”⟧ {Vale} <said>. “We loved it,” said Reyes.",
      "“It was our gym,” Vale said. ⟦“We loved it,”⟧ <said> {Reyes}.",
    ],
    // the first of its paragraph
    [
      "⟦“It was our gym,”⟧ {Vale} <said>.\n\n“We loved it.”\n\nThat was what Reyes said.",
      "“It was our gym,” Vale said.\n\n⟦“We loved it.”⟧\n\nThat was what {Reyes} <said>.",
    ],
  ]);
});
