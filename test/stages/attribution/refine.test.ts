import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../src/document/layers.js";
import type { Span } from "../../../src/document/span.js";
import { refine } from "../../../src/stages/attribution/refine/refine.js";
import { viewOf } from "../../../src/stages/attribution/view.js";
import { layersOf } from "../../support/layers.js";
import { unmark } from "./marked.js";

/** What some other proposer might give: bare words for content, source and cue. */
function raw(
  text: string,
  content: string,
  source: string,
  cue: string,
  lemma: string,
): Attribution {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    content: [find(content)],
    source: find(source),
    cue: { ...find(cue), lemma },
    addressee: null,
    act: "assertion",
    negated: false,
    confidence: 0.9,
    by: "test/raw",
  };
}

const refined = (text: string, proposed: readonly Attribution[]) =>
  refine(proposed, viewOf(layersOf(text, "quotations"), text)).map((attribution) => ({
    content: attribution.content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    source: attribution.source && text.slice(attribution.source.start, attribution.source.end),
    cue: attribution.cue && text.slice(attribution.cue.start, attribution.cue.end),
  }));

describe("refiners work on any proposer's attributions", () => {
  it.each([
    // [marked text, proposed content, source, cue, lemma]
    ["⟦“We knew. We waited,”⟧ {she} <said>.", "We waited", "she", "said", "say"],
    ["⟦“We knew,”⟧ {she} <said>. ⟦“But we waited.”⟧", "“We knew,”", "she", "said", "say"],
    ["⟦“We knew,”⟧ {she} <said>, ⟦“but we waited.”⟧", "“We knew,”", "she", "said", "say"],
    [
      "⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧.",
      "The dam, Reyes said, would hold",
      "Reyes",
      "said",
      "say",
    ],
    [
      "{Reyes} <has long denied> ⟦taking the money⟧.",
      "taking the money",
      "Reyes",
      "denied",
      "deny",
    ],
    [
      "{Mayor Ana Reyes} <said> ⟦that it would hold⟧.",
      " that it would hold",
      "Reyes",
      "said",
      "say",
    ],
    [
      "⟦“We knew,”⟧ <said> {Ana Reyes, the head of the council}.",
      "“We knew,”",
      "Ana Reyes",
      "said",
      "say",
    ],
  ])("%s", (marked, content, source, cue, lemma) => {
    const { text, said } = unmark(marked);
    expect(refined(text, [raw(text, content, source, cue, lemma)])).toEqual([said]);
  });

  it("keeps the likelier of two readings of one cue, and both of two nested ones", () => {
    const text = "Reyes said her deputy had told her the gate was shut.";
    const outer = raw(text, "her deputy had told her the gate was shut", "Reyes", "said", "say");
    const inner = raw(text, "the gate was shut", "her deputy", "told", "tell");
    const worse = { ...raw(text, "the gate", "Reyes", "said", "say"), confidence: 0.4 };
    expect(refined(text, [worse, outer, inner]).map(({ content }) => content)).toEqual([
      "her deputy had told her the gate was shut",
      "the gate was shut",
    ]);
  });
});

describe("P2: an agency's dateline stays out", () => {
  it.each([
    ["KYIV, May 11 (AP) — The dam will hold, officials said.", "The dam will hold"],
    ["LONDON — The dam will hold, officials said.", "The dam will hold"],
    ["(Reuters) - The dam will hold, officials said.", "The dam will hold"],
  ])("%s", (text, content) => {
    const proposed = raw(
      text,
      text.slice(0, text.indexOf(", officials")),
      "officials",
      "said",
      "say",
    );
    expect(refined(text, [proposed])).toEqual([{ content, source: "officials", cue: "said" }]);
  });

  it("and a dash elsewhere stays in", () => {
    const text = "The dam — all of it — will hold, officials said.";
    const proposed = raw(text, "The dam — all of it — will hold", "officials", "said", "say");
    expect(refined(text, [proposed])[0]?.content).toBe("The dam — all of it — will hold");
  });
});
