import { isFiniteVerb, isNoun, isVerb, Tag } from "../../document/tag.js";
import { END_NEXT, END_TRAITS, END_WORDS } from "../../lexicons/en/generated/attribution-ends.js";
import { baseAt } from "./noun-phrase.js";
import type { View } from "./view.js";

/** What kind of content it is whose end is looked for: each kind has weights of its own. */
export const Content = { PHRASE: 0, ACTION: 1, CLAUSE: 2, QUOTE: 3 } as const;

/** Traits of a possible end; bits. */
const Trait = {
  BIAS: 1,
  CLAUSE_FOLLOWS: 2,
  VERB_FOLLOWS: 4,
  LENGTH_1_2: 8,
  LENGTH_3_5: 16,
  LENGTH_6_10: 32,
  LENGTH_11_20: 64,
  LENGTH_OVER_20: 128,
  QUOTATION_CLOSED: 256,
  QUOTATION_CLOSED_BY_STOP: 512,
  QUOTATION_OPENS: 1024,
  MUCH_LEFT: 2048,
  VERB_SEEN: 4096,
  SPEAKER_FOLLOWS: 8192,
} as const;

/** Names of the traits, in the order of their bits. */
export const TRAITS: readonly string[] = Object.keys(Trait).map((name) =>
  name.toLowerCase().replaceAll("_", "-"),
);

const LINKS = new Set([
  Tag.IN,
  Tag.CC,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WPS,
  Tag.WRB,
  Tag.VBG,
  Tag.RB,
  Tag.VBD,
  Tag.VBZ,
  Tag.VBP,
  Tag.MD,
  Tag.PRP,
] as number[]);
const SAYING = new Set([
  "say",
  "report",
  "add",
  "note",
  "tell",
  "warn",
  "write",
  "announce",
  "claim",
  "explain",
]);
const STOPS = new Set([".", "?", "!"]);

/** True where a finite verb follows the noun phrase (if any) at `at`: a clause of its own begins there. */
export function opensClause(view: View, at: number, high: number): boolean {
  const { tokens } = view;
  const base = baseAt(tokens, at, high);
  let i = base === null ? at : base.to;
  while (i < high && (tokens.tag[i] === Tag.RB || tokens.tag[i] === Tag.RBR)) i++;
  if (i >= high) return false;
  const tag = tokens.tag[i]!;
  return tag === Tag.MD || tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP;
}

/** True where `Reyes said` or `said Reyes` stands at `at`. */
function speakerFollows({ tokens }: View, at: number, high: number): boolean {
  if (at >= high) return false;
  if (tokens.word[at] === "according") return true;
  if (SAYING.has(tokens.lemma[at]!)) return true;
  const base = baseAt(tokens, at, high);
  return base !== null && base.to < high && SAYING.has(tokens.lemma[base.to]!);
}

/** A place where content may end: before token `at`. */
export interface PossibleEnd {
  readonly at: number;
  /** The word there (a comma with the word after it), and the tag of the word after it. */
  readonly word: string;
  readonly tag: number;
  readonly next: number;
  /** Bits of `Trait`. */
  readonly traits: number;
}

/** The bits of `Trait` that hold before token `at`, for content that began at `from`. */
function traitsAt(view: View, from: number, at: number, after: number, high: number): number {
  const { tokens, quotationOf, quotations, text } = view;
  const before = quotationOf[at - 1]!;
  const length = at - from;
  let traits: number = Trait.BIAS;
  if (opensClause(view, after, high)) traits |= Trait.CLAUSE_FOLLOWS;
  if (after < high && isVerb(tokens.tag[after]!)) traits |= Trait.VERB_FOLLOWS;
  if (length < 3) traits |= Trait.LENGTH_1_2;
  else if (length < 6) traits |= Trait.LENGTH_3_5;
  else if (length < 11) traits |= Trait.LENGTH_6_10;
  else if (length < 21) traits |= Trait.LENGTH_11_20;
  else traits |= Trait.LENGTH_OVER_20;
  if (before >= 0 && before !== quotationOf[at]) {
    traits |= Trait.QUOTATION_CLOSED;
    if (STOPS.has(text[quotations[before]!.inner.end - 1] ?? ""))
      traits |= Trait.QUOTATION_CLOSED_BY_STOP;
  }
  if (quotationOf[at]! >= 0) traits |= Trait.QUOTATION_OPENS;
  if (high - at > 12) traits |= Trait.MUCH_LEFT;
  if (speakerFollows(view, after, high)) traits |= Trait.SPEAKER_FOLLOWS;
  return traits;
}

