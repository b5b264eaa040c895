import type { Tokens } from "./layers.js";

/** What is the same for all words that are written alike; kept from text to text. */
export interface WordType {
  /** As `Tokens.word`. */
  readonly word: string;
  /** Hash of `word` (`hashOf`). */
  readonly hash: number;
  /** Which {@link wordFact}s were asked of the word, a bit each, and which of these hold. */
  asked: number;
  holds: number;
}

/** Whether something holds of the word of token `i`; false where there is no such token. */
export type WordFact = (tokens: Pick<Tokens, "type">, i: number) => boolean;

/** Bits of a number that V8 keeps without a box. */
const MOST = 30;
let facts = 0;

/**
 * A fact about words that is found out once for each type of word: a bit is asked of it after that, where a `Set` of strings
 * would be searched for every token. Made when a module is loaded, never while texts are read.
 *
 * @param of tells it of a word, by the word alone.
 * @throws {Error} where there are more facts than bits.
 */
export function wordFact(of: (word: string) => boolean): WordFact {
  if (facts === MOST) throw new Error("no bit is left for another fact about words");
  const bit = 1 << facts++;
  return ({ type }, i) => {
    const it = type[i];
    if (it === undefined) return false;
    if ((it.asked & bit) === 0) {
      it.asked |= bit;
      if (of(it.word)) it.holds |= bit;
    }
    return (it.holds & bit) !== 0;
  };
}
