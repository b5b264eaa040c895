import { overlaps } from "../../../document/span.js";
import { isNoun, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseAt, baseStart } from "../noun-phrase.js";
import { each, type Refiner } from "./refiner.js";

const OPEN: ReadonlySet<number> = new Set([Tag.DT, Tag.JJ, Tag.VBN]);

/**
 * A verbal cue that stops inside a noun phrase goes on to its end: `<said in a> stock exchange [filing]`. Of PolNeAR's training articles' cues four
 * end in an article, two spaces before a line of their own.
 */
export const cueEndsWhole: Refiner = each((attribution, { tokens }) => {
  const { cue, source, content } = attribution;
  if (cue === null) return attribution;
  const first = tokenAt(tokens, cue.start);
  const last = tokenAt(tokens, cue.end - 1);
  if (last >= tokens.length || last - first < 2) return attribution;
  const from = baseStart(tokens, last, first);
  const tag = tokens.tag[last]!;
  const isOpen = OPEN.has(tag) || (isNoun(tag) && from < last);
  if (!isOpen || from === first || tokens.tag[from - 1] !== Tag.IN) return attribution;
  const whole = baseAt(tokens, from, tokens.first[tokens.sentence[last]! + 1]!);
  if (whole === null || whole.to <= last + 1) return attribution;
  const rest = { start: cue.end, end: tokens.end[whole.to - 1]! };
  const taken = source === null ? content : [...content, source];
  return taken.some((span) => overlaps(span, rest))
    ? attribution
    : { ...attribution, cue: { ...cue, end: rest.end } };
});
