import { NUMBER_WORDS } from "./generated/number-words.js";

type Words = ReadonlyMap<string, number>;

/** The compiled words of one kind, with their values; a fraction's value is what it divides by (`thirds`: 3). */
function compiled(kind: "cardinal" | "ordinal" | "fraction"): [string, number][] {
  const line = NUMBER_WORDS.split("\n").find((words) => words.startsWith(kind))!;
  const [, ...words] = line.split(" ");
  const pairs: [string, number][] = [];
  for (let i = 0; i < words.length; i += 2) pairs.push([words[i]!, Number(words[i + 1])]);
  return pairs;
}

const cardinals = compiled("cardinal");
const ordinals = compiled("ordinal");

/** Words below one hundred that add up: `nineteen`, `forty`. */
export const CARDINALS: Words = new Map([
  ...cardinals.filter(([, value]) => value < 100),
  ["nought", 0],
  ["naught", 0],
]);

/** Words that multiply what stands before them, also after digits. */
export const SCALES: Words = new Map([
  ...cardinals.filter(([word, value]) => value >= 100 && !word.endsWith("s")),
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["lacs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
]);

/** Short forms of the scales; only after digits. */
export const SHORT_SCALES: Words = new Map([
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["tln", 1e12],
  ["trn", 1e12],
]);

/** One letter, which is also a unit (`10m`) or a grade: glued to digits, and only where the rest bears it out. */
export const LETTER_SCALES: Words = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Ordinal words; the first two are seldom ranks. */
export const ORDINALS: Words = new Map(ordinals.filter(([, value]) => value > 0));

/** What divides in a fraction: `half`, `third`, `quarters`. First and second divide nothing. */
export const DENOMINATORS: Words = new Map([
  ...[...ordinals, ...compiled("fraction")].filter(([, value]) => value > 2),
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
]);

/** Plurals that say roughly how many. */
export const VAGUE_PLURALS: ReadonlySet<string> = new Set([
  "tens",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "trillions",
  "lakhs",
  "crores",
]);

/** What makes a multiple: the verb or adverb, and the factor. */
export const MULTIPLES: Words = new Map([
  ["twice", 2],
  ["thrice", 3],
  ["double", 2],
  ["doubled", 2],
  ["doubles", 2],
  ["doubling", 2],
  ["triple", 3],
  ["tripled", 3],
  ["triples", 3],
  ["tripling", 3],
  ["treble", 3],
  ["trebled", 3],
  ["trebles", 3],
  ["trebling", 3],
  ["quadruple", 4],
  ["quadrupled", 4],
  ["quadruples", 4],
  ["quadrupling", 4],
  ["quintupled", 5],
  ["halved", 0.5],
  ["halves", 0.5],
  ["halving", 0.5],
  ["halve", 0.5],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["hundredfold", 100],
]);

/** Single characters that are fractions. */
export const VULGAR_FRACTIONS: Words = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);
