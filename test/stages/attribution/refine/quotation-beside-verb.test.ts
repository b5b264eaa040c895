import { describe, expect, it } from "vitest";
import { quotationBesideVerb } from "../../../../src/stages/attribution/refine/quotation-beside-verb.js";
import { changes, leaves, rawIn } from "./table.js";

describe("speech with a verb and its subject right after it is the subject’s", () => {
  changes(quotationBesideVerb, [
    [
      ["{Vale} <said> ⟦it was late⟧.\n\n⟦“I am not interested in that,”⟧ he continued."],
      [
        "{Vale} <said> ⟦it was late⟧.\n\n“I am not interested in that,” he continued.",
        "Vale said it was late.\n\n⟦“I am not interested in that,”⟧ {he} <continued>.",
      ],
    ],
    [
      ["“Is the pier safe? Of course it is,” snapped the operator."],
      ["⟦“Is the pier safe? Of course it is,”⟧ <snapped> {the operator}."],
    ],
    [
      ["“We will be back in the spring,” the drummer chirped."],
      ["⟦“We will be back in the spring,”⟧ {the drummer} <chirped>."],
    ],
    [
      ["‘We will be back in the spring’, grins Sol Katz."],
      ["⟦‘We will be back in the spring’⟧, <grins> {Sol Katz}."],
    ],
    [
      ["“Who will pay for all of this?” Halloran wondered aloud."],
      ["⟦“Who will pay for all of this?”⟧ {Halloran} <wondered> aloud."],
    ],
  ]);
  leaves(quotationBesideVerb, [
    ["⟦“We will be back in the spring,”⟧ <said> {Sol Katz}."],
    ["“We will be back in the spring.” The drummer left."],
    ["“The Long Road to the Quay,” a novel, won."],
    ["“We will be back in the spring” was the slogan."],
    ["“Nobody told us the gates were open”: it was a long night."],
  ]);

  it("is surest of verbs in the past, least of a verb that ends a clause in the present", () => {
    const sure = (text: string): number => {
      const { view } = rawIn([text]);
      return quotationBesideVerb([], view)[0]!.confidence;
    };
    const [past, first, last] = [
      "“We will be back in the spring,” chirped Sol Katz.",
      "“We will be back in the spring,” chirps Sol Katz.",
      "“We will be back in the spring,” Sol Katz chirps.",
    ].map(sure);
    expect(past!).toBeGreaterThan(first!);
    expect(first!).toBeGreaterThan(last!);
  });
});
