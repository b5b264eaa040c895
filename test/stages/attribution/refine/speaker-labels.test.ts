import { describe, expect, it } from "vitest";
import { speakerLabels } from "../../../../src/stages/attribution/refine/speaker-labels.js";
import { changes, leaves, rawIn } from "./table.js";

describe("speech after the name that opens its paragraph", () => {
  changes(speakerLabels, [
    [
      ["REYES: We knew.\n\nODUYA: Who told you?"],
      [
        "{REYES}<:> ⟦We knew.⟧\n\nODUYA: Who told you?",
        "REYES: We knew.\n\n{ODUYA}<:> ⟦Who told you?⟧",
      ],
    ],
    [
      ["Q: Who knew?\n\nA: Nobody knew. I asked."],
      [
        "{Q}<:> ⟦Who knew?⟧\n\nA: Nobody knew. I asked.",
        "Q: Who knew?\n\n{A}<:> ⟦Nobody knew. I asked.⟧",
      ],
    ],
    [["**Oster Post:** Who knew about it?"], ["**{Oster Post}<:>** ⟦Who knew about it?⟧"]],
    [
      ["Ana Reyes: The mill will stay open until May."],
      ["{Ana Reyes}<:> ⟦The mill will stay open until May.⟧"],
    ],
    [["Mayor Reyes: ‘I will stay’"], ["{Mayor Reyes}<:> ⟦‘I will stay’⟧"]],
    [["‘I will stay’ – Ana Reyes"], ["⟦‘I will stay’⟧ <–> {Ana Reyes}"]],
    [
      ["“I will stay with the mill.”\n\n— Ana Reyes."],
      ["⟦“I will stay with the mill.”⟧\n\n<—> {Ana Reyes}."],
    ],
  ]);
  changes(speakerLabels, [
    // a turn that the network read without its full stop
    [
      ["{HALLORAN}<:> ⟦We knew⟧.\n\nVALE: Who told you?"],
      [
        "{HALLORAN}<:> ⟦We knew.⟧\n\nVALE: Who told you?",
        "HALLORAN: We knew.\n\n{VALE}<:> ⟦Who told you?⟧",
      ],
    ],
    [
      ["‘I will stay’: the mayor tells council\n\nThe quay was shut on Monday."],
      ["⟦‘I will stay’⟧<:> {the mayor} tells council\n\nThe quay was shut on Monday."],
    ],
    // a caller's place in brackets, and a source that the network read over the paragraph's edge
    [
      ["VALE: Who told you?\n\nCALLER (Ana from Dunmore): My son knew. He asked."],
      [
        "{VALE}<:> ⟦Who told you?⟧\n\nCALLER (Ana from Dunmore): My son knew. He asked.",
        "VALE: Who told you?\n\n{CALLER (Ana from Dunmore)}<:> ⟦My son knew. He asked.⟧",
      ],
    ],
    [
      ["On {Radio Oster\n\nHOST ANA VALE}<:> ⟦Who knew?⟧\n\nREYES: Nobody knew."],
      [
        "On Radio Oster\n\n{HOST ANA VALE}<:> ⟦Who knew?⟧\n\nREYES: Nobody knew.",
        "On Radio Oster\n\nHOST ANA VALE: Who knew?\n\n{REYES}<:> ⟦Nobody knew.⟧",
      ],
    ],
    [["{TRANSCRIPT}<:> ⟦The Morning Line⟧, Radio Oster"], []],
    [["{Q&A}<:> ⟦The novelist Ines Vale on grief⟧"], []],
  ]);
  leaves(speakerLabels, [
    ["‘The Long Quay’: 1985 and after\n\nThe quay was shut on Monday."],
    // what the network read there stays
    ["{Ana Reyes}<:> ⟦The mill will stay⟧ open until May."],
    ["UPDATE: The road is open again."],
    ["EXCLUSIVE: ‘I want my boat back’ – and the rest of the story"],
    ["Watch: “We will stay with the mill”"],
    ["Oster: 1,769\n\nMarlow: 547"],
    ["Twitter: @osterpost has the story."],
    ["Reyes said this: the mill will stay."],
    ["The mill will stay – Reyes hopes."],
  ]);

  it("is surer of quoted speech than of a name alone, and names its rule", () => {
    const found = (text: string) => {
      const { view } = rawIn([text]);
      return speakerLabels([], view).map(({ by, confidence }) => [by, confidence]);
    };
    const [[quoted, sure]] = found("Ana Reyes: ‘I will stay’") as [[string, number]];
    const [[name, less]] = found("Ana Reyes: The mill stays open.") as [[string, number]];
    expect([quoted, name]).toEqual(["rules-1/label-quote", "rules-1/label-name"]);
    expect(less).toBeLessThan(sure);
  });
});
