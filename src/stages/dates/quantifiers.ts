import type { Atoms } from "./atoms.js";
import type { Mod } from "./meaning.js";
import { Kind } from "./vocabulary.js";

interface Quantifier {
  /** First atom of the quantifier where the corpora count it in (TimeBank: nearly, more than, less than, almost). */
  readonly from: number;
  readonly mod: Mod | null;
}

const ONE_WORD: ReadonlyMap<string, readonly [Mod, within: boolean]> = new Map([
  ["nearly", ["LESS_THAN", true]],
  ["almost", ["LESS_THAN", true]],
  ["about", ["APPROX", false]],
  ["around", ["APPROX", false]],
  ["roughly", ["APPROX", false]],
  ["approximately", ["APPROX", false]],
  ["some", ["APPROX", true]],
  ["under", ["LESS_THAN", true]],
]);
const TWO_WORDS: ReadonlyMap<string, readonly [Mod, within: boolean]> = new Map([
  ["more than", ["MORE_THAN", true]],
  ["less than", ["LESS_THAN", true]],
  ["fewer than", ["LESS_THAN", true]],
  ["longer than", ["MORE_THAN", false]],
  ["at least", ["EQUAL_OR_MORE", true]],
  ["up to", ["EQUAL_OR_LESS", true]],
  ["at most", ["EQUAL_OR_LESS", false]],
]);

const SHARES: ReadonlySet<string> = new Set(
  "percent % cent pc pct points cents pence dollars pounds euros".split(" "),
);
/** What hangs on a number: `£9.7bn`, `8p`. */
const GLUED: ReadonlySet<string> = new Set("k m mn bn tn p c".split(" "));

/** True for an amount of something that a comparison follows. */
const isShare = (w: Atoms, i: number): boolean =>
  SHARES.has(w.word[i]!) ||
  (GLUED.has(w.word[i]!) && w.end[i - 1] === w.start[i]) ||
  w.kind[i] === Kind.DIGITS ||
  w.kind[i] === Kind.NUMERAL ||
  w.kind[i] === Kind.SCALE;

const BEFORE_OVER: ReadonlySet<string> = new Set("for in after just well took lasted".split(" "));

/** What stands before an amount that begins at atom `i` and says how exact it is: `nearly`, `more than`, `about`. */
export function quantifierBefore(w: Atoms, i: number): Quantifier {
  const one = ONE_WORD.get(w.word[i - 1]!);
  if (one !== undefined) return { from: one[1] ? i - 1 : i, mod: one[0] };
  // `for over a decade`, but `over a decade` may be during it
  if (w.word[i - 1] === "over" && BEFORE_OVER.has(w.word[i - 2]!))
    return { from: i, mod: "MORE_THAN" };
  const two = TWO_WORDS.get(`${w.word[i - 2]} ${w.word[i - 1]}`);
  // `2.6 percent less than a year ago`: how much less, and no bound of the time
  if (two !== undefined && isShare(w, i - 3)) return { from: i, mod: null };
  if (two !== undefined) return { from: two[1] ? i - 2 : i, mod: two[0] };
  return { from: i, mod: null };
}

const BOUNDS_AFTER: ReadonlyMap<string, Mod> = new Map([
  ["more", "EQUAL_OR_MORE"],
  ["longer", "EQUAL_OR_MORE"],
  ["less", "EQUAL_OR_LESS"],
]);

/** The bound that `or more`, `or longer`, `or less` after atom `i` set, or null. */
export const boundAfter = (w: Atoms, i: number): Mod | null =>
  w.word[i + 1] === "or" && w.word[i + 3] !== "than"
    ? (BOUNDS_AFTER.get(w.word[i + 2]!) ?? null)
    : null;