/**
 * Visits, in order, the places before `high` where content that begins at token `from` may end, until `visit` says
 * true. Quotations are stepped over whole.
 *
 * @returns where content ends when nothing ends it sooner: an unmatched bracket or `high`
 */
export function visitEnds(
  view: View,
  from: number,
  high: number,
  visit: (end: PossibleEnd) => boolean,
): number {
  const { tokens, quotationOf } = view;
  let depth = 0;
  let verbSeen = false;
  for (let i = from; i < high; i++) {
    const q = quotationOf[i]!;
    if (q >= 0 && i > from && quotationOf[i - 1] === q) continue;
    const word = tokens.word[i]!;
    const tag = tokens.tag[i]!;
    if (word === ")" || word === "]") {
      if (depth === 0 && i > from) return i;
      depth--;
    } else if (word === "(" || word === "[") depth++;
    const closed = i > from && quotationOf[i - 1]! >= 0 && quotationOf[i - 1] !== q;
    const links = tag === Tag.PUNCT || tag === Tag.NONE || LINKS.has(tag);
    if (i > from && (closed || (links && (depth === 0 || word === "(")))) {
      const after = tag === Tag.PUNCT || tag === Tag.CC ? i + 1 : i;
      const comma = word === "," && after < high && !isNoun(tokens.tag[after]!);
      const stop = visit({
        at: i,
        word: comma ? `, ${tokens.word[after]!}` : word,
        tag,
        next: after < high ? tokens.tag[after]! : Tag.NONE,
        traits: traitsAt(view, from, i, after, high) | (verbSeen ? Trait.VERB_SEEN : 0),
      });
      if (stop) return i;
    }
    if (tag === Tag.MD || isFiniteVerb(tag)) verbSeen = true;
  }
  return high;
}

/** Key of a possible end's word in the weights: punctuation and function words by form, others by tag. */
export const endKey = ({ word, tag }: PossibleEnd): string =>
  tag === Tag.IN ||
  tag === Tag.CC ||
  tag === Tag.WDT ||
  tag === Tag.WP ||
  tag === Tag.WRB ||
  tag === Tag.PUNCT ||
  word === "saying"
    ? word
    : `#${tag}`;

/**
 * Where content that begins at token `from` ends: at the sentence's end, the end of the quotation around it, or where
 * the writer goes on, whichever is most likely. The token after its last.
 *
 * @param high after the last token that may belong
 * @param kind a value of `Content`
 */
export function contentEnd(view: View, from: number, high: number, kind: number): number {
  let left = 1;
  let best = 0;
  let end = -1;
  const last = visitEnds(view, from, high, (place) => {
    const key = endKey(place);
    const word = END_WORDS.get(key) ?? END_WORDS.get(key.startsWith(", ") ? "," : "");
    let sum = (word?.[kind] ?? 0) + (END_NEXT[place.next]?.[kind] ?? 0);
    for (let t = 0; t < TRAITS.length; t++)
      if ((place.traits >> t) & 1) sum += END_TRAITS[t]?.[kind] ?? 0;
    const p = 1 / (1 + Math.exp(-sum));
    if (left * p > best) {
      best = left * p;
      end = place.at;
    }
    left *= 1 - p;
    return left < best;
  });
  return left < best ? end : last;
}
