import { Shape, type Tokens } from "../../document/layers.js";

/** Short words that headline style leaves in lower case. */
const LONG_WORD = 4;
const LEAST_WORDS = 4;

/**
 * By sentence, 1 where nearly every long word is capitalised (`Mayor Quits Over Flood Money`): there a capital tells
 * nothing about names.
 */
export function titleCased(tokens: Tokens): Uint8Array {
  const sentences = Math.max(0, tokens.first.length - 1);
  const flags = new Uint8Array(sentences);
  for (let s = 0; s < sentences; s++) {
    let long = 0;
    let capital = 0;
    for (let i = tokens.first[s]!; i < tokens.first[s + 1]!; i++) {
      if (tokens.end[i]! - tokens.start[i]! < LONG_WORD || tokens.shape[i]! & Shape.DIGIT) continue;
      long++;
      if (tokens.shape[i]! & Shape.CAPITAL) capital++;
    }
    if (long >= LEAST_WORDS && capital >= long * 0.8) flags[s] = 1;
  }
  return flags;
}
