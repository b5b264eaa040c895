import type { Attribution, Sentence, Tokens } from "../../document/layers.js";
import type { DateRecord } from "../../document/record.js";
import { firstEndingAfter } from "../../document/sorted-spans.js";
import { overlaps, type Span } from "../../document/span.js";
import { isFiniteVerb, Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";

/** Words that may stand between the cue and the date on which something was said (`told reporters in Oslo on Monday`). */
const REACH = 16;
/** Tokens looked at for them: marks count here, so that a sentence full of marks costs no more than another. */
const LOOKED_AT = 4 * REACH;

/**
 * The date on which the source spoke: a point in time in the cue's sentence, outside the content and the source,
 * that belongs to the cue's clause. After the cue (`said on May 11`) comes before ahead of it (`On Monday, Reyes said`).
 *
 * @param sentence the sentence of the cue.
 * @param dates all dates of the document, in reading order.
 */
export function saidOn(
  { cue, source, content }: Attribution,
  sentence: Sentence,
  tokens: Tokens,
  dates: readonly DateRecord[],
): string | null {
  if (cue === null) return null;
  const taken = source === null ? content : [...content, source];
  const after = datesOfClause(cue.end, sentence.end, tokens, dates, taken).dates[0];
  if (after !== undefined) return after.id;
  // What stands before a date decides whose it is: in "the gate broke on Tuesday and Reyes said …" not the cue's.
  const opening = datesOfClause(sentence.start, cue.start, tokens, dates, taken).dates;
  const before = opening.findLast(({ end }) => end <= cue.start);
  if (before === undefined) return null;
  return datesOfClause(before.end, cue.start, tokens, dates, taken).whole ? before.id : null;
}

/**
 * The points in time from `start` to `end` that no finite verb and no more than {@link REACH} words part from `start`,
 * leaving out `taken`; `whole` where nothing parts `end` from it either.
 */
function datesOfClause(
  start: number,
  end: number,
  tokens: Tokens,
  dates: readonly DateRecord[],
  taken: readonly Span[],
): { readonly dates: readonly DateRecord[]; readonly whole: boolean } {
  const found: DateRecord[] = [];
  let date = firstEndingAfter(dates, start);
  let words = 0;
  let looked = 0;
  let i = tokenAt(tokens, start);
  while (i < tokens.length && tokens.start[i]! < end) {
    const at = tokens.start[i]!;
    for (; date < dates.length && dates[date]!.start <= at; date++)
      if (
        isFree(dates[date]!, start, taken) &&
        !isTerm(tokens, tokenAt(tokens, dates[date]!.start))
      )
        found.push(dates[date]!);
    const span = taken.find((one) => one.start <= at && at < one.end);
    if (span !== undefined) {
      i = Math.max(i + 1, tokenAt(tokens, span.end));
      continue;
    }
    const tag = tokens.tag[i]!;
    if (isFiniteVerb(tag) || tag === Tag.MD || ++looked > LOOKED_AT)
      return { dates: found, whole: false };
    if (tag > Tag.SYM && ++words > REACH) return { dates: found, whole: false };
    i++;
  }
  return { dates: found, whole: true };
}

/** Before a date: up to or from when something holds, and not when it was said (`adjourned it till May 3`, `payable May 3`). */
const TERMS: ReadonlySet<string> = new Set(
  "till until by from since for payable effective due beginning starting through to".split(" "),
);

/** True where the date at that token is the term of something. */
const isTerm = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokens.sentence[at - 1] === tokens.sentence[at] && TERMS.has(tokens.word[at - 1]!);

/** True for a day or time that stands behind `start` and in none of the `taken` spans. */
const isFree = (date: DateRecord, start: number, taken: readonly Span[]): boolean =>
  date.start >= start &&
  (date.type === "DATE" || date.type === "TIME") &&
  !date.value.endsWith("_REF") &&
  !taken.some((span) => overlaps(span, date));
