import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseStart } from "../noun-phrase.js";
import type { View } from "../view.js";
import { isOfTime } from "../without-time.js";
import { each, type Refiner } from "./refiner.js";

/** Widest hole in a content that is closed, in tokens. */
const LARGEST_HOLE = 3;

/**
 * The content with holes of a few unquoted words in a sentence closed: `the [mill] would close`, `in [the journal Deep] Systems`. Of PolNeAR's
 * training articles' contents seven have one, four of them a time: `urged Obama [last year] not to`.
 */
function withoutHoles(
  { tokens, quotationOf }: View,
  content: readonly Span[],
  others: readonly Span[],
): readonly Span[] {
  const closed: Span[] = [];
  for (const span of content) {
    const before = closed.at(-1);
    if (before !== undefined) {
      const from = tokenAt(tokens, before.end);
      const to = tokenAt(tokens, span.start);
      let hole =
        to - from <= LARGEST_HOLE &&
        tokens.sentence[from - 1] === tokens.sentence[to] &&
        others.every((other) => other.end <= before.end || span.start <= other.start);
      for (let i = from; i < to; i++)
        if (tokens.tag[i] === Tag.PUNCT || quotationOf[i]! >= 0) hole = false;
      if (to - from > 1 && isOfTime(tokens, to - 1)) hole = false;
      if (hole) {
        closed[closed.length - 1] = { start: before.start, end: span.end };
        continue;
      }
    }
    closed.push(span);
  }
  return closed;
}

/** Where the subject begins that stands between the cue and a content that opens with its verb; or the content's own. */
function subjectStart({ tokens, quotationOf }: View, lead: Span, after: number): number {
  const first = tokenAt(tokens, lead.start);
  const tag = tokens.tag[first] ?? Tag.NONE;
  if ((!isFiniteVerb(tag) && tag !== Tag.MD) || quotationOf[first]! >= 0) return lead.start;
  const low = tokenAt(tokens, after);
  if (low >= first || tokens.tag[first - 1] === Tag.PUNCT) return lead.start;
  if (tokens.sentence[low] !== tokens.sentence[first]) return lead.start;
  const from = baseStart(tokens, first - 1, low);
  return tokens.start[from]!;
}

/**
 * True where the content begins with a participle or `to` in the middle of a sentence, no mark before it: of PolNeAR's 1,215 contents before
 * their cue none does, and 746 open their sentence.
 */
function opensInside({ tokens, quotationOf }: View, lead: Span): boolean {
  const first = tokenAt(tokens, lead.start);
  const tag = tokens.tag[first]!;
  if ((tag !== Tag.VBN && tag !== Tag.VBG && tag !== Tag.TO) || quotationOf[first]! >= 0)
    return false;
  const low = tokens.first[tokens.sentence[first]!]!;
  for (let i = low; i < first; i++)
    if (tokens.tag[i] === Tag.PUNCT || tokens.tag[i] === Tag.QUOTE) return false;
  return first > low;
}

/**
 * Content is a whole clause: one that opens with its verb takes the subject between cue and verb (`said [talks] would go
 * on`), and a word left out in its middle comes back.
 */
export const contentTakesSubject: Refiner = each((attribution, view) => {
  const { cue, source } = attribution;
  const { tokens } = view;
  if (cue === null) return attribution;
  const others = source === null ? [cue] : [cue, source];
  const content = withoutHoles(view, attribution.content, others);
  const lead = content[0]!;
  const after =
    source !== null && source.start > cue.start && source.end <= lead.start ? source.end : cue.end;
  if (lead.end <= cue.start && content.length === 1) {
    const opening = tokens.start[tokens.first[tokens.sentence[tokenAt(tokens, lead.start)]!]!]!;
    const opens = opensInside(view, lead) ? opening : subjectStart(view, lead, opening);
    const start = others.some((other) => other.end > opens && other.start < lead.start)
      ? lead.start
      : opens;
    return start === lead.start && attribution.content.length === 1
      ? attribution
      : { ...attribution, content: [{ start, end: lead.end }] };
  }
  if (lead.start < after)
    return content.length === attribution.content.length
      ? attribution
      : { ...attribution, content };
  const start = subjectStart(view, lead, after);
  return { ...attribution, content: [{ start, end: lead.end }, ...content.slice(1)] };
});
