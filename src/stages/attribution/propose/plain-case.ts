import { Tag } from "../../../document/tag.js";
import { DOCUMENT_NOUNS } from "../../../lexicons/en/documents.js";
import { ACTS } from "../../../lexicons/en/reporting-acts.js";
import type { Run } from "../noun-phrase.js";
import { Place } from "../subject.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import type { Candidate, Frame } from "./candidate.js";

const TOLD: ReadonlySet<Frame> = new Set<Frame>(["that", "clause", "to", "wh", "if"]);
const TELLING = new Set(["tell", "inform", "remind", "warn", "assure", "advise"]);

/** Dictionary form of the first noun phrase's head: `a poll by Marlow`. */
function headLemma({ from, to }: Run, { tokens }: View): string {
  let head = from;
  for (let i = from; i < to && tokens.tag[i] !== Tag.IN && tokens.tag[i] !== Tag.PUNCT; i++)
    if (tokens.tag[i] === Tag.NN || tokens.tag[i] === Tag.NNS) head = i;
  return tokens.lemma[head]!;
}

/**
 * True for readings that grammar alone makes plain, however seldom the corpus has them: an owned noun of saying with
 * its clause (`Reyes’s claim that …`), people told something (`was told that …`), what a paper found or put at a figure,
 * a source cited, and a plan.
 */
export function isPlainCase(candidate: Candidate, view: View): boolean {
  const { kind, lemma, frame, form, source, place } = candidate;
  if (kind === "noun")
    return frame === "that" && ACTS.has(lemma) && (place === Place.BEFORE || place === Place.AFTER);
  if (kind !== "verb") return false;
  if (form === Form.PASSIVE) return TELLING.has(lemma) && TOLD.has(frame);
  if (source === null) return false;
  if (lemma === "cite") return frame === "np";
  if (form !== Form.FINITE || place !== Place.BEFORE) return false;
  if (frame === "to") return lemma === "plan";
  if (frame === "np-at" || (frame === "np" && ACTS.get(lemma) === "finding"))
    return DOCUMENT_NOUNS.has(headLemma(source, view));
  return false;
}
