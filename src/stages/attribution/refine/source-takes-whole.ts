import { type Attribution, Shape } from "../../../document/layers.js";
import { overlaps, type Span } from "../../../document/span.js";
import { isFiniteVerb, isName, isNoun, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseAt, baseStart, nounPhraseAt, spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { isOfTime, withoutTime } from "../without-time.js";
import { each, type Refiner } from "./refiner.js";

const APPOSITION_OPENERS: ReadonlySet<number> = new Set([Tag.DT, Tag.NN, Tag.PRPS, Tag.JJ]);
const NOMINAL: ReadonlySet<number> = new Set([Tag.JJ, Tag.JJS, Tag.VBN, Tag.CD]);
const LOOSE: ReadonlySet<number> = new Set([Tag.IN, Tag.TO]);
/** When it was said: of PolNeAR's training articles' sources two end in one of these, and 89 have one right after them. */
const AFTER_SOURCE = new Set(["afterward", "afterwards", "later", "earlier", "then", "recently"]);
const LOOSE_WORDS = new Set(["the", "a", "an", "and", "or", "but"]);
const STARTS_WITH_LETTER = /^\p{L}/u;
const RELATIVES: ReadonlySet<number> = new Set([Tag.WP, Tag.WDT]);
/** Longest aside between a source and its cue, in tokens. */
const LONGEST_ASIDE = 40;

/** A source's tokens while they are widened, and where they may go. Half-open. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Past the links that may stand before a source and are none of it: `But [Reyes]`, `which [Marlow]`, `how [she]`, and what a comma sets
 * off: `Defending, [Tom Reyes]`, `Privately, [aides]`. No source of PolNeAR's training articles has such words before a comma.
 */
function pastLink({ tokens }: View, { from, to }: Place): number {
  if (to - from < 2) return from;
  const tag = tokens.tag[from]!;
  const apart = (tag === Tag.RB || tag === Tag.VBG) && tokens.word[from + 1] === ",";
  if (apart && to - from > 2 && baseAt(tokens, from + 2, to) !== null) return from + 2;
  const links = tag === Tag.CC || tag === Tag.WRB || RELATIVES.has(tag);
  return links && baseAt(tokens, from + 1, to)?.to === to ? from + 1 : from;
}

/** The end of the noun phrase in whose middle the source stops: `Senator Ana [Reyes]`, `the [campaign]`. */
function phraseEnd({ tokens }: View, { from, to }: Place, high: number): number {
  const tag = tokens.tag[to - 1]!;
  const unfinished = tag === Tag.DT || tag === Tag.JJ || tag === Tag.PRPS || tag === Tag.CD;
  if (!unfinished && !isNoun(tag)) return to;
  const base = baseAt(tokens, unfinished ? from : to - 1, high);
  // `the 38-year-old`, `the accused`: an adjective that no noun follows is one itself
  const adjective = tag === Tag.DT && NOMINAL.has(tokens.tag[to] ?? Tag.NONE);
  return Math.max(to, base?.to ?? (adjective && to < high ? to + 1 : to));
}

/** The end of the apposition between commas that follows the source, or of one that ends the sentence. */
function appositionEnd({ tokens }: View, to: number, high: number): number {
  if (to + 1 >= high || tokens.word[to] !== ",") return to;
  if (!APPOSITION_OPENERS.has(tokens.tag[to + 1]!)) return to;
  const apposition = nounPhraseAt(tokens, to + 1, high);
  if (apposition === null) return to;
  const closed = apposition.to >= high || tokens.tag[apposition.to] === Tag.PUNCT;
  return closed ? apposition.to : to;
}

/** Where `The nominee, ` or `The report, by` begins that opens the sentence before a name, where a comma follows the name too. */
function appositionStart({ tokens }: View, from: number, low: number): number {
  if (tokens.word[from] === "by" && tokens.word[from - 1] === ",")
    return nounPhraseAt(tokens, low, from)?.to === from - 1 ? low : from;
  if (!isName(tokens.tag[from]!) || from - low < 3 || tokens.word[from - 1] !== ",") return from;
  const opens = tokens.tag[low] === Tag.DT || tokens.tag[low] === Tag.PRPS;
  const phrase = opens ? nounPhraseAt(tokens, low, from) : null;
  if (phrase?.to !== from - 1 || !isNoun(tokens.tag[from - 2]!) || isName(tokens.tag[from - 2]!))
    return from;
  return low;
}

/**
 * Whom `who` stands for where it was read for the source of a cue before it: `said [one], who gave his name as Emil`. In PolNeAR's training
 * articles it is never so marked.
 */
function antecedentStart({ tokens }: View, { from, to }: Place, cue: number): number {
  if (tokens.word[from] !== "who" || to - from > 1 || tokens.word[from - 1] !== ",") return from;
  const phrase = nounPhraseAt(tokens, cue, from);
  return phrase?.to === from - 1 ? cue : from;
}

/**
 * Where the phrase begins whose clause ends at the comma before a finite cue, where words of that clause alone were read for the source: `[One
 * woman, who] cannot be named, said`, `[Reyes, given the] prize in May, spoke of`; else `from`. Of 189 sources in PolNeAR's training
 * articles before whose cue such a clause ends one is the pronoun alone.
 */
function clauseOwnerStart({ tokens }: View, { from, to }: Place, cue: number): number {
  if (tokens.word[cue - 1] !== "," || to > cue - 1 || !isFiniteVerb(tokens.tag[cue]!)) return from;
  const low = Math.max(tokens.first[tokens.sentence[from]!]!, cue - LONGEST_ASIDE);
  let opens = from;
  while (opens > low && tokens.word[opens - 1] !== ",") opens--;
  if (opens - 2 < low || !isNoun(tokens.tag[opens - 2]!)) return from;
  const relative = tokens.word[opens] === "who" || tokens.word[opens] === "which";
  const participle = tokens.tag[opens] === Tag.VBG && to === cue - 1;
  if (!relative && !participle) return from;
  if (relative && to < cue - 1 && opens < from) return from;
  return phraseStart({ tokens }, opens - 2, low);
}

/** Up to its cue where the source stops in a relative clause that ends there: `Reyes, who [ran the plant], said`. */
function asideEnd({ tokens }: View, to: number, cue: number): number {
  let opens = false;
  for (let i = to - 1; i > 0 && i >= to - 3; i--) if (RELATIVES.has(tokens.tag[i]!)) opens = true;
  const closes = tokens.word[cue - 1] === "," && cue - 1 > to;
  return opens && closes && cue - to <= LONGEST_ASIDE ? cue - 1 : to;
}

/**
 * Without a relative clause of which only the beginning was taken: `Tom Reyes[, who]`, `a woman [who gave] her name as Ana`. One that
 * its cue follows is whole (`those who voted said`).
 */
function withoutOpenClause({ tokens }: View, { from, to }: Place, cue: number): number {
  for (let i = to - 1; i > from && i >= to - 3; i--)
    if (RELATIVES.has(tokens.tag[i]!)) {
      if (tokens.word[i - 1] === ",") return i - 1;
      const goesOn = to !== cue && tokens.tag[to] !== Tag.PUNCT;
      return tokens.tag[i] === Tag.WP && goesOn ? i : to;
    }
  return to;
}

/**
 * Without words that no source ends in (`Tom Reyes [in the]`), and of a relative clause the pronoun alone (`who [make up a third]`): so
 * stand 568 of 578 such sources of PolNeAR's training articles.
 */
function withoutLooseEnd({ tokens }: View, { from, to }: Place): number {
  if (tokens.word[from] === "who" || tokens.word[from] === "which") return from + 1;
  let end = to;
  while (end - 1 > from && isLoose(tokens.tag[end - 1]!, tokens.word[end - 1]!)) end--;
  return end;
}

const withoutComma = ({ tokens }: View, from: number, to: number): number =>
  to - from > 1 && tokens.word[to - 1] === "," ? to - 1 : to;

/**
 * Past the noun whose clause the source is the subject of: `a result [the authors] say`. Of 13,837 sources right before their cue in PolNeAR's training
 * articles none has `the` and a small letter after a noun.
 */
function pastOwner({ tokens }: View, { from, to }: Place): number {
  for (let i = to - 1; i > from + 1; i--) {
    const isThe = tokens.word[i] === "the" && (tokens.shape[i + 1]! & Shape.CAPITAL) === 0;
    if (isThe && isNoun(tokens.tag[i - 1]!) && baseAt(tokens, i, to)?.to === to) return i;
  }
  return from;
}

/** Without a participle of its own that a comma sets off: `Baldev Vale[, replying]`. */
const withoutParticiple = ({ tokens }: View, { from, to }: Place): number =>
  to - from > 2 && tokens.tag[to - 1] === Tag.VBG && tokens.word[to - 2] === "," ? to - 2 : to;

/** `some`, `both` and their like stand for what they are said of. */
const isLoose = (tag: number, word: string): boolean => LOOSE.has(tag) || LOOSE_WORDS.has(word);

/** Up to the end of `ordered by the council` after a source's noun, where no more than words of time follow before its cue. */
function participleEnd({ tokens }: View, to: number, cue: number): number {
  if (tokens.tag[to] !== Tag.VBN || tokens.tag[to + 1] !== Tag.IN) return to;
  const phrase = nounPhraseAt(tokens, to + 2, cue);
  if (phrase === null) return to;
  const end = withoutTime(tokens, to, phrase.to);
  for (let i = end; i < cue; i++) if (!isOfTime(tokens, i)) return to;
  return end;
}

/** Where the phrase begins that the source ends, past a dash or a time of the page (`9:15 – [Mayor] Ana Reyes`). */
function phraseStart({ tokens }: Pick<View, "tokens">, from: number, low: number): number {
  let start = from;
  for (const least = baseStart(tokens, from, low); start > least; start--)
    if (RELATIVES.has(tokens.tag[start - 1]!) || !STARTS_WITH_LETTER.test(tokens.word[start - 1]!))
      break;
  return start;
}

/**
 * A source is the whole noun phrase at its place, with the title before its name, the apposition and the relative
 * clause after it: `[Mayor Ana] Reyes[, the head of the council],`.
 */
export const sourceTakesWhole: Refiner = each((attribution, view) => {
  const { source } = attribution;
  if (source === null) return attribution;
  const span = whole(attribution, source, view);
  return span.start === source.start && span.end === source.end
    ? attribution
    : { ...attribution, source: span };
});

/** Where the source at the place may end, in a sentence that ends at `high`; its cue begins at `cue`. */
type End = (view: View, place: Place, high: number, cue: number) => number;

const ENDS: readonly End[] = [
  phraseEnd,
  (view, { to }, high) => (isNoun(view.tokens.tag[to - 1]!) ? appositionEnd(view, to, high) : to),
];
const ENDS_BEFORE_CUE: readonly End[] = [
  ...ENDS,
  (view, { to }, _, cue) => asideEnd(view, to, cue),
  (view, { to }, _, cue) => participleEnd(view, to, cue),
];

function whole({ cue, content }: Attribution, source: Span, view: View): Span {
  const { tokens } = view;
  const first = tokenAt(tokens, source.start);
  const last = tokenAt(tokens, source.end - 1);
  if (last >= tokens.length) return source;
  const sentence = tokens.sentence[first]!;
  const [low, high] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
  const others: readonly Span[] = [...content, ...(cue === null ? [] : [cue])];
  const free = (from: number, to: number): boolean => {
    if (to <= from) return false;
    const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
    return others.every((other) => !overlaps(span, other));
  };
  const before = cue !== null && source.end <= cue.start;
  const at = cue === null ? -1 : tokenAt(tokens, cue.start);
  if (cue !== null && cue.end <= source.start) {
    const start = antecedentStart(view, { from: first, to: last + 1 }, tokenAt(tokens, cue.end));
    let end = last + 1;
    while (end < high && tokens.tag[end] !== Tag.PUNCT) end++;
    if (start < first && free(start, end)) return spanOf(tokens, { from: start, to: end });
  }
  if (tokens.word[at - 1] === "who" && at - 1 > first && at - 3 <= last && free(at - 1, at))
    return spanOf(tokens, { from: at - 1, to: at });
  if (before) {
    const start = clauseOwnerStart(view, { from: first, to: last + 1 }, at);
    if (start < first && free(start, at - 1)) return spanOf(tokens, { from: start, to: at - 1 });
  }
  let from = pastLink(view, { from: first, to: last + 1 });
  let to = last + 1;
  if (to > high) return source;
  const owns = tokens.tag[to - 1] === Tag.POS && to - 1 > from;
  if (isNoun(tokens.tag[from]!) && (owns || isNoun(tokens.tag[to - 1]!))) {
    const start = phraseStart(view, from, low);
    if (free(start, to)) from = start;
  }
  const named = appositionStart(view, from, low);
  if (named < from && free(named, to)) from = named;
  for (const end of before && tokens.sentence[at] === sentence ? ENDS_BEFORE_CUE : ENDS) {
    const wider = end(view, { from, to }, high, at);
    if (wider > to && free(from, wider)) to = wider;
  }
  to = withoutLooseEnd(view, { from, to: withoutOpenClause(view, { from, to }, at) });
  if (to - from > 1 && AFTER_SOURCE.has(tokens.word[to - 1]!))
    to = withoutComma(view, from, to - 1);
  to = withoutParticiple(view, { from, to });
  if (before && to === at) from = pastOwner(view, { from, to });
  if (before) {
    const end = withoutTime(tokens, from, to);
    // what a clause has of its own stays: `Reyes, who resigned on Monday`
    if (nounPhraseAt(tokens, from, end)?.to === end) to = end;
  }
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
