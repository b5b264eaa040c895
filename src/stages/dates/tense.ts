import type { Tokens } from "../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../document/tag.js";
import { MONTHS } from "../../lexicons/en/calendar.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import { CLAUSE_OPENERS, isInStore, RELATIVES } from "./in-store.js";

/** Where the clause puts what happens: -1 past, 1 future, 0 not said. */
export type Tense = -1 | 0 | 1;

const WINDOW = 25;
const FUTURE = wordSet("will 'll shall wo may might would gonna");
/** What is to be done, or can be: `the club must decide on Monday`; but `it should have`, `he could not be reached`. */
const TO_BE_DONE = wordSet("must should can could");
const NOT = wordSet("not n't");
const NOBODY = wordSet("neither nobody none no nor");
/** Before `to`: `the club has to decide on Monday`. */
const HAVE_TO = wordSet("have has need needs 've");
/** Of these, past and present are one form: `if they beat Marlow on Saturday`. */
const SAME_FORM = wordSet("beat cut set put hit let shut quit cost spread bet split cast bid win");
const CLAUSE_REACH = 6;
const EXPECTING = wordSet(
  "expect expects forecast forecasts predict predicts plan plans anticipate anticipates await awaits",
);
const PAST = wordSet("was were had did said");
/** With `to` after them these look ahead: `is expected to`, `plans to`, `agreed to`. */
const AHEAD = wordSet(
  "expected expect expects scheduled due set plan plans planned planning likely ready intend intends hope hopes want wants agreed promised " +
    "vowed going about poised slated supposed urged asked called prepares preparing prepared begin begins invited is are 's 're",
);
/** Participles after which what follows is still to come: `scheduled for Friday`. */
const PENDING = wordSet("scheduled planned planning slated payable effective upcoming");
/** What is arranged stands in the present: `the fair opens on Monday`. */
const ARRANGED = wordSet(
  "start starts begin begins open opens end ends expire expires close closes resume resumes return returns arrive arrives launch launches " +
    "turn turns play plays air airs premiere premieres perform performs compete competes kick kicks tee break breaks go goes come comes take takes " +
    "appear appears fly flies head heads hand hands join joins tour tours celebrate celebrates mark marks release releases publish publishes " +
    "hold holds host hosts face faces meet meets vote votes visit visits travel travels leave leaves depart departs convene convenes reconvene reconvenes",
);
/** Of these, such as are hardly ever nouns, whatever the tag. */
const NO_NOUNS = wordSet("begins opens expires closes resumes arrives");
/** Words that open a condition that is still to come: `if rain falls on Monday`. */
const CONDITIONS = wordSet("if unless once when");
const CONDITION_REACH = 12;
/** The same, but also plain past tenses: only before these. */
const PENDING_BEFORE = wordSet("for to by in on at");
const MAYBE_PENDING = wordSet("due set forecast predicted booked billed tipped");
/** After a month these are still to come: `wheat for May delivery`. */
const DELIVERED = wordSet("delivery shipment futures");
/** Before `set`: what was done best. */
const RECORDS = wordSet("record records high highs low lows mark peak best");
const WAS = wordSet("was were been had");
const BE = wordSet("is are 's 're be been");
/** Before `as` and a date: `as soon as Tuesday`, `as early as May`. */
const EARLY = wordSet("soon early");
/** What tells of a month that is over: `the jobs report for March`. */
const REPORTS = wordSet(
  "report reports data figures results numbers statistics reading readings tally",
);
/** The same, for what a month stands before: `June sales`. */
const REPORTED = wordSet(
  "report reports data figures numbers statistics readings tally poll polling survey filings",
);
const UP_TO = wordSet("until till by starting beginning effective payable");
const EXTENDED = wordSet("extend extends extended extending extension");
/** After a day's name these have happened already: `Monday's ruling`, but `Monday's vote` may be to come. */
const HAPPENED = wordSet(
  "ruling attack attacks bombing bombings explosion explosions blast shooting shootings killing killings crash announcement decision statement " +
    "remarks fire earthquake quake storm arrest arrests defeat loss victory win",
);
/** What was to come once is over, or no longer so: `it had been due to expire on Friday`. */
const hadBeen = (tokens: Tokens, i: number): boolean =>
  tokens.word[i - 1] === "been" && tokens.word[i - 2] === "had";

