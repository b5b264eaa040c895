import { isFiniteVerb, Tag } from "../../../document/tag.js";
import type { Run } from "../noun-phrase.js";
import { Place, subjectOf } from "../subject.js";
import { cueStart, Form, type VerbGroup, verbGroupOf } from "../verb-group.js";
import type { View } from "../view.js";
import { precedingContent } from "./before-cue.js";
import { boundsAt } from "./bounds.js";
import type { Candidate, Frame } from "./candidate.js";
import { complementOf } from "./complement.js";
import { followingQuotation } from "./following-quotation.js";
import { raisedContent } from "./raised.js";

const ALONE_WITHIN = 30;

/** A participle in a clause that has no other verb is its past tense: `Marlow called for calm`. */
function finiteWhereAlone({ tokens }: View, group: VerbGroup, { from, to }: Run): VerbGroup {
  if (group.form !== Form.REDUCED) return group;
  const low = Math.max(from, group.verb - ALONE_WITHIN);
  for (let i = low; i < Math.min(to, group.verb + ALONE_WITHIN); i++)
    if (isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD) return group;
  return { ...group, form: Form.FINITE };
}

/**
 * The readings of a verb that no lexicon lists: the sentence before a quotation may name its speaker
 * (`Reyes shook her head. “…”`).
 */
export function gestureCandidates(view: View, verb: number): Candidate[] {
  if (followingQuotation(view, verb) === null) return [];
  return verbCandidates(view, verb).filter(({ frame }) => frame === "next-quote");
}

/** Every reading in which the verb at token `verb` is a cue. */
export function verbCandidates(view: View, verb: number): Candidate[] {
  const { tokens } = view;
  const bounds = boundsAt(view, verb);
  const group = finiteWhereAlone(view, verbGroupOf(tokens, verb, bounds.from), bounds);
  const subject = subjectOf(view, group, bounds.from, bounds.to);
  const agent = group.form === Form.PASSIVE || group.form === Form.REDUCED ? subject.run : null;
  const made = (
    frame: Frame,
    content: readonly Run[],
    cueEnd = verb + 1,
    source = subject.run,
    place = subject.place,
  ): Candidate => ({
    anchor: verb,
    kind: "verb",
    lemma: tokens.lemma[verb]!,
    frame,
    cue: { from: cueStart(tokens, group), to: cueEnd },
    source,
    place,
    form: group.form,
    negated: group.negated,
    modal: group.modal,
    content,
  });
  const found: Candidate[] = [];
  const complement = complementOf(view, verb, bounds.to);
  const following = complement?.frame ?? null;
  for (const reading of precedingContent(view, group, subject, bounds, following))
    found.push(made(reading.frame, reading.content, verb + 1, reading.source, reading.place));
  if (complement !== null)
    found.push(made(complement.frame, [complement.content], complement.cueEnd));
  // "plans to appeal": the noun may be a verb
  if (complement?.frame === "to-np" && tokens.tag[complement.content.from] === Tag.NN)
    found.push(made("to", [{ ...complement.content, from: complement.content.from - 1 }]));
  const raised = raisedContent(view, group, complement, bounds.from);
  if (raised !== null)
    found.push(
      raised.active
        ? made(raised.frame, raised.content)
        : made(
            raised.frame,
            raised.content,
            verb + 1,
            agent,
            agent === null ? Place.NONE : Place.AFTER,
          ),
    );
  if (found.some(({ frame }) => frame === "after-quote")) return found;
  const quotation = followingQuotation(view, verb);
  if (quotation !== null) found.push(made(quotation.frame, [quotation.content]));
  return found;
}
