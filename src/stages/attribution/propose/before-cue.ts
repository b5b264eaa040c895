import { isFiniteVerb, isVerb, Tag } from "../../../document/tag.js";
import { Content, contentEnd } from "../content-end.js";
import { nounPhraseAt, type Run } from "../noun-phrase.js";
import { Place, type Subject } from "../subject.js";
import type { VerbGroup } from "../verb-group.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import type { Frame } from "./candidate.js";

/** Content that stands before its cue: `“…,” she said`, `…, said Reyes`. */
export interface Preceding {
  readonly frame: Frame;
  readonly content: readonly Run[];
  readonly source: Run;
  readonly place: number;
}

const paragraphAt = ({ tokens, sentences }: View, i: number): number =>
  sentences[tokens.sentence[i]!]!.paragraph;

/** The quotation that ends at or right before token `i` (a comma may stand between), as its last token; or -1. */
function quotationEndBefore(view: View, i: number): number {
  const own = i < view.tokens.length ? view.quotationOf[i]! : -1;
  for (let j = i - 1; j >= 0 && j >= i - 2; j--) {
    if (view.quotationOf[j]! >= 0)
      return view.quotationOf[j] === own || paragraphAt(view, j) !== paragraphAt(view, i) ? -1 : j;
    if (view.tokens.tag[j] !== Tag.PUNCT) return -1;
  }
  return -1;
}

/** The quotation whose last token is `last`, with the words of its sentence before it where it opens mid-sentence. */
function quotedContent(view: View, last: number, low: number): Run {
  const { tokens, quotationOf } = view;
  const q = quotationOf[last]!;
  const opens = view.quotations[q]!.start;
  let from = last;
  while (from > 0 && quotationOf[from - 1] === q) from--;
  const sentence = tokens.sentence[from]!;
  const start = Math.max(low, tokens.first[sentence]!);
  const before = tokens.word[from - 1];
  const introduced =
    from <= start || before === ":" || before === "," || tokens.start[from]! > opens;
  return { from: introduced ? from : start, to: last + 1 };
}

/** The subject after an inverted verb, with its apposition: `said Ana Reyes, the mayor`. */
function invertedSubject(view: View, verb: number, high: number): Run | null {
  const { tokens, quotationOf } = view;
  const phrase = nounPhraseAt(tokens, verb + 1, high);
  if (phrase === null || (tokens.tag[verb + 1] === Tag.PRP && tokens.word[verb + 1] === "it"))
    return null;
  if (tokens.word[phrase.to] !== ",") return phrase;
  const opener = tokens.tag[phrase.to + 1];
  const relative = opener === Tag.WP || opener === Tag.WDT;
  const end = relative ? high : contentEnd(view, phrase.to + 1, high, Content.PHRASE);
  let to = phrase.to + 1;
  const limit = Math.min(end, phrase.to + 40);
  while (to < limit && quotationOf[to] === quotationOf[verb] && tokens.word[to] !== ",") to++;
  return { from: phrase.from, to };
}

const hasFiniteVerb = ({ tokens }: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD || tokens.tag[i] === Tag.VB)
      return true;
  return false;
};

/** What follows a verb that then takes no clause before it: `In May, she said that …`. */
const CLAUSES: ReadonlySet<Frame> = new Set<Frame>([
  "that",
  "clause",
  "wh",
  "if",
  "quote",
  "colon",
  "np-that",
  "np-quote",
  "to",
  "np-to",
]);

/**
 * All readings in which the content stands before the verb group.
 *
 * @param following the frame of what follows the verb, or null
 */
export function precedingContent(
  view: View,
  group: VerbGroup,
  subject: Subject,
  bounds: Run,
  following: Frame | null,
): Preceding[] {
  const { tokens } = view;
  const found: Preceding[] = [];
  if (group.form !== Form.FINITE) return found;
  const after = group.verb + 1;
  const tryAt = (at: number, source: Run, place: number, rest: number): void => {
    let edge = at;
    if (edge > bounds.from && (tokens.word[edge - 1] === "as" || tokens.word[edge - 1] === "so"))
      return;
    if (edge > 0 && tokens.tag[edge - 1] === Tag.CC) edge--;
    const quoted = quotationEndBefore(view, edge);
    if (quoted >= 0) {
      found.push({
        frame: "after-quote",
        content: [quotedContent(view, quoted, bounds.from)],
        source,
        place,
      });
      return;
    }
    if (
      edge - 1 <= bounds.from ||
      tokens.tag[edge - 1] !== Tag.PUNCT ||
      tokens.word[edge - 1] === ":"
    )
      return;
    if (edge - bounds.from < 2 || (following !== null && CLAUSES.has(following))) return;
    const first = { from: bounds.from, to: edge - 1 };
    const next = rest < bounds.to ? tokens.word[rest]! : ".";
    if (
      rest < bounds.to &&
      tokens.word[edge - 1] === next &&
      rest + 1 < bounds.to &&
      // …, the Post reported, citing two officials
      tokens.tag[rest + 1] !== Tag.VBG &&
      bounds.to - rest > 2
    )
      found.push({
        frame: "split",
        content: [
          first,
          { from: rest + 1, to: contentEnd(view, rest + 1, bounds.to, Content.CLAUSE) },
        ],
        source,
        place,
      });
    else if (edge - bounds.from > 3 && hasFiniteVerb(view, bounds.from, edge - 1))
      found.push({ frame: "after-clause", content: [first], source, place });
  };
  if (
    subject.run !== null &&
    (subject.place === Place.BEFORE || subject.place === Place.PAST_ASIDE)
  )
    tryAt(subject.run.from, subject.run, subject.place, after);
  if (after < bounds.to && !isVerb(tokens.tag[after]!)) {
    const run = invertedSubject(view, group.verb, bounds.to);
    if (run !== null) tryAt(group.from, run, Place.AFTER, run.to);
  }
  return found;
}