/** `as planned`, `as previously scheduled`: how it went, not what is to come. */
const asPending = (tokens: Tokens, i: number): boolean =>
  tokens.word[i - 1] === "as" || (tokens.tag[i - 1] === Tag.RB && tokens.word[i - 2] === "as");

/** Verbs after which `to` opens an infinitive even where its verb is a noun as well: `plans to {table} a motion`. */
const BEFORE_INFINITIVE = wordSet(
  "plan plans planned planning intend intends hope hopes want wants expect expects expected agreed promised vowed scheduled",
);

/** True where `to` at token `i` opens an infinitive. */
function isInfinitive(tokens: Tokens, i: number): boolean {
  const tag = tokens.tag[i + 1]!;
  if (tag === Tag.VB || tag === Tag.NONE) return true;
  const object = tokens.tag[i + 2]!;
  const taken = object === Tag.DT || object === Tag.PRPS;
  return tag === Tag.NN && taken && BEFORE_INFINITIVE.has(tokens.word[i - 1]!);
}

/** True for a sentence without a mark at its end, as headlines are. */
const isHeadline = (tokens: Tokens, sentence: number): boolean =>
  tokens.tag[tokens.first[sentence + 1]! - 1] !== Tag.PUNCT;

/** `Bridge closure to drag into September`: the infinitive of a headline. */
function isHeadedFor(tokens: Tokens, first: number, start: number): boolean {
  if (!isHeadline(tokens, tokens.sentence[first]!)) return false;
  for (let i = first - 1; i > start; i--)
    if (tokens.word[i] === "to" && tokens.tag[i + 1] === Tag.VB && isNoun(tokens.tag[i - 1]!))
      return true;
  return false;
}

/** `The Senate votes on it Thursday`, where the verb was taken for a noun and no other is in sight. */
function isArranged(tokens: Tokens, first: number, start: number): boolean {
  const verb = isNoun(tokens.tag[start + 1] ?? Tag.NONE) ? start + 2 : start + 1;
  const plural = verb < first && ARRANGED.has(tokens.word[verb]!) && tokens.tag[verb] === Tag.NNS;
  return plural && isNoun(tokens.tag[verb - 1]!) && tokens.tag[verb + 1] === Tag.IN;
}

/** True for a verb at token `i` after a noun, with no other before it in its sentence, as far as that is near. */
function isOnlyVerb({ tag, sentence, first, word }: Tokens, i: number): boolean {
  const start = Math.max(first[sentence[i]!]!, i - WINDOW);
  if (i === start || !isNoun(tag[i - 1]!)) return false;
  for (let at = i - 1; at >= start; at--)
    if (isFiniteVerb(tag[at]!) || tag[at] === Tag.MD || word[at] === "to") return false;
  return true;
}

/** True for `beat` and the like in a condition: `if they beat Marlow on Saturday`. */
function isOnCondition(tokens: Tokens, i: number): boolean {
  if (!SAME_FORM.has(tokens.word[i]!)) return false;
  for (let at = i - 1; at >= 0 && at >= i - CLAUSE_REACH; at--) {
    const word = tokens.word[at]!;
    if (word === "if" || word === "unless") return true;
    if (isFiniteVerb(tokens.tag[at]!) || tokens.tag[at] === Tag.PUNCT) return false;
  }
  return false;
}

/** True for `he appears to be`, `the strike goes on`; but `he goes on trial`. */
const isOngoing = ({ word, tag }: Tokens, i: number): boolean =>
  word[i + 1] === "to"
    ? word[i]!.startsWith("appear")
    : word[i + 1] === "on" && word[i]!.startsWith("go") && !isNoun(tag[i + 2] ?? Tag.NONE);

/** True for `could not`, `neither could`: it was tried, and is over; and for `cannot`, which tells of no time. */
function isDenied(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== "could" && tokens.word[i] !== "can") return false;
  if (NOT.has(tokens.word[i + 1]!)) return true;
  for (let at = i - 1; at >= 0 && at >= i - CLAUSE_REACH; at--) {
    if (NOBODY.has(tokens.word[at]!)) return true;
    if (tokens.tag[at] === Tag.PUNCT || isFiniteVerb(tokens.tag[at]!)) return false;
  }
  return false;
}

