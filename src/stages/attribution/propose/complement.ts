import { isName, isNoun, isVerb, Tag } from "../../../document/tag.js";
import { CUE_NOUNS } from "../../../lexicons/en/generated/attribution-nouns.js";
import { Content, contentEnd, opensClause } from "../content-end.js";
import { baseAt, nounPhraseAt, type Run } from "../noun-phrase.js";
import { isTimeUnit } from "../time-phrase.js";
import type { View } from "../view.js";
import type { Frame } from "./candidate.js";

/** What follows a cue, past addressee, time and place: its frame and the content. */
export interface Complement {
  readonly frame: Frame;
  readonly content: Run;
  /** Token after the cue's own words, preposition or colon included. */
  readonly cueEnd: number;
}

const WH = new Set(["what", "who", "why", "how", "where", "when", "which", "whose", "whom"]);
const IF = new Set(["if", "whether"]);
const PREPOSITIONS: ReadonlyMap<string, Frame> = new Map([
  ["of", "of"],
  ["about", "about"],
  ["on", "on"],
  ["upon", "on"],
  ["for", "for"],
  ["to", "to-np"],
  ["with", "with"],
  ["against", "against"],
  ["as", "as"],
  ["at", "at"],
  ["in", "in"],
  ["into", "in"],
  ["by", "by"],
  ["from", "from"],
  ["over", "over"],
  ["like", "as"],
]);
const TIMES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split(" "),
);
const REPORTING_NOUNS = new Set(CUE_NOUNS.map(([lemma]) => lemma));
const FURTHEST_BETWEEN = 24;

const isAdverb = (tag: number): boolean => tag === Tag.RB || tag === Tag.RBR || tag === Tag.RP;

const startsQuotation = (view: View, i: number): boolean => {
  const q = view.quotationOf[i]!;
  return q >= 0 && (i === 0 || view.quotationOf[i - 1] !== q);
};

/** What kind of content each frame has; the others are noun phrases. */
export const CONTENT_OF: Readonly<Partial<Record<Frame, number>>> = {
  quote: Content.QUOTE,
  "np-quote": Content.QUOTE,
  colon: Content.CLAUSE,
  that: Content.CLAUSE,
  clause: Content.CLAUSE,
  wh: Content.CLAUSE,
  if: Content.CLAUSE,
  "np-that": Content.CLAUSE,
  "np-wh": Content.CLAUSE,
  split: Content.CLAUSE,
  to: Content.ACTION,
  ing: Content.ACTION,
  "np-to": Content.ACTION,
  adj: Content.ACTION,
};

/** The frame that begins right at `i`, with nothing between; null where nothing plain does. */
function plainFrame(view: View, i: number, high: number): Frame | null {
  const { tokens } = view;
  const word = tokens.word[i]!;
  const tag = tokens.tag[i]!;
  if (startsQuotation(view, i)) return "quote";
  if (word === "that" && i + 1 < high && !isTimeUnit(tokens.word[i + 1]!)) {
    const next = tokens.tag[i + 1]!;
    if (tag === Tag.IN || opensClause(view, i + 1, high) || !isNoun(next)) return "that";
  }
  if (IF.has(word)) return "if";
  if (WH.has(word)) return "wh";
  if (tag === Tag.TO || word === "to") {
    let j = i + 1;
    while (j < high && isAdverb(tokens.tag[j]!)) j++;
    if (
      j < high &&
      (tokens.tag[j] === Tag.VB || (isVerb(tokens.tag[j]!) && tokens.tag[j] !== Tag.VBG))
    )
      return "to";
  }
  return null;
}

const isColon = (word: string): boolean => word === ":" || word === ":-";

/**
 * What follows the cue whose last word is `last`, read as its content.
 *
 * @param high after the last token that may belong
 */
