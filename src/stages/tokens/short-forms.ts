import { Tag } from "../../document/tag.js";

/** Participles before which `'s` is *has*; before others it is far more often *is*. */
const AFTER_HAS = new Set(["been", "had", "got", "become", "done"]);

/**
 * What the word after a short form makes of it: `he'd gone` is *had*, `she's been` is *has*.
 *
 * @param tag decided tags; that of `'d` is set right here.
 * @returns the lemma `have` of token `i`, or null where it is as it seems.
 */
export function haveInShort(words: readonly string[], tag: Uint8Array, i: number): "have" | null {
  const word = words[i]!;
  const isHad = word === "'d" && tag[i] === Tag.MD;
  if (!isHad && !(word === "'s" && tag[i] === Tag.VBZ)) return null;
  let next = i + 1;
  while (next < words.length && next < i + 4 && tag[next] === Tag.RB) next++;
  const follows = words[next];
  if (follows === undefined) return null;
  if (!isHad) return AFTER_HAS.has(follows) ? "have" : null;
  if (tag[next] !== Tag.VBN && words[i + 1] !== "better") return null;
  tag[i] = Tag.VBD;
  return "have";
}
