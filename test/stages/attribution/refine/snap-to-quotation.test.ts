import { describe } from "vitest";
import { snapToQuotation } from "../../../../src/stages/attribution/refine/snap-to-quotation.js";
import { changes, leaves } from "./table.js";

describe("content takes a quotation whole", () => {
  changes(snapToQuotation, [
    // a part of it, from its beginning or its end
    [["“We knew. ⟦We waited⟧,” {she} <said>."], ["⟦“We knew. We waited,”⟧ {she} <said>."]],
    [
      ["“⟦We knew⟧ about it since the spring flood,” {Oduya} <wrote>."],
      ["⟦“We knew about it since the spring flood,”⟧ {Oduya} <wrote>."],
    ],
    [
      ['"⟦The ferry will not sail⟧ before Easter," {the owner} <told> Radio Oster.'],
      ['⟦"The ferry will not sail before Easter,"⟧ {the owner} <told> Radio Oster.'],
    ],
    // the mark that closes another one is no part of it
    [
      ['{She} <said> on "Quay Hour.⟦" "We knew about it."⟧'],
      ['{She} <said> on "Quay Hour." ⟦"We knew about it."⟧'],
    ],
    // the mark alone was left out
    [["{Oduya} <said> ‘⟦nobody asked us⟧’."], ["{Oduya} <said> ⟦‘nobody asked us’⟧."]],
    // unquoted words stay before it
    [
      ["{Marlow} <called> ⟦the vote “a farce⟧ from start to end”."],
      ["{Marlow} <called> ⟦the vote “a farce from start to end”⟧."],
    ],
    // and after it
    [
      ["“⟦A farce,” from first to last⟧, {Marlow} <called> it."],
      ["⟦“A farce,” from first to last⟧, {Marlow} <called> it."],
    ],
    // one quotation in another is no quotation of its own
    [
      ["{Reyes} <said>: “He told me ⟦‘go home’ and I went⟧.”"],
      ["{Reyes} <said>: ⟦“He told me ‘go home’ and I went.”⟧"],
    ],
  ]);
  leaves(snapToQuotation, [
    ["⟦“We knew,”⟧ {she} <said>."],
    ["{Reyes} <said> ⟦the dam would hold⟧."],
    // its own cue stands in the quotation
    ["“The pumps failed, {the union} <says>, and ⟦nobody was told⟧.”"],
    // a word or two of a long quotation, from its middle
    [
      "“We had been told by the engineers that ⟦the gate⟧ was shut and would stay shut,” {she} <said>.",
    ],
  ]);
});
