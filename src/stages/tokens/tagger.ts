import { Shape, type UnknownWords } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { answered, OPEN } from "./candidates.js";
import { FEATURES, featuresOf, SLOTS, slotOf } from "./features.js";
import { choiceAt, type TokenView } from "./view.js";

/** Weights by slot, any numbers. */
export type Weights = Int8Array | Float64Array;

/** Where the best tag of an unknown word leads by less than this (in weights), it is asked about. */
const LEAD = 15;
const LONGEST_ASKED = 40;

const isLowerAlphabetic = (word: string): boolean => {
  if (word.length < 2 || word.length > LONGEST_ASKED) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

/**
 * Decides the tags from left to right: of each token's possible tags the one with the greatest sum of weights. Numbers
 * beyond the tags stand for marks.
 *
 * @param unknownWords asked about words that the lexicon does not hold, where neither their ending nor the words around
 *   them settle the tag.
 */
export function decide(view: TokenView, weights: Weights, unknownWords?: UnknownWords): Uint8Array {
  if (weights.length !== SLOTS) throw new Error("the tagger's weights are not of this version");
  const decided = new Uint8Array(view.length);
  const features = new Int32Array(FEATURES);
  for (let i = 0; i < view.length; i++) {
    const choice = choiceAt(view, i);
    if (choice === null || choice.tags.length === 1) {
      decided[i] = view.likely[i]!;
      continue;
    }
    const { tags } = choice;
    featuresOf(view, i, choice, decided, features);
    decided[i] = best(tags, features, weights);
    if (goesOnName(view, i, decided)) decided[i] = Tag.NNP;
    if (tags !== OPEN || unknownWords === undefined) continue;
    const word = view.words[i]!;
    if (!isLowerAlphabetic(word) || lead(decided[i]!, tags, features, weights) >= LEAD) continue;
    decided[i] = best(answered(unknownWords.tag(word)), features, weights);
  }
  return decided;
}

/** `Ohio Dam Safety Bureau`: no bare verb follows a name, and this one has a capital besides. */
const goesOnName = ({ shape }: TokenView, i: number, decided: Uint8Array): boolean =>
  decided[i] === Tag.VB &&
  decided[i - 1] === Tag.NNP &&
  (shape[i]! & (Shape.CAPITAL | Shape.OPENS_SENTENCE)) === Shape.CAPITAL;

function score(tag: number, features: Int32Array, weights: Weights): number {
  let sum = 0;
  for (let f = 0; f < FEATURES; f++) sum += weights[slotOf(features[f]!, tag)]!;
  return sum;
}

/** The possible tag with the greatest sum of weights; the first of equals. */
export function best(tags: readonly number[], features: Int32Array, weights: Weights): number {
  let winner = tags[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < tags.length; k++) {
    const sum = score(tags[k]!, features, weights);
    if (sum > highest) {
      highest = sum;
      winner = tags[k]!;
    }
  }
  return winner;
}

/** By how much the winner's sum is greater than the next. */
function lead(
  winner: number,
  tags: readonly number[],
  features: Int32Array,
  weights: Weights,
): number {
  let next = Number.NEGATIVE_INFINITY;
  for (const tag of tags) if (tag !== winner) next = Math.max(next, score(tag, features, weights));
  return score(winner, features, weights) - next;
}