export function complementOf(view: View, last: number, high: number): Complement | null {
  const { tokens } = view;
  let i = last + 1;
  let cueEnd = i;
  while (i < high && isAdverb(tokens.tag[i]!)) {
    if (tokens.tag[i] === Tag.RP) cueEnd = i + 1;
    i++;
  }
  if (i >= high) return null;
  const made = (frame: Frame, from: number, cueTo = cueEnd, scanFrom = from): Complement | null => {
    const to = contentEnd(view, scanFrom, high, CONTENT_OF[frame] ?? Content.PHRASE);
    if (to <= from) return null;
    return {
      frame,
      content: { from, to },
      cueEnd: cueTo,
    };
  };
  // a comma or colon before a quotation, or a colon before anything
  if (tokens.word[i] === "," && i + 1 < high && startsQuotation(view, i + 1))
    return made("quote", i + 1);
  if (isColon(tokens.word[i]!) && i + 1 < high) return made("colon", i + 1, i + 1);
  const plain = plainFrame(view, i, high);
  if (plain !== null) return made(plain, i);
  if (tokens.tag[i] === Tag.VBG) return made("ing", i);
  const preposition =
    tokens.tag[i] === Tag.IN || tokens.tag[i] === Tag.TO
      ? PREPOSITIONS.get(tokens.word[i]!)
      : undefined;
  if (tokens.tag[i] === Tag.JJ && baseAt(tokens, i, high) === null) return made("adj", i);
  if (tokens.tag[i] === Tag.PUNCT) return null;
  if (preposition === undefined && tokens.tag[i] !== Tag.IN && opensClause(view, i, high))
    return made("clause", i);
  // past addressee, time and place
  const further = beyond(view, i, high);
  if (further !== null) {
    const at = further.at;
    const frame = further.frame;
    const noun = further.noun;
    if (frame === "to") {
      if (noun) return made("np-to", i);
    } else if (noun && frame === "that" && reports(view, further.head)) return made("np", i);
    else if (noun) {
      if (frame === "quote")
        return made("np-quote", tokens.word[at - 1] === "," || further.spoken ? at : i, cueEnd, at);
      if (frame === "colon") return made("colon", at);
      return made(frame === "that" || frame === "clause" ? "np-that" : "np-wh", at);
    } else return made(frame, at);
  }
  if (preposition !== undefined && i + 1 < high) return made(preposition, i + 1, i + 1);
  if (tokens.tag[i] === Tag.IN) return null;
  const base = baseAt(tokens, i, high);
  if (base === null) return null;
  const whole = nounPhraseAt(tokens, i, high)!;
  const next = base.to < high ? tokens.word[base.to]! : "";
  const afterWhole = whole.to < high ? tokens.word[whole.to]! : "";
  if (next === "as" || afterWhole === "as") return made("np-as", i);
  const valued = base.to + 1 < high ? tokens.tag[base.to + 1] : Tag.NONE;
  if (
    next === "at" &&
    (valued === Tag.CD || tokens.tag[base.to + 2] === Tag.CD || isShare(view, base.to + 1))
  )
    return made("np-at", i);
  if (next === "for") return made("np-for", i);
  if (base.to < high && baseAt(tokens, base.to, high) !== null && tokens.tag[base.to] !== Tag.PRP)
    return made("np-np", i);
  if (opensClause(view, whole.to, high) && whole.to > base.to) return made("clause", i);
  return made("np", i);
}

/** `a third`, `$4m`: what a figure may begin with. */
const isShare = ({ tokens }: View, i: number): boolean =>
  CURRENCIES.has(tokens.word[i]!) ||
  (tokens.tag[i] === Tag.DT && SHARES.has(tokens.word[i + 1] ?? "")) ||
  SHARES.has(tokens.word[i] ?? "");

const CURRENCIES = new Set(["$", "£", "€"]);
const SHARES = new Set(["half", "third", "quarter", "fifth", "tenth"]);

/** True where the word is a noun that reports: `rejected the claim that …` has no addressee. */
const reports = ({ tokens }: View, i: number): boolean =>
  !isName(tokens.tag[i]!) && REPORTING_NOUNS.has(tokens.lemma[i]!);

/** The first plain frame after a noun phrase or short prepositional phrases: `told reporters on Monday that …`. */
function beyond(
  view: View,
  start: number,
  high: number,
): { at: number; frame: Frame; noun: boolean; head: number; spoken: boolean } | null {
  const { tokens } = view;
  const limit = Math.min(high, start + FURTHEST_BETWEEN);
  let i = start;
  let noun = false;
  let head = start;
  let phrases = 0;
  while (i < limit) {
    if (i > start) {
      const comma = tokens.word[i] === ",";
      const at = comma ? i + 1 : i;
      if (at >= high) return null;
      if (isColon(tokens.word[at]!) && at + 1 < high)
        return { at: at + 1, frame: "colon", noun, head, spoken: true };
      const frame = plainFrame(view, at, high);
      if (frame === "quote")
        return { at, frame, noun, head, spoken: comma || isSentenceLike(view, at) };
      if (frame !== null && (!comma || frame === "that")) {
        if ((frame === "wh" || frame === "that") && !noun && phrases === 0) return null;
        if (frame === "wh" && tokens.tag[at] !== Tag.WRB && tokens.word[at] !== "what") return null;
        if (frame === "that" && tokens.tag[at] === Tag.WDT) return null;
        return { at, frame, noun, head, spoken: comma };
      }
      if (comma) return null;
      if (phrases > 0 && !noun && opensClause(view, at, high) && tokens.tag[at] !== Tag.IN)
        return { at, frame: "clause", noun, head, spoken: false };
      if (noun && phrases === 0 && baseAt(tokens, at, high) !== null && opensClause(view, at, high))
        return { at, frame: "clause", noun, head, spoken: false };
    }
    const tag = tokens.tag[i]!;
    if (isAdverb(tag) && i > start) {
      i++;
      continue;
    }
    if (tag === Tag.IN || tag === Tag.TO) {
      if (phrases >= 3) return null;
      const base = baseAt(tokens, i + 1, limit);
      if (base === null) return null;
      phrases++;
      i = base.to;
      continue;
    }
    const base = baseAt(tokens, i, limit);
    if (base === null) return null;
    if (TIMES.has(tokens.word[i]!) || TIMES.has(tokens.word[base.to - 1]!)) phrases++;
    else if (noun || phrases > 0) return null;
    else {
      noun = true;
      head = base.to - 1;
    }
    i = base.to;
  }
  return null;
}

/** A quotation that begins with a capital letter reads as speech, not as a part of the sentence. */
const isSentenceLike = (view: View, at: number): boolean => {
  const q = view.quotations[view.quotationOf[at]!]!;
  const letter = view.text.charCodeAt(q.inner.start);
  return letter >= 65 && letter <= 90 && q.end - q.start > 24;
};
