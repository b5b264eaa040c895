import type { Attribution, Cue } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { agentAt } from "../agent.js";
import { spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/** Verbs whose passive has the one addressed for a subject. */
const ADDRESSING = new Set(
  "tell inform warn advise ask remind notify instruct order urge brief".split(" "),
);

/** The first token after a cue that tells somebody something in the passive (`was told`, `had not been warned`), or null. */
function endOfPassive({ tokens }: View, start: number, end: number): number | null {
  const first = tokenAt(tokens, start);
  for (let i = first + 1; i < tokens.length && tokens.start[i]! < end; i++) {
    if (tokens.tag[i] !== Tag.VBN && tokens.tag[i] !== Tag.VBD) continue;
    let before = i - 1;
    while (before > first && tokens.tag[before] === Tag.RB) before--;
    if (tokens.lemma[before] === "be" && ADDRESSING.has(tokens.lemma[i]!)) return i + 1;
  }
  return null;
}

/** True where the sentence opens with `Asked`, or `when asked` stands before: who was asked is told before or after. */
function isAsked({ tokens }: View, cue: Span): boolean {
  const first = tokenAt(tokens, cue.start);
  if (tokens.word[first] !== "asked" || tokens.tag[first + 1] === Tag.PRP) return false;
  return first === tokens.first[tokens.sentence[first]!] || tokens.word[first - 1] === "when";
}

/** `<Asked> by {Vale} ⟦if it would hold⟧` with whom `by` names for its source, who is no part of what was asked. */
function askedBy(attribution: Attribution, cue: Cue, view: View): Attribution {
  const { tokens } = view;
  if (!isAsked(view, cue)) return attribution;
  const last = tokenAt(tokens, cue.end - 1);
  const asker = agentAt(tokens, last) ?? agentAt(tokens, last + 1);
  if (asker === null) return attribution;
  const source = spanOf(tokens, asker);
  const start = tokens.start[asker.to] ?? source.end;
  const content = attribution.content.flatMap((span): Span[] => {
    if (span.end <= source.start || source.end <= span.start) return [span];
    return start < span.end ? [{ start, end: span.end }] : [];
  });
  return content.length === 0 ? attribution : { ...attribution, source, content };
}

/** True where the source is whom an active participle addresses: `, telling [the class of 2014], “…”`. */
function isAddressed({ tokens }: View, cue: Span, source: Span): boolean {
  const verb = tokenAt(tokens, cue.end - 1);
  if (tokens.tag[verb] !== Tag.VBG || !ADDRESSING.has(tokens.lemma[verb]!)) return false;
  return tokenAt(tokens, source.start) === verb + 1;
}

/**
 * Who was told, asked or warned is not who says it: such a cue has for a source whom `by` names, else none. Of 30 passive
 * cues of this kind in PolNeAR's training articles 27 have no source, and the other three one after them. Of 76 participles (`telling the class`)
 * none has its source right after it; of 75 `asked` that open a sentence or stand after `when` none has one before it.
 */
export const toldIsNoSource: Refiner = each((attribution, view) => {
  const { cue, source } = attribution;
  if (cue === null) return attribution;
  if (source === null) return askedBy(attribution, cue, view);
  if (source.start > cue.start)
    return isAddressed(view, cue, source) ? { ...attribution, source: null } : attribution;
  if (isAsked(view, cue)) return { ...attribution, source: null };
  const { tokens } = view;
  const after = endOfPassive(view, cue.start, cue.end);
  if (after === null) return attribution;
  const agent = agentAt(tokens, after);
  return { ...attribution, source: agent && spanOf(tokens, agent) };
});
