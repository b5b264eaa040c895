import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { MONTHS, WEEKDAYS } from "../../../lexicons/en/calendar.js";
import { baseAt } from "../noun-phrase.js";
import type { View } from "../view.js";
import { isOfTime } from "../without-time.js";
import { each, type Refiner } from "./refiner.js";

/** In tokens. */
const LONGEST_REST = 12;

/** True where what a preposition governs follows it: `seen at [the harbour]`, `for [more than 30 homes were lost]`. */
const governs = ({ tokens }: View, last: number): boolean =>
  tokens.tag[last] === Tag.IN && GOVERNED.has(tokens.tag[last + 1] ?? Tag.NONE);

const GOVERNED: ReadonlySet<number> = new Set([Tag.DT, Tag.JJ, Tag.JJR, Tag.CD, Tag.PRPS, Tag.VBG]);

/** Where the span ends without a preposition of the time that follows its quotation: `heard ⟦“a racket” at⟧ 3am`. */
function withoutPreposition({ tokens, quotationOf }: View, span: Span): number {
  const last = tokenAt(tokens, span.end - 1);
  const next = last + 1;
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[last]) return span.end;
  const open = tokens.tag[last] === Tag.IN && quotationOf[last]! < 0 && isOfTime(tokens, next);
  if (!open || last === 0 || quotationOf[last - 1]! < 0) return span.end;
  return tokens.end[last - 1]! > span.start ? tokens.end[last - 1]! : span.end;
}

/** Where the span ends without `and sentenced` at its end, of which the rest was read as the writer's: `said it was late ⟦and left⟧ the room`. */
function withoutOpenVerb({ tokens }: View, span: Span): number {
  const last = tokenAt(tokens, span.end - 1);
  const next = last + 1;
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[last]) return span.end;
  if (tokens.tag[next] === Tag.PUNCT || tokens.tag[next] === Tag.QUOTE) return span.end;
  const isOpen = isFiniteVerb(tokens.tag[last]!) && tokens.tag[last - 1] === Tag.CC;
  const end = isOpen ? last - 2 : last;
  return end < last && end >= 0 && tokens.start[end]! > span.start ? tokens.end[end]! : span.end;
}

/** Where the span ends without the `but` of the writer's next clause: `said it was ⟦“manageable,” but⟧ warned`. */
function withoutLink({ tokens, quotationOf }: View, span: Span): number {
  const last = tokenAt(tokens, span.end - 1);
  if (tokens.tag[last] !== Tag.CC || quotationOf[last]! >= 0 || last === 0) return span.end;
  return tokens.end[last - 1]! > span.start ? tokens.end[last - 1]! : span.end;
}

/** Where the clause ends in whose middle the span stops: before the next punctuation mark, or a span of another's. */
function clauseEnd(view: View, span: Span, others: readonly Span[]): number {
  const { tokens, quotationOf } = view;
  const last = tokenAt(tokens, span.end - 1);
  const next = last + 1;
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[last]) return span.end;
  if (tokens.tag[last] !== Tag.MD && !governs(view, last)) return span.end;
  if (tokens.tag[next] === Tag.PUNCT || tokens.tag[next] === Tag.QUOTE) return span.end;
  const limit = Math.min(tokens.first[tokens.sentence[last]! + 1]!, next + LONGEST_REST);
  let to = next;
  while (to < limit && tokens.tag[to] !== Tag.PUNCT && quotationOf[to] === quotationOf[last]) to++;
  if (to < tokens.length && tokens.tag[to] !== Tag.PUNCT) return span.end;
  const end = tokens.end[to - 1]!;
  return others.some((other) => other.start < end && span.end <= other.start) ? span.end : end;
}

/** The end of the noun phrase in whose middle the span stops: `denied the [charges]`. */
function phraseEnd(view: View, span: Span, others: readonly Span[]): number {
  const { tokens, quotationOf } = view;
  const last = tokenAt(tokens, span.end - 1);
  const sentence = tokens.sentence[last];
  if (
    sentence === undefined ||
    !OPENS_PHRASE.has(tokens.tag[last]!) ||
    MAY_END.has(tokens.word[last]!)
  )
    return span.end;
  const high = tokens.first[sentence + 1]!;
  const base = baseAt(tokens, last, high);
  if (base === null || base.to <= last + 1) return span.end;
  for (let i = last + 1; i < base.to; i++)
    if (quotationOf[i] !== quotationOf[last] || !goesOn(tokens.word[i]!)) return span.end;
  const end = tokens.end[base.to - 1]!;
  return others.some((other) => other.start < end && span.end <= other.start) ? span.end : end;
}

const OPENS_PHRASE: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.JJ, Tag.JJR, Tag.JJS]);
/** Words of these tags that stand for what they are said of. */
const MAY_END = new Set(
  "this that these those all both each any another some either neither her".split(" "),
);
/** Not a day or month, which tells when it was said, nor a dash. */
const goesOn = (word: string): boolean =>
  !MONTHS.has(word) && !WEEKDAYS.has(word) && word !== "-" && word !== "–";

/**
 * Content that stops at a modal verb, or in the middle of a noun phrase, goes on to the clause's end or the phrase's: `said the dam would
 * [hold], adding …`, `denied the [charges]`. Of 19,832 contents of PolNeAR's training articles six stop so.
 */
export const contentEndsWhole: Refiner = each((attribution, view) => {
  const { cue, source, content } = attribution;
  const others = [cue, source].filter((span) => span !== null);
  const whole = content.map((span, k) => {
    const rest = content.slice(k + 1);
    const end = phraseEnd(view, span, [...others, ...rest]);
    return end === span.end ? span : { start: span.start, end };
  });
  const last = whole.at(-1)!;
  if (cue !== null && content.length === 1 && last.start >= cue.end) {
    const shorter = Math.min(
      withoutOpenVerb(view, last),
      withoutPreposition(view, last),
      withoutLink(view, last),
    );
    const end = shorter < last.end ? shorter : clauseEnd(view, last, others);
    if (end !== last.end) whole[whole.length - 1] = { start: last.start, end };
  }
  return whole.every((span, k) => span === content[k])
    ? attribution
    : { ...attribution, content: whole };
});
