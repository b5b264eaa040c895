import { describe } from "vitest";
import { joinQuotations } from "../../../../src/stages/attribution/refine/join-quotations.js";
import { changes, leaves } from "./table.js";

describe("a quotation that no one claims is the last speaker's", () => {
  changes(joinQuotations, [
    // alone after a paragraph that ends in who spoke, though without a quotation
    [
      [
        "{Reyes} <said> ⟦nobody had left⟧.\n\n“We are here, and here we will stay.”\n\nThe mill is shut.",
      ],
      [
        "{Reyes} <said> ⟦nobody had left⟧.\n\n⟦“We are here, and here we will stay.”⟧\n\nThe mill is shut.",
      ],
    ],
    // of the same paragraph
    [
      ["⟦“We knew,”⟧ {she} <said>. “But we waited.”"],
      ["⟦“We knew,”⟧ {she} <said>. ⟦“But we waited.”⟧"],
    ],
    // of the same sentence
    [
      ["⟦“We knew,”⟧ {Oduya} <said>, “but we waited until the rain had stopped.”"],
      ["⟦“We knew,”⟧ {Oduya} <said>, ⟦“but we waited until the rain had stopped.”⟧"],
    ],
    // alone in the next paragraph
    [
      ["⟦'The ferry is lost,'⟧ {the owner} <said>.\n\n'I shall not buy another one.'"],
      ["⟦'The ferry is lost,'⟧ {the owner} <said>.\n\n⟦'I shall not buy another one.'⟧"],
    ],
    // carried on by a new paragraph, and by the one after it
    [
      ["{Reyes} <said>: ⟦“It rose all night.⟧\n\n“We ran.\n\n“Nobody came.”"],
      ["{Reyes} <said>: ⟦“It rose all night.⟧\n\n⟦“We ran.⟧\n\n⟦“Nobody came.”⟧"],
    ],
    // one after the other
    [
      ["⟦“It rose all night,”⟧ {Reyes} <said>. “We ran.” She sat down. “Nobody came.”"],
      ["⟦“It rose all night,”⟧ {Reyes} <said>. ⟦“We ran.”⟧ She sat down. ⟦“Nobody came.”⟧"],
    ],
  ]);
  leaves(joinQuotations, [
    // the sentence between tells of someone else
    [
      "⟦“I am too tired for that,”⟧ {she} <said>. Her grandson was not laughing. “It is a disgrace, simple as that.”",
    ],
    // a title or a term
    ["⟦“We knew,”⟧ {she} <said>. Her book, “The Long Road”, is out in May."],
    ["⟦“We knew,”⟧ {she} <said>, of the “gate fund”."],
    ["⟦“We knew,”⟧ {Oduya} <said> on Radio Carrow's “Mornings on the Long River.”"],
    ["⟦“We knew,”⟧ {Oduya} <said> in “The Last of the Ferrymen of Carrow.”"],
    // the next paragraph holds more than the quotation
    ["⟦“We knew,”⟧ {she} <said>.\n\nMarlow disagreed. “We knew nothing of the kind at all.”"],
    // a paragraph stands between
    [
      "⟦“We knew,”⟧ {she} <said>.\n\nThe hall fell silent.\n\n“We knew nothing of the kind at all.”",
    ],
    // the last quotation is nobody's
    [
      "⟦“We knew,”⟧ {she} <said>.\n\nA placard read “Shut the gate now, and shut it for good”, in red. “Nobody paid us a penny.”",
    ],
    // another's already
    [
      "⟦“We knew,”⟧ {she} <said>. “But we waited,” he said.",
      "“We knew,” she said. ⟦“But we waited,”⟧ {he} <said>.",
    ],
  ]);
});
