import type { Tokens } from "../../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../../document/tag.js";
import { VAGUE } from "../../../lexicons/en/vague-dates.js";
import { wordSet } from "../../../lexicons/en/word-set.js";
import type { Atoms } from "../atoms.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

/** First and last atom of the reference, or null where the word means something else here. */
type Extent = readonly [from: number, to: number] | null;
type Reader = (w: Atoms, i: number, tokens: Tokens) => Extent;

const DEGREES = wordSet("more most");
const POSSESSIVES = wordSet("our their his her its my your");
const NEAR = wordSet("near foreseeable immediate distant");
const REMOTE = wordSet("distant recent remote");
const AT = wordSet("at for in");

const tagAfter = (w: Atoms, i: number, tokens: Tokens): number => tokens.tag[w.token[i + 1]!]!;
const alone: Reader = (_, i) => [i, i];
const withDegree = (w: Atoms, i: number): Extent => [DEGREES.has(w.word[i - 1]!) ? i - 1 : i, i];

/** `soon`, but not `as soon as`, `too soon`, `soon after`. */
const soon: Reader = (w, i) => {
  const after = w.word[i + 1]!;
  const compared = w.word[i - 1] === "as" || w.word[i - 1] === "too";
  return compared || after === "after" || after === "as" ? null : [i, i];
};

/** `the current mayor`, but no electric current. */
const current: Reader = (w, i, tokens) => {
  const tag = tagAfter(w, i, tokens);
  const noun = isFiniteVerb(tag) || tag === Tag.PUNCT || tag === Tag.IN || tag === Tag.CC;
  return noun || w.kind[i + 1] === Kind.UNIT ? null : withDegree(w, i);
};

const recent: Reader = (w, i, tokens) =>
  w.kind[i + 1] === Kind.UNIT || tagAfter(w, i, tokens) === Tag.PUNCT ? null : withDegree(w, i);

/** `in the past`, `our past`, but not `the past mayor`, `past the church`. */
const past: Reader = (w, i, tokens) => {
  const tag = tagAfter(w, i, tokens);
  const headed = isNoun(tag) || tag === Tag.CD || tag === Tag.JJ || tag === Tag.DT;
  if (headed || w.kind[i + 1] === Kind.UNIT || w.kind[i + 1] === Kind.SEASON) return null;
  if (w.word[i - 1] === "the") return [i - 1, i];
  if (REMOTE.has(w.word[i - 1]!) && w.word[i - 2] === "the") return [i - 2, i];
  return POSSESSIVES.has(w.word[i - 1]!) ? [i, i] : null;
};

/** `the future`, `the foreseeable future`, `future`. */
const future: Reader = (w, i) => {
  if (w.kind[i + 1] === Kind.UNIT || w.kind[i + 1] === Kind.DIGITS) return null;
  const first = NEAR.has(w.word[i - 1]!) ? i - 1 : i;
  return [w.word[first - 1] === "the" ? first - 1 : first, i];
};

/** `at the moment`, `this moment`, `the current moment`. */
const moment: Reader = (w, i) => {
  const before = w.word[i - 1];
  if (before === "this" || (before === "the" && AT.has(w.word[i - 2]!))) return [i - 1, i];
  return before === "current" && w.word[i - 2] === "the" ? [i - 2, i] : null;
};

/** `at present`, `in the present`, `present-day`. */
const present: Reader = (w, i, tokens) => {
  if (w.word[i + 1] === "-" && w.word[i + 2] === "day") return [i, i + 2];
  if (isNoun(tagAfter(w, i, tokens))) return null;
  if (w.word[i - 1] === "the" && AT.has(w.word[i - 2]!)) return [i - 1, i];
  return w.word[i - 1] === "at" || POSSESSIVES.has(w.word[i - 1]!) ? [i, i] : null;
};

/** `not that long ago` is recent. */
const DEGREES_OF_LONG = wordSet("that so too how not very");
const LONG_PAST = wordSet("ancient olden former bygone past earlier");
const TERMS = wordSet("near short medium long");
const DURING = wordSet("in over for");

/** `long ago`, `a long time ago`, `some time ago`, `a while ago`. */
const ago: Reader = (w, i) => {
  if (w.word[i - 1] === "long") return DEGREES_OF_LONG.has(w.word[i - 2]!) ? null : [i - 1, i];
  const time = w.word[i - 1] === "time" || w.word[i - 1] === "while";
  const size = w.word[i - 2] === "long" || w.word[i - 2] === "short" ? i - 3 : i - 2;
  const told = w.word[size] === "a" || w.word[size] === "some";
  return time && told ? [size, i] : null;
};

/** `in ancient times`, but not `three times`. */
const times: Reader = (w, i) => (LONG_PAST.has(w.word[i - 1]!) ? [i - 1, i] : null);

/** `in the near term`, `over the long term`. */
const term: Reader = (w, i) =>
  TERMS.has(w.word[i - 1]!) && w.word[i - 2] === "the" && DURING.has(w.word[i - 3]!)
    ? [i - 2, i]
    : null;

/** `at a later date`. */
const date: Reader = (w, i) =>
  w.word[i - 1] === "later" && w.word[i - 2] === "a" ? [i - 2, i] : null;

/** `as soon as possible`. */
const possible: Reader = (w, i) =>
  w.word[i - 1] === "as" && w.word[i - 2] === "soon" && w.word[i - 3] === "as" ? [i - 3, i] : null;

const READERS: Readonly<Record<string, Reader>> = {
  recently: withDegree,
  soon,
  current,
  recent,
  past,
  future,
  moment,
  present,
  ago,
  times,
  term,
  date,
  possible,
};

/** Words that point nowhere exact: `now`, `currently`, `recently`, `the past`, `the near future`, `at the moment`. */
export const references: Recogniser = (w, i, propose, tokens) => {
  const word = w.word[i]!;
  const extent = (READERS[word] ?? alone)(w, i, tokens);
  if (extent !== null) propose(extent[0], extent[1], { is: "reference", value: VAGUE.get(word)! });
};
