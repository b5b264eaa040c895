import nlp from "compromise";
import type { Knowledge } from "./compromise.js";

const KINDS = ["Cardinal", "Ordinal", "Fraction"] as const;

/** The value that compromise reads in a number word; plurals and fractions it reads only without their `s`. */
function valueInWord(word: string): number | null {
  if (word.startsWith("zero")) return 0;
  for (const form of [word, word.replace(/s$/u, "")]) {
    const found = (nlp(form) as unknown as { numbers(): { get(): unknown[] } }).numbers().get()[0];
    if (typeof found === "number" && found !== 0) return found;
  }
  return null;
}

/** `cardinal one 1 two 2 …`: kind, then words and values. A fraction's value is its denominator. */
export function numberLines({ own }: Knowledge): string[] {
  return KINDS.map((kind) => {
    const pairs: string[] = [];
    for (const [word, tags] of [...own].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      if (!tags.includes(kind) || !/^[a-z]+$/u.test(word)) continue;
      const value = valueInWord(word);
      if (value !== null) pairs.push(`${word} ${value}`);
    }
    return `${kind.toLowerCase()} ${pairs.join(" ")}`;
  });
}