function verbAt(tokens: Tokens, i: number, opens: boolean): Tense | null {
  const word = tokens.word[i]!;
  const tag = tokens.tag[i]!;
  const next = tokens.word[i + 1]!;
  const present = tag === Tag.VBZ || tag === Tag.VBP || (tag === Tag.NNS && NO_NOUNS.has(word));
  if (FUTURE.has(word) && tag !== Tag.NN && tag !== Tag.NNP) return next === "have" ? -1 : 1;
  if (tag === Tag.MD && TO_BE_DONE.has(word))
    return next === "have" ? -1 : isDenied(tokens, i) ? 0 : 1;
  if (next === "to" && HAVE_TO.has(word) && isInfinitive(tokens, i + 1)) return 1;
  if (word === "to" && isInfinitive(tokens, i))
    return i > 0 && AHEAD.has(tokens.word[i - 1]!) ? (hadBeen(tokens, i - 1) ? -1 : 1) : null;
  if (!opens && PENDING.has(word)) {
    if (asPending(tokens, i)) return null;
    return 1;
  }
  // `forecasters expect rain on Monday`
  if (present && next !== "to" && EXPECTING.has(word)) return 1;
  if ((word === "expected" || word === "expecting") && BE.has(tokens.word[i - 1]!)) return 1;
  if (MAYBE_PENDING.has(word) && PENDING_BEFORE.has(next) && BE.has(tokens.word[i - 1]!)) return 1;
  if (PAST.has(word) || tag === Tag.VBD) return isOnCondition(tokens, i) ? 1 : -1;
  if ((word === "has" || word === "have" || word === "'ve") && tokens.tag[i + 1] === Tag.VBN)
    return -1;
  // `he and she meet Monday`, where the verb was taken for an infinitive
  if (tag === Tag.VB && ARRANGED.has(word) && isOnlyVerb(tokens, i)) return 1;
  if (present && ARRANGED.has(word)) return isOngoing(tokens, i) ? 0 : 1;
  return isFiniteVerb(tag) ? 0 : null;
}

/** True where the present tense before a date looks ahead: `if it rains on Monday`, `expect rain through Monday`, `lead ahead of Monday’s vote`. */
function looksAhead(tokens: Tokens, first: number, start: number): boolean {
  if (tokens.word[first - 1] === "of" && tokens.word[first - 2] === "ahead") return true;
  if (tokens.word[first - 1] === "through" || isInStore(tokens, first, start)) return true;
  for (let i = first - 1; i >= start && i >= first - CONDITION_REACH; i--)
    if (CONDITIONS.has(tokens.word[i]!)) return true;
  return false;
}

/** True for an infinitive or `for` with a gerund at token `i`: `to win`, `for winning`. */
const isAimedAt = (tokens: Tokens, i: number): boolean =>
  (tokens.word[i] === "to" && tokens.tag[i + 1] === Tag.VB) ||
  (tokens.word[i] === "for" && tokens.tag[i + 1] === Tag.VBG);

function scan(
  tokens: Tokens,
  from: number,
  to: number,
  step: 1 | -1,
  opens: boolean,
): Tense | null {
  let present: Tense | null = null;
  // `he wants to stop her from winning on Tuesday`: what is only aimed at is not yet there
  let aimed = false;
  let done = false;
  for (let i = from; i !== to; i += step) {
    if (tokens.word[i] === ";") break;
    // `in April, a poll found that people should` looks at a verb of another clause
    const far =
      step > 0 &&
      i - from >= CLAUSE_REACH &&
      tokens.tag[i] === Tag.MD &&
      TO_BE_DONE.has(tokens.word[i]!);
    const tense = far ? 0 : verbAt(tokens, i, opens);
    // `an agreement that they reached in March to curb it`
    done ||= tokens.tag[i] === Tag.VBN;
    if (step < 0 && !done && present === null && isAimedAt(tokens, i)) aimed = true;
    if (tense === 0) present ??= aimed ? 1 : 0;
    else if (tense !== null) return tense;
  }
  return present;
}

