import { NUMBER_WORDS } from "./generated/number-words.js";

/** A number word's kind and value; a fraction's value is its denominator (`thirds`: 3). */
export interface NumberWord {
  readonly kind: "cardinal" | "ordinal" | "fraction";
  readonly value: number;
}

let words: ReadonlyMap<string, NumberWord> | undefined;

function parse(): ReadonlyMap<string, NumberWord> {
  const map = new Map<string, NumberWord>();
  for (const line of NUMBER_WORDS.split("\n")) {
    const [kind, ...pairs] = line.split(" ");
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      map.set(pairs[i]!, { kind: kind as NumberWord["kind"], value: Number(pairs[i + 1]) });
    }
  }
  return map;
}

/** What number a single word in lower case tells, or null: `twelve`, `third`, `thirds`, `million`. */
export function numberWord(word: string): NumberWord | null {
  words ??= parse();
  return words.get(word) ?? null;
}
