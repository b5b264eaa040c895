import type { Tokens } from "../../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../../document/tag.js";
import { VAGUE } from "../../../lexicons/en/vague-dates.js";
import type { Atoms } from "../atoms.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

/** First and last atom of the reference, or null where the word means something else here. */
type Extent = readonly [from: number, to: number] | null;
type Reader = (w: Atoms, i: number, tokens: Tokens) => Extent;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const DEGREES = words("more most");
const POSSESSIVES = words("our their his her its my your");
const NEAR = words("near foreseeable immediate distant");
const AT = words("at for in");

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

const READERS: Readonly<Record<string, Reader>> = {
  recently: withDegree,
  soon,
  current,
  recent,
  past,
  future,
  moment,
  present,
};

/** Words that point nowhere exact: `now`, `currently`, `recently`, `the past`, `the near future`, `at the moment`. */
export const references: Recogniser = (w, i, propose, tokens) => {
  const word = w.word[i]!;
  const extent = (READERS[word] ?? alone)(w, i, tokens);
  if (extent !== null) propose(extent[0], extent[1], { is: "reference", value: VAGUE.get(word)! });
};
