import { dayNumber } from "../../../document/calendar.js";
import type { Atoms } from "../atoms.js";
import { stretchBefore } from "../before.js";
import type { Meaning } from "../meaning.js";
import { isPriced } from "../numbers.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { eraAt } from "./eras.js";

const at = (grain: "decade" | "century", year: number): Meaning => ({
  is: "point",
  point: { grain, day: dayNumber(year, 1, 1) },
});

/** With the article and what picks a part of it: `the mid-1990s`. */
function proposeStretch(w: Atoms, i: number, to: number, meaning: Meaning, propose: Propose): void {
  const { from, mod } = stretchBefore(w, w.word[i - 1] === "the" ? i - 1 : i);
  const first = Math.min(from, i);
  propose(w.word[first - 1] === "the" ? first - 1 : first, to, meaning, mod);
}

/** `the 1990s`, `the ’90s`, `the mid-1990s`, `the 1800s` (a century). */
export const decades: Recogniser = (w, i, propose) => {
  const s = w.word[i + 1];
  const width = w.end[i]! - w.start[i]!;
  const plural = (s === "s" || s === "'s") && w.start[i + 1] === w.end[i];
  if (!plural || isPriced(w, i)) return;
  const to = i + 1;
  if (width === 4) {
    const year = w.value[i]!;
    if (year % 10 !== 0 || year < 1000 || year >= 2200) return;
    if (s === "'s" && w.word[i - 1] !== "the") return;
    const century = year % 100 === 0 && year < 2000;
    proposeStretch(w, i, to, at(century ? "century" : "decade", year), propose);
  } else if (width === 2 && w.value[i]! % 10 === 0) {
    const quoted = w.word[i - 1] === "'" || w.word[i - 1] === "‘" || w.word[i - 1] === "`";
    if (!quoted && w.word[i - 1] !== "the") return;
    if (!quoted && w.value[i]! < 50) return;
    const from = quoted ? i - 1 : i;
    const year = w.value[i]! + (w.value[i]! < 30 ? 2000 : 1900);
    proposeStretch(w, from, to, at("decade", year), propose);
  }
};

const EPITHETS: ReadonlySet<string> = new Set(["roaring", "swinging"]);

/** `the nineties`, `the late sixties`, `the roaring twenties`; not `her late twenties`. */
export const decadeWords: Recogniser = (w, i, propose) => {
  const { from, mod } = stretchBefore(w, i);
  const first = EPITHETS.has(w.word[i - 1]!) ? i - 1 : from;
  if (w.word[first - 1] === "the") propose(first - 1, i, at("decade", w.value[i]! + 1900), mod);
};

/** `the 19th century`, `the late nineteenth century`, `the twenty-first century`. */
export const centuries: Recogniser = (w, i, propose) => {
  if (w.word[i] !== "century") return;
  const ordinal = w.word[i - 1] === "-" ? i - 2 : i - 1;
  if (w.kind[ordinal] !== Kind.ORDINAL) return;
  let from = ordinal;
  let nth = w.value[ordinal]!;
  if (nth < 10 && w.kind[ordinal - 1] === Kind.CARDINAL) {
    from--;
    nth += w.value[from]!;
  } else if (nth < 10 && w.word[ordinal - 1] === "-" && w.kind[ordinal - 2] === Kind.CARDINAL) {
    from -= 2;
    nth += w.value[from]!;
  }
  if (nth < 1 || nth > 30) return;
  const stretch = stretchBefore(w, from);
  from = stretch.from;
  if (w.word[from - 1] === "the") from--;
  const era = eraAt(w.word[i + 1]!);
  if (era === true) {
    const hundreds = `${nth - 1}`.padStart(2, "0");
    propose(from, i + 1, { is: "era", value: `BC${hundreds}XX` }, stretch.mod);
    return;
  }
  propose(
    from,
    era === null ? i : i + 1,
    at("century", (nth - 1) * 100 + (nth === 1 ? 1 : 0)),
    stretch.mod,
  );
};
