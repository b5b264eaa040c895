import type { Attribution } from "../../../document/layers.js";
import { RULES } from "../../../document/rules-version.js";
import { isName, isVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseAt } from "../noun-phrase.js";
import { opensClause } from "../opens-clause.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

const OTHERS = new Set(["another", "others", "other", "second", "third"]);
/** In tokens. */
const LONGEST = 80;
const LINKS = new Set(["and", "while", "but"]);

/** A second source and its words, which begin with `that` at token `that`. */
interface Gap {
  readonly comma: number;
  readonly from: number;
  readonly that: number;
}

/** The first `, another that …` between tokens `from` and `to`, or null. */
function gapIn(view: View, from: number, to: number): Gap | null {
  const { tokens, quotationOf } = view;
  for (let i = from; i + 3 < to; i++) {
    if (tokens.word[i] !== "," || quotationOf[i]! >= 0) continue;
    const first = LINKS.has(tokens.word[i + 1]!) ? i + 2 : i + 1;
    const base = baseAt(tokens, first, to);
    if (base === null || tokens.word[base.to] !== "that") continue;
    const other =
      OTHERS.has(tokens.word[first]!) ||
      OTHERS.has(tokens.word[first + 1]!) ||
      isName(tokens.tag[first]!);
    // a clause with a subject of its own, or else it is relative: `the Gate, another that fell`
    const clause = baseAt(tokens, base.to + 1, to);
    if (!other || clause === null || !opensClause(view, base.to + 1, to)) continue;
    return { comma: i, from: first, that: base.to };
  }
  return null;
}

/** Two sources that share one cue: `One nurse said the ward was full, another that the doors were locked`. */
export const gappedSpeech: Refiner = (attributions, view) => {
  const refined: Attribution[] = [];
  for (const attribution of attributions) refined.push(...withoutGap(attribution, view));
  return refined;
};

/** The attribution, or the two that its cue stands for. */
function withoutGap(attribution: Attribution, view: View): readonly Attribution[] {
  const { tokens } = view;
  const { cue, source, content } = attribution;
  const last = content.at(-1)!;
  if (cue === null || source === null || content.length > 1 || last.start < cue.end)
    return [attribution];
  const verb = tokenAt(tokens, cue.end - 1);
  if (verb >= tokens.length || !isVerb(tokens.tag[verb]!) || tokens.tag[verb] === Tag.VBG)
    return [attribution];
  const from = tokenAt(tokens, last.start);
  const sentence = tokens.sentence[from]!;
  let high = tokens.first[sentence + 1]!;
  while (high - 1 > from && tokens.tag[high - 1] === Tag.PUNCT) high--;
  const within = tokenAt(tokens, last.end - 1) + 1;
  // the network stops before the second source; the words between must then be none
  const gap = gapIn(view, from, Math.min(high, Math.max(within, from + LONGEST)));
  if (gap === null || tokens.start[gap.comma]! <= last.start || gap.comma > within)
    return [attribution];
  const end = gap.comma < within && within < high ? last.end : tokens.end[high - 1]!;
  return [
    { ...attribution, content: [{ start: last.start, end: tokens.start[gap.comma]! }] },
    {
      ...attribution,
      source: { start: tokens.start[gap.from]!, end: tokens.end[gap.that - 1]! },
      cue: { start: tokens.start[gap.that]!, end: tokens.end[gap.that]!, lemma: cue.lemma },
      content: [{ start: tokens.start[gap.that + 1]!, end }],
      addressee: null,
      by: `${RULES}/gapped-speech`,
    },
  ];
}
