import type { Paragraph, ParagraphKind, Sentence, Tokens } from "../../document/layers.js";
import type { DateRecord, FigureRecord } from "../../document/record.js";
import { spansWithin } from "../../document/sorted-spans.js";
import type { Span } from "../../document/span.js";
import { isFiniteVerb, isVerb, Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";

/** Sentences at least this worth checking are listed even without a date or a figure (contract). */
export const WORTH_LISTING = 0.5;

const SILENT: ReadonlySet<ParagraphKind> = new Set(["furniture", "break", "byline", "dateline"]);

/** Words that join a clause to what stands before it and are no part of its assertion. */
const JOINTS: ReadonlySet<string> = new Set(
  "and but though although while whereas as yet so or even because since when after before".split(
    " ",
  ),
);

/**
 * What the article itself asserts in one sentence: the whole sentence where nobody else is quoted or reported in
 * it, else each clause outside all attributions that stands on its own: one that opens the sentence, or that a
 * conjunction joins (A20: `…, though 40 had left`). What hangs on a source (`…, who took office in May`) does not.
 *
 * @param taken spans of content, source, cue and addressee that touch the sentence, in reading order.
 * @returns spans without outer punctuation and joining words; empty where the sentence asserts nothing of its own.
 */
export function ownAssertions(
  sentence: Sentence,
  paragraph: Paragraph,
  tokens: Tokens,
  taken: readonly Span[],
): Span[] {
  if (SILENT.has(paragraph.kind)) return [];
  let from = sentence.start;
  if (paragraph.dateline !== null && paragraph.dateline.start >= sentence.start)
    from = Math.max(from, paragraph.dateline.end);
  if (taken.length === 0) {
    const words = wordsOf(tokens, { start: from, end: sentence.end });
    return words === null ? [] : [words];
  }
  const spans: Span[] = [];
  const opening = from;
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    const clause =
      start > from ? clauseOf(tokens, { start: from, end: start }, from === opening) : null;
    if (clause !== null) spans.push(clause);
    from = Math.max(from, end);
  }
  return spans;
}

/** True where the span carries what makes a statement worth listing besides its check-worthiness. */
export const isCheckable = (
  span: Span,
  dates: readonly DateRecord[],
  figures: readonly FigureRecord[],
  saidOn: ReadonlySet<string>,
): boolean =>
  spansWithin(figures, span).length > 0 ||
  spansWithin(dates, span).some((date) => !saidOn.has(date.id) && !date.value.endsWith("_REF"));

/** Indices of the first and last token of the span; the last is before the first where it holds none. */
function tokensOf(tokens: Tokens, { start, end }: Span): [first: number, last: number] {
  const last = tokenAt(tokens, end - 1);
  const beyond = last >= tokens.length || tokens.start[last]! >= end;
  return [tokenAt(tokens, start), beyond ? last - 1 : last];
}

/** From the first to the last token of the span, or null where it holds none. */
function wordsOf(tokens: Tokens, span: Span): Span | null {
  const [first, last] = tokensOf(tokens, span);
  return first <= last ? { start: tokens.start[first]!, end: tokens.end[last]! } : null;
}

/** The clause in a gap between attributions, without its joint, or null where none stands there on its own. */
function clauseOf(tokens: Tokens, gap: Span, opens: boolean): Span | null {
  let [first, last] = tokensOf(tokens, gap);
  let joined = opens;
  for (; first <= last; first++) {
    if (JOINTS.has(tokens.word[first]!)) joined = true;
    else if (tokens.tag[first]! > Tag.SYM) break;
  }
  while (last >= first && (tokens.tag[last]! <= Tag.SYM || JOINTS.has(tokens.word[last]!))) last--;
  if (!joined || first >= last || isVerb(tokens.tag[first]!)) return null;
  for (let i = first + 1; i <= last; i++)
    if (isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD)
      return { start: tokens.start[first]!, end: tokens.end[last]! };
  return null;
}
