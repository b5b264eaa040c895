import nlp from "compromise";
import type { Knowledge } from "./compromise.js";

const KINDS = ["Cardinal", "Ordinal", "Fraction"] as const;

/** The value that compromise reads in a number word; it reads fractions only as ordinals (`thirds` as `third`). */
function valueOf(word: string, kind: string): number | null {
  const read = kind === "Fraction" ? word.replace(/s$/u, "") : word;
  const doc = nlp(read) as unknown as { numbers(): { get(): (number | null)[] } };
  const plural = nlp(word.replace(/s$/u, "")) as unknown as typeof doc;
  const value = doc.numbers().get()[0] || plural.numbers().get()[0];
  return typeof value === "number" ? value : null;
}

/** `cardinal one 1 two 2 …`: kind, then words and values. A fraction's value is its denominator. */
export function numberLines({ own }: Knowledge): string[] {
  return KINDS.map((kind) => {
    const pairs: string[] = [];
    for (const [word, tags] of [...own].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      if (!tags.includes(kind) || !/^[a-z]+$/u.test(word)) continue;
      const value = word.startsWith("zero") ? 0 : valueOf(word, kind);
      if (value !== null) pairs.push(`${word} ${value}`);
    }
    return `${kind.toLowerCase()} ${pairs.join(" ")}`;
  });
}