const tenseBefore = (tokens: Tokens, first: number, start: number): Tense | null =>
  scan(tokens, first - 1, start - 1, -1, false);

const tenseAfter = (tokens: Tokens, last: number, end: number, opens: boolean): Tense | null =>
  scan(tokens, last + 1, end, 1, opens);

const AUXILIARIES = wordSet(
  "is are was were be been being has have had 's 're 've 'd get gets got will",
);

/** True where an auxiliary stands within three tokens before the verb. */
function hasAuxiliary(tokens: Tokens, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= start && i >= verb - 3; i--)
    if (AUXILIARIES.has(tokens.word[i]!)) return true;
  return false;
}

/** True where something was extended `through` a date. */
function isExtended(tokens: Tokens, through: number, start: number): boolean {
  for (let i = through - 1; i >= start; i--) {
    if (EXTENDED.has(tokens.word[i]!)) return true;
    if (isFiniteVerb(tokens.tag[i]!)) return false;
  }
  return false;
}

/** After these what is told is still to be done. */
const WISHED = wordSet(
  "agreed promised vowed asked demanded wanted set gave needed hoped planned expected ordered urged told pledged sought called forecast predicted scheduled",
);

/** Nouns that may stand between a month and its report: `its June retail sales figures`. */
const REPORT_REACH = 5;

/** True for a month whose figures are told or still to be told: `to file their February finance reports`, `July’s poll`. */
function isReported(tokens: Tokens, first: number, last: number): boolean {
  if (first !== last || !MONTHS.has(tokens.word[first]!)) return false;
  for (let i = last + 1; i <= last + REPORT_REACH && i < tokens.length; i++) {
    const word = tokens.word[i]!;
    if (REPORTED.has(word)) return true;
    if (!isNoun(tokens.tag[i]!) && tokens.tag[i] !== Tag.JJ && word !== "'s" && word !== "/")
      return false;
  }
  return false;
}

const MOVED = wordSet("up down rose fell rise fall");
/** How far before a date its `up from` may stand: `up from about 3.5 million viewers at Easter`. */
const FROM_REACH = 7;

/** True where a date tells when something was as it no longer is: `2.4m followers, up from 900,000 at Easter`. */
function cameFrom(tokens: Tokens, first: number, start: number): boolean {
  if (tokens.tag[first - 1] !== Tag.IN) return false;
  for (let i = first - 2; i > start && i > first - FROM_REACH; i--)
    if (tokens.word[i] === "from") return MOVED.has(tokens.word[i - 1]!);
  return false;
}

/** True for `was` and `were` at token `i` that tell how it was: `she was home by Monday`; not `it was due by Monday`. */
function wasSo(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== "was" && tokens.word[i] !== "were") return false;
  let next = i + 1;
  while (tokens.tag[next] === Tag.RB && tokens.word[next] !== "not") next++;
  const word = tokens.word[next]!;
  const isPending = PENDING.has(word) || MAYBE_PENDING.has(word) || WISHED.has(word);
  return !isPending && word !== "to" && word !== "not";
}

/** True for a noun at token `i` in `from the win`, `after his resounding victory`: with `the` or a possessive, after a preposition. */
function isTheOne(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const tag = tokens.tag[at]!;
    if (tag === Tag.PRPS || tag === Tag.POS || tokens.word[at] === "the")
      return tag === Tag.POS || tokens.tag[at - 1] === Tag.IN;
    if (tag !== Tag.JJ && !isNoun(tag)) return false;
  }
  return false;
}

/** True where what was to be done `by` a date had been done then: `thirty towns had answered by Monday`. */
function wasDone(tokens: Tokens, by: number, start: number): boolean {
  for (let i = by - 1; i >= start; i--) {
    if (tokens.word[i] === "had")
      return tokens.tag[i + 1] === Tag.VBN || tokens.tag[i + 1] === Tag.RB;
    // `forty towns answered by Monday`, but `they agreed to answer`, `she wanted it`
    if (tokens.word[i] === "to") return false;
    const told = tokens.tag[i] === Tag.VBN && !hasAuxiliary(tokens, i, start);
    if (told || tokens.tag[i] === Tag.VBD)
      return wasSo(tokens, i) || (!PAST.has(tokens.word[i]!) && !WISHED.has(tokens.word[i]!));
    if (isFiniteVerb(tokens.tag[i]!) || CLAUSE_OPENERS.has(tokens.word[i]!)) return false;
  }
  return false;
}

