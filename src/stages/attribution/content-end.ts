import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { END_NEXT, END_TRAITS, END_WORDS } from "../../lexicons/en/generated/attribution-ends.js";
import { baseAt } from "./noun-phrase.js";
import type { View } from "./view.js";

/** What kind of content it is whose end is looked for: each kind has weights of its own. */
export const Content = { PHRASE: 0, ACTION: 1, CLAUSE: 2, QUOTE: 3 } as const;

/** Names of the traits of a possible end, in the order of `traitsAt`. */
export const TRAITS = [
  "bias",
  "clause-follows",
  "verb-follows",
  "length-1-2",
  "length-3-5",
  "length-6-10",
  "length-11-20",
  "length-over-20",
  "quotation-closed",
  "quotation-closed-by-stop",
  "quotation-opens",
  "much-left",
  "verb-seen",
  "speaker-follows",
] as const;

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
  /** Bit `t` is set where `TRAITS[t]` holds. */
  readonly traits: number;
}

/**
 * The places where content that begins at token `from` may end, in order; the last one, where nothing ends it sooner,
 * is `last`: the quotation's end, an unmatched bracket or `high`.
 */
export function possibleEnds(
  view: View,
  from: number,
  high: number,
): { readonly ends: readonly PossibleEnd[]; readonly last: number } {
  const { tokens, quotationOf, quotations } = view;
  const found: PossibleEnd[] = [];
  const outer = from > 0 && quotationOf[from] === quotationOf[from - 1] ? quotationOf[from]! : -1;
  let depth = 0;
  let verbSeen = false;
  let i = from;
  for (; i < high; i++) {
    const q = quotationOf[i]!;
    const word = tokens.word[i]!;
    const tag = tokens.tag[i]!;
    if (outer >= 0) {
      if (q !== outer || tokens.start[i]! >= quotations[outer]!.inner.end) break;
    } else if (q >= 0 && i > from && quotationOf[i - 1] === q) continue;
    if (word === ")" || word === "]") {
      if (depth === 0 && i > from) break;
      depth--;
    } else if (word === "(" || word === "[") depth++;
    if (i > from) {
      const closed = outer < 0 && quotationOf[i - 1]! >= 0 && quotationOf[i - 1] !== q;
      if (
        closed ||
        ((depth === 0 || word === "(") && (tag === Tag.PUNCT || tag === Tag.NONE || LINKS.has(tag)))
      ) {
        const after = tag === Tag.PUNCT || tag === Tag.CC ? i + 1 : i;
        const length = i - from;
        let traits = 1;
        if (opensClause(view, after, high)) traits |= 2;
        if (after < high && isVerb(tokens.tag[after]!)) traits |= 4;
        traits |= length < 3 ? 8 : length < 6 ? 16 : length < 11 ? 32 : length < 21 ? 64 : 128;
        if (closed) {
          traits |= 256;
          if (STOPS.has(view.text[quotations[quotationOf[i - 1]!]!.inner.end - 1] ?? ""))
            traits |= 512;
        }
        if (q >= 0 && outer < 0) traits |= 1024;
        if (high - i > 12) traits |= 2048;
        if (verbSeen) traits |= 4096;
        if (speakerFollows(view, after, high)) traits |= 8192;
        found.push({
          at: i,
          word:
            word === "," && after < high && !isNoun(tokens.tag[after]!)
              ? `, ${tokens.word[after]!}`
              : word,
          tag,
          next: after < high ? tokens.tag[after]! : Tag.NONE,
          traits,
        });
      }
    }
    if (tag === Tag.MD || tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP) verbSeen = true;
  }
  return { ends: found, last: i };
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
  const { ends, last } = possibleEnds(view, from, high);
  for (const place of ends) {
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
    if (left < best) return end;
  }
  return left >= best ? last : end;
}
