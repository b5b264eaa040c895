import type { Span } from "../../../document/span.js";
import { isFiniteVerb, isNoun, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseStart } from "../noun-phrase.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

const SUBJECTS: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);
/** What links a clause to the one before. */
const LINKS: ReadonlySet<number> = new Set([Tag.IN, Tag.CC, Tag.WRB, Tag.WDT, Tag.WP, Tag.PUNCT]);
/** In tokens. */
const FEWEST_LEFT = 2;

/** True where the verb of a clause whose subject ends at `last` follows it. */
function verbFollows({ tokens, quotationOf }: View, last: number): boolean {
  const next = last + 1;
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[last]) return false;
  if (quotationOf[last]! >= 0 || quotationOf[next]! >= 0) return false;
  return isFiniteVerb(tokens.tag[next]!) || tokens.tag[next] === Tag.MD;
}

/** True where a comma stands before the token, be it the last mark of a quotation: `“going nowhere fast,” [a] post`. */
const isAfterComma = ({ tokens, quotationOf }: View, i: number): boolean =>
  tokens.word[i - 1] === "," || (quotationOf[i - 1]! >= 0 && tokens.word[i - 2] === ",");

/** The end of the span without the subject in which it ends, its link, and the noun it tells more of (`, a post [he]`). */
function endOf(view: View, span: Span): number {
  const { tokens, quotationOf } = view;
  const first = tokenAt(tokens, span.start);
  const last = tokenAt(tokens, span.end - 1);
  if (last >= tokens.length || last <= first || !verbFollows(view, last)) return span.end;
  const isPronoun = SUBJECTS.has(tokens.word[last]!);
  if (!isPronoun && !isNoun(tokens.tag[last]!)) return span.end;
  let to = baseStart(tokens, last, first);
  if (isPronoun && to - 1 > first && isNoun(tokens.tag[to - 1]!) && quotationOf[to - 1]! < 0) {
    const noun = baseStart(tokens, to - 1, first);
    if (isAfterComma(view, noun)) to = noun;
  }
  if (!isPronoun && !isAfterComma(view, to)) return span.end;
  while (to > first && quotationOf[to - 1]! < 0 && LINKS.has(tokens.tag[to - 1]!)) to--;
  return to - first < FEWEST_LEFT ? span.end : tokens.end[to - 1]!;
}

/**
 * Content does not end in the subject of the writer's next clause: `Asked ⟦whether it would hold⟧, Reyes paused`, `⟦talks were “going nowhere
 * fast,”⟧ a post he deleted`. Of 19,832 contents of PolNeAR's training articles none ends in a comma and a noun whose verb stands outside it.
 */
export const subjectStaysOut: Refiner = each((attribution, view) => {
  const { content } = attribution;
  const last = content.at(-1)!;
  const end = endOf(view, last);
  return end === last.end
    ? attribution
    : { ...attribution, content: [...content.slice(0, -1), { start: last.start, end }] };
});