/**
 * Tense of the clause around a date: that of the nearest verb before it in its sentence, or, where the date opens the
 * clause, of the nearest one after it. `since` looks back, `until`, `by`, `effective` look ahead.
 *
 * @param first the date's first token.
 * @param last its last one.
 */
export function tenseAround(tokens: Tokens, first: number, last: number): Tense {
  const sentence = tokens.sentence[first]!;
  const start = Math.max(tokens.first[sentence]!, first - WINDOW);
  const end = Math.min(tokens.first[sentence + 1]!, last + 1 + WINDOW);
  const relative = RELATIVES.has(tokens.word[first - 2]!) && tokens.tag[first - 1] === Tag.IN;
  const opens =
    first - 2 < start ||
    relative ||
    (CLAUSE_OPENERS.has(tokens.word[first - 2]!) && !isFiniteVerb(tokens.tag[first - 1]!));
  if (!opens && cameFrom(tokens, first, start)) return -1;
  // `before Monday's ruling`
  if (tokens.word[last + 1] === "'s" && HAPPENED.has(tokens.word[last + 2]!)) return -1;
  // `a boost from the win on Tuesday`
  const event = tokens.tag[first - 1] === Tag.IN ? first - 2 : first - 1;
  if (event > start && HAPPENED.has(tokens.word[event]!) && isTheOne(tokens, event)) return -1;
  const traded = isNoun(tokens.tag[last + 1] ?? Tag.NONE) ? last + 2 : last + 1;
  if (DELIVERED.has(tokens.word[last + 1]!) || DELIVERED.has(tokens.word[traded]!)) return 1;
  if (isReported(tokens, first, last)) return -1;
  if (first > start) {
    const preposition = tokens.word[first - 1]!;
    if (preposition === "since") return -1;
    const delivered = first > start + 1 && DELIVERED.has(tokens.word[first - 2]!);
    if (delivered && (preposition === "in" || preposition === "for")) return 1;
    // `will publish its report for March`
    if (preposition === "for" && REPORTS.has(tokens.word[first - 2]!)) return -1;
    const early = preposition === "as" && EARLY.has(tokens.word[first - 2]!);
    if (early) return 1;
    if (!opens && UP_TO.has(preposition))
      return preposition === "by" && wasDone(tokens, first - 1, start) ? -1 : 1;
    if (preposition === "through" && isExtended(tokens, first - 1, start)) return 1;
  }
  // `the growth forecast in July`: a participle without its auxiliary looks back.
  const participle = tokens.tag[first - 1] === Tag.VBN ? first - 1 : first - 2;
  const looksBack =
    participle > start &&
    tokens.tag[participle] === Tag.VBN &&
    !PENDING.has(tokens.word[participle]!) &&
    !MAYBE_PENDING.has(tokens.word[participle]!) &&
    tokens.word[participle] !== "expected";
  // `the record set on Aug. 6`
  if (tokens.word[participle] === "set" && RECORDS.has(tokens.word[participle - 1]!)) return -1;
  if (looksBack && !opens && !hasAuxiliary(tokens, participle, start)) return -1;
  // `vote expected Thursday`, as headlines say; but `worse than expected Thursday`
  if (
    tokens.word[first - 1] === "expected" &&
    tokens.word[first - 2] !== "than" &&
    first - 1 > start
  )
    return 1;
  // `figures due Thursday`; but `he was due Thursday`
  if (tokens.word[first - 1] === "due" && first - 1 > start && !WAS.has(tokens.word[first - 2]!))
    return 1;
  const here = opens ? tenseAfter(tokens, last, end, opens) : tenseBefore(tokens, first, start);
  if (here === null && !opens && isHeadedFor(tokens, first, start)) return 1;
  const told =
    here ?? (opens ? tenseBefore(tokens, first, start) : tenseAfter(tokens, last, end, opens));
  if (told === null && isArranged(tokens, first, start)) return 1;
  const tense = told ?? 0;
  return tense === 0 && !opens && looksAhead(tokens, first, start) ? 1 : tense;
}
