import type { Paragraph, ParagraphKind, Sentence, Tokens } from "../../document/layers.js";
import type { DateRecord, FigureRecord } from "../../document/record.js";
import { spansWithin } from "../../document/sorted-spans.js";
import type { Span } from "../../document/span.js";
import { isFiniteVerb, Tag } from "../../document/tag.js";
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
 * it, else each clause with a finite verb that lies outside all attributions (A20: `…, though 40 had left`).
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
  const whole = taken.length === 0;
  const spans: Span[] = [];
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    if (start > from) {
      const span = trimmed(tokens, { start: from, end: start }, whole);
      if (span !== null && (whole || hasFiniteVerb(tokens, span))) spans.push(span);
    }
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

function hasFiniteVerb(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++)
    if (isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD) return true;
  return false;
}

/** The span from its first to its last word; a whole sentence keeps its closing mark and its first word. */
function trimmed(tokens: Tokens, span: Span, whole: boolean): Span | null {
  let first = tokenAt(tokens, span.start);
  let last = tokenAt(tokens, span.end - 1);
  if (last >= tokens.length || tokens.start[last]! >= span.end) last--;
  if (whole) {
    return first <= last ? { start: tokens.start[first]!, end: tokens.end[last]! } : null;
  }
  const loose = (i: number): boolean => tokens.tag[i]! <= Tag.SYM || JOINTS.has(tokens.word[i]!);
  while (first <= last && loose(first)) first++;
  while (last >= first && loose(last)) last--;
  return first <= last ? { start: tokens.start[first]!, end: tokens.end[last]! } : null;
}
