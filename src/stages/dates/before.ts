import type { Atoms } from "./atoms.js";
import type { Anchor, Lean, Mod, YearRef } from "./meaning.js";
import { Kind } from "./vocabulary.js";
import { isYearShaped } from "./years.js";

const LEANS: ReadonlyMap<string, Lean> = new Map<string, Lean>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

/** These need no article (`last May`, but not `previous May` or `following May`). */
const ALONE: ReadonlySet<string> = new Set(["last", "this", "next"]);

/** `last`, `this`, `next`, `this past`, `this coming` before atom `i`, with the first atom of the whole. */
export function leanBefore(w: Atoms, i: number): { readonly from: number; readonly lean: Lean } {
  const lean = LEANS.get(w.word[i - 1]!);
  const before = w.word[i - 2];
  const alone = ALONE.has(w.word[i - 1]!) || before === "this" || before === "the";
  if (lean === undefined || !alone) return { from: i, lean: null };
  const wide = (before === "this" || before === "the") && w.word[i - 1] !== "this";
  return { from: wide ? i - 2 : i - 1, lean };
}

/** Of these the date counts from one in the text before it: `the following spring`, `the previous May`. */
const FROM_TEXT: ReadonlySet<string> = new Set(["following", "previous"]);

/** What the month, season or feast at atom `i` counts from, where its words say so; to be spread into its meaning. */
export const countedFrom = (w: Atoms, i: number): { readonly from?: Anchor } =>
  FROM_TEXT.has(w.word[i - 1]!) && w.word[i - 2] === "the" ? { from: "text" } : {};

const SAME_YEAR: YearRef = { shift: 0, from: "text" };
const BEFORE_THAT: ReadonlySet<string> = new Set(
  ", ; in by during later early late of until since before after".split(" "),
);
const CLOSERS: ReadonlySet<string> = new Set([".", ",", ";", ")", "”"]);
const SHIFTED: ReadonlySet<string> = new Set(["later", "earlier", "year"]);

/**
 * The year of the date before in the text, where the words before atom `i` say that it holds: `that summer`, and what
 * goes on after it (`two years later, in May`, `in 1969, on 3 May`); else null.
 */
export function yearBefore(w: Atoms, i: number): YearRef | null {
  // `said that spring was late` points nowhere
  const closes = w.kind[i + 1] === Kind.BREAK || CLOSERS.has(w.word[i + 1]!);
  const points = closes || w.kind[i - 2] === Kind.BREAK || BEFORE_THAT.has(w.word[i - 2]!);
  if (w.word[i - 1] === "that" && points) return SAME_YEAR;
  const goesOn = (w.word[i - 1] === "in" || w.word[i - 1] === "on") && w.word[i - 2] === ",";
  return goesOn && (SHIFTED.has(w.word[i - 3]!) || isYearShaped(w, i - 3)) ? SAME_YEAR : null;
}

/** First atom of a month, season or feast at atom `i` with the `that` that points at its year: `that summer`. */
export const withThat = (w: Atoms, i: number, year: YearRef | null): number =>
  year === SAME_YEAR && w.word[i - 1] === "that" ? i - 1 : i;

const ADJECTIVES: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ["early", "START"],
  ["mid", "MID"],
  ["late", "END"],
]);
const NOUNS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ["beginning", "START"],
  ["start", "START"],
  ["turn", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"],
]);

/** Part of a stretch of time that the words before atom `i` pick: `late `, `mid-`, `the end of `. */
export function stretchBefore(
  w: Atoms,
  i: number,
): { readonly from: number; readonly mod: Mod | null } {
  if (w.word[i - 1] === "of") {
    const mod = NOUNS.get(w.word[i - 2]!) ?? null;
    if (mod === null) return { from: i, mod };
    return { from: w.word[i - 3] === "the" ? i - 3 : i - 2, mod };
  }
  const at = w.word[i - 1] === "-" ? i - 2 : i - 1;
  const mod = ADJECTIVES.get(w.word[at]!) ?? null;
  return { from: mod === null ? i : at, mod };
}
