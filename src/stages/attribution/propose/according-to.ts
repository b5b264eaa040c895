import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { Content, contentEnd } from "../content-end.js";
import { endsNounPhrase, nounPhraseAt, type Run } from "../noun-phrase.js";
import { Place } from "../subject.js";
import { timeStart } from "../time-phrase.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import { boundsAt } from "./bounds.js";
import type { Candidate, Frame } from "./candidate.js";

/** What an aside that names a source (`according to the ministry`) stands beside. */
interface Beside {
  readonly frame: Frame;
  readonly content: readonly Run[];
}

/**
 * The clause before the aside, after it, or around it.
 *
 * @param from first token of the aside
 * @param to after its last token
 * @param bounds the tokens of its sentence
 */
function clauseBeside(view: View, from: number, to: number, bounds: Run): Beside | null {
  const { tokens, quotationOf } = view;
  const content: Run[] = [];
  let start = bounds.from;
  while (start < from && tokens.tag[start] === Tag.QUOTE && quotationOf[start] === -1) start++;
  let before = from;
  while (before > start && tokens.tag[before - 1] === Tag.PUNCT && quotationOf[before - 1] === -1)
    before--;
  if (before - start > 2 || isSubject(view, start, before, to))
    content.push({ from: start, to: before });
  const fronted = content.length === 0;
  if (tokens.word[to] === "," && to + 1 < bounds.to && (fronted || tokens.word[from - 1] === ",")) {
    const rest = { from: to + 1, to: contentEnd(view, to + 1, bounds.to, Content.CLAUSE) };
    const tag = tokens.tag[rest.from];
    const restIsClause =
      tag !== Tag.VBG && tag !== Tag.WDT && tag !== Tag.WP && tag !== Tag.CC && tag !== Tag.IN;
    if (rest.to - rest.from > 1 && (fronted || (restIsClause && before - start < 8)))
      content.push(rest);
  }
  if (content.length === 0) return null;
  const frame = fronted ? "clause" : content.length > 1 ? "split" : "after-clause";
  return { frame, content };
}

/** True where a short phrase before an aside in commas is the subject of what follows: `The union, per Reyes, …`. */
function isSubject({ tokens }: View, start: number, before: number, to: number): boolean {
  if (before <= start || tokens.word[before] !== "," || tokens.word[to] !== ",") return false;
  const next = tokens.tag[to + 1] ?? Tag.NONE;
  const opener = tokens.tag[start];
  return (
    (isFiniteVerb(next) || next === Tag.MD) &&
    opener !== Tag.IN &&
    endsNounPhrase(tokens, before - 1) &&
    timeStart(tokens, before - 1, start) < 0
  );
}

/**
 * The reading of an aside as a cue: its source stands in it, its content beside it.
 *
 * @param aside the whole aside
 * @param bounds the tokens of its sentence
 */
export function asideCandidate(
  view: View,
  lemma: string,
  aside: Run,
  cue: Run,
  source: Run | null,
  bounds: Run,
): Candidate[] {
  const beside = clauseBeside(view, aside.from, aside.to, bounds);
  if (beside === null) return [];
  return [
    {
      anchor: cue.from,
      kind: "phrase",
      lemma,
      ...beside,
      cue,
      source,
      place: source !== null && source.from < cue.from ? Place.BEFORE : Place.AFTER,
      form: Form.FINITE,
      negated: false,
      modal: false,
    },
  ];
}

/**
 * A phrase that names its source right after it and hangs on a whole sentence: `According to the ministry, …`,
 * `…, per two people briefed`.
 *
 * @param from first token of the phrase
 * @param to after its last token
 */
export function sentencePhrase(view: View, from: number, to: number): Candidate[] {
  const { tokens } = view;
  const bounds = boundsAt(view, from);
  if (to >= bounds.to) return [];
  const phrase = nounPhraseAt(tokens, to, bounds.to);
  const end = contentEnd(view, to, bounds.to, Content.PHRASE);
  let comma = phrase === null ? to : phrase.to;
  while (comma < end && tokens.word[comma] !== "," && comma - to < 40) comma++;
  const source = { from: to, to: Math.max(comma, phrase?.to ?? to + 1) };
  const aside = { from, to: Math.max(comma, to) };
  const lemma = tokens.word.slice(from, to).join(" ");
  return asideCandidate(view, lemma, aside, { from, to }, source, bounds);
}
