import type { Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { HEARSAY_ADVERBS } from "../../lexicons/en/source-phrases.js";

const AUXILIARIES = new Set(["be", "have", "do", "get"]);
/** In tokens. */
const LONGEST = 8;

/**
 * First token of the verb group that ends in the verb at token `verb`: auxiliaries, negation, `to` and the adverbs
 * before it. An adverb that is a cue of its own stays out (`had reportedly agreed`).
 *
 * @param low first token that may be looked at
 */
export function verbGroupStart(tokens: Tokens, verb: number, low: number): number {
  const floor = Math.max(low, verb - LONGEST);
  let from = verb;
  for (let i = verb - 1; i >= floor; i--) {
    const tag = tokens.tag[i]!;
    if (isAdverb(tag)) continue;
    if (tag === Tag.TO || (tokens.word[i] === "to" && tokens.tag[i + 1] === Tag.VB)) {
      from = i;
      break;
    }
    const auxiliary = tag >= Tag.VB && tag <= Tag.VBZ && AUXILIARIES.has(tokens.lemma[i]!);
    if (tag !== Tag.MD && !auxiliary) break;
    from = i;
  }
  // adverbs right before the verb or its first auxiliary belong to it: "also said", "has long argued"
  while (from - 1 >= floor && isAdverb(tokens.tag[from - 1]!)) from--;
  for (let i = verb - 1; i >= from; i--) if (HEARSAY_ADVERBS.has(tokens.word[i]!)) return i + 1;
  return from;
}

const isAdverb = (tag: number): boolean => tag === Tag.RB || tag === Tag.RBR || tag === Tag.RBS;
