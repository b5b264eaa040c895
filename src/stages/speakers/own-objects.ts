import { isNoun, Tag } from "../../document/tag.js";
import type { Scene } from "./scene.js";

/** Tokens before the pronoun, and of one phrase, that are looked at. */
const WINDOW = 24;
const LONGEST = 4;

const CONCESSIVE: ReadonlySet<string> = new Set([
  "though",
  "although",
  "because",
  "while",
  "but",
  "since",
]);

/**
 * The things that `they` in a clause of the same sentence takes up (`Reyes published her accounts, though {they} …`):
 * the plural noun with a possessive in front that stands last before that clause.
 *
 * @returns tokens `[possessive, last)`, or null where the sentence holds no such phrase.
 */
export function ownObject(
  { reading: { tokens } }: Scene,
  at: number,
): [possessive: number, last: number] | null {
  if (!CONCESSIVE.has(tokens.word[at - 1] ?? "")) return null;
  const sentence = tokens.sentence[at];
  for (let i = at - 2; i >= 0 && i >= at - WINDOW && tokens.sentence[i] === sentence; i--) {
    if (tokens.tag[i] === Tag.NNPS) return null;
    if (tokens.tag[i] !== Tag.NNS) continue;
    let first = i;
    while (i - first < LONGEST && (isNoun(tokens.tag[first]!) || tokens.tag[first] === Tag.JJ))
      first--;
    return tokens.tag[first] === Tag.PRPS ? [first, i + 1] : null;
  }
  return null;
}
