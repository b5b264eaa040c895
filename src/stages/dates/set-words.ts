import type { Atoms } from "./atoms.js";
import { amountEnding } from "./numbers.js";
import { Kind, UNIT_NAMES, type Unit } from "./vocabulary.js";

/** What TIMEX3 says of a set beside its value (TimeML annotation guidelines 1.2.1, §2.3.5). */
export interface SetWords {
  /** `EVERY`, `EACH`, `EVERY OTHER`. */
  readonly quant?: string;
  /** How often, or for how long, in each: `2X`, `6H`. */
  readonly freq?: string;
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);
const LETTERS: Partial<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  night: "D",
  week: "W",
  month: "M",
};

/** `every`, `each`, `every other`; the latter only where the value does not say it (`every other Friday`). */
function quantIn(w: Atoms, from: number, value: string): string | undefined {
  const word = w.word[from];
  if (word !== "every" && word !== "each") return undefined;
  const other = w.word[from + 1] === "other" && value.startsWith("XXXX");
  // `each other Friday`, if anybody says so
  return other ? "EVERY OTHER" : word.toUpperCase();
}

/** `twice a week`, `three times a month`, `six hours a day`. */
function freqIn(w: Atoms, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const times = TIMES.get(w.word[at]!);
    if (times !== undefined) return `${times}X`;
    const counted = w.word[at] === "times";
    const letter = w.kind[at] === Kind.UNIT ? LETTERS[UNIT_NAMES[w.value[at]!]!] : undefined;
    if (!counted && letter === undefined) continue;
    const amount = amountEnding(w, at - 1);
    if (amount?.value == null || amount.from < from || !Number.isInteger(amount.value))
      return undefined;
    return `${amount.value}${counted ? "X" : letter}`;
  }
  return undefined;
}

/** `quant` and `freq` of the set whose words are atoms `from` to `to`, both included. */
export function setWords(w: Atoms, from: number, to: number, value: string): SetWords {
  const quant = quantIn(w, from, value);
  const freq = quant === undefined ? freqIn(w, from, to) : undefined;
  return { ...(quant !== undefined && { quant }), ...(freq !== undefined && { freq }) };
}
