import type { Atoms } from "./atoms.js";
import type { Lean, Mod } from "./meaning.js";

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
