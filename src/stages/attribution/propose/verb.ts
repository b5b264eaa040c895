import { Tag } from "../../../document/tag.js";
import type { Run } from "../noun-phrase.js";
import { subjectOf } from "../subject.js";
import { verbGroupOf } from "../verb-group.js";
import type { View } from "../view.js";
import { precedingContent } from "./before-cue.js";
import { boundsAt } from "./bounds.js";
import type { Candidate, Frame } from "./candidate.js";
import { complementOf } from "./complement.js";
import { followingQuotation } from "./following-quotation.js";

/** Every reading in which the verb at token `verb` is a cue. */
export function verbCandidates(view: View, verb: number): Candidate[] {
  const { tokens } = view;
  const bounds = boundsAt(view, verb);
  const group = verbGroupOf(tokens, verb, bounds.from);
  const subject = subjectOf(tokens, group, bounds.from, bounds.to);
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
    cue: { from: group.from, to: cueEnd },
    source,
    place,
    form: group.form,
    negated: group.negated,
    modal: group.modal,
    content,
  });
  const found: Candidate[] = [];
  for (const reading of precedingContent(view, group, subject, bounds))
    found.push(made(reading.frame, reading.content, verb + 1, reading.source, reading.place));
  const complement = complementOf(view, verb, bounds.to);
  const raised = subject.run === null && tokens.tag[verb] === Tag.VBN;
  if (complement !== null && !raised)
    found.push(made(complement.frame, [complement.content], complement.cueEnd));
  else if (complement !== null)
    found.push(made(complement.frame, [complement.content], complement.cueEnd));
  const quotation = followingQuotation(view, verb);
  if (quotation !== null) found.push(made(quotation.frame, [quotation.content]));
  return found;
}
