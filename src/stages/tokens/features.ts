import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { mix } from "../../lexicons/word-hash.js";
import type { Choice, TaggedType } from "./word-types.js";

/** Slots of the tagger's weights; a power of two. */
export const SLOTS = 1 << 17;
const SHIFT = 15;
/** Features of one token. */
export const FEATURES = 16;

/** What the tagger sees of a text: one entry a token. */
export interface View {
  readonly length: number;
  /** Hash of the word. */
  readonly word: Int32Array;
  readonly types: readonly TaggedType[];
  /** The tag that the word has most often, or the mark's own number beyond the tags. */
  readonly likely: Uint8Array;
  readonly shape: Uint8Array;
  /** Index of the token's sentence. */
  readonly sentence: Int32Array;
}

const START = 63;
const CASE = Shape.CAPITAL | Shape.ALL_CAPS | Shape.DIGIT | Shape.HYPHEN | Shape.OPENS_SENTENCE;

/** The slot of a feature for a tag. */
export const slotOf = (feature: number, tag: number): number =>
  Math.imul(feature ^ Math.imul(tag + 1, 0x27d4eb2f), 0x165667b1) >>> SHIFT;

/**
 * Writes the features of token `i` into `out`: the word, its neighbours, the tags before it (as decided), the most
 * frequent tags of the words after it, and how it is written.
 *
 * @param choice its possible tags.
 * @param decided tags of the tokens before `i`; marks with their own numbers.
 */
export function featuresOf(
  view: View,
  i: number,
  { group }: Choice,
  decided: Uint8Array,
  out: Int32Array,
): void {
  const s = view.sentence[i]!;
  const in1 = i > 0 && view.sentence[i - 1] === s;
  const in2 = in1 && i > 1 && view.sentence[i - 2] === s;
  const after1 = i + 1 < view.length && view.sentence[i + 1] === s;
  const after2 = after1 && i + 2 < view.length && view.sentence[i + 2] === s;
  const p1 = in1 ? decided[i - 1]! : START;
  const p2 = in2 ? decided[i - 2]! : START;
  const n1 = after1 ? view.likely[i + 1]! : START;
  const n2 = after2 ? view.likely[i + 2]! : START;
  const w = view.word[i]!;
  const wBefore = in1 ? view.word[i - 1]! : 1;
  const wAfter = after1 ? view.word[i + 1]! : 2;
  const { ending } = view.types[i]!;
  const writing = view.shape[i]! & CASE;
  const neighbours =
    (in1 ? view.shape[i - 1]! & 3 : 4) | ((after1 ? view.shape[i + 1]! & 3 : 4) << 3);
  out[0] = mix(w, 1);
  out[1] = mix(w, (p1 << 8) | 2);
  out[2] = mix(w, (n1 << 8) | 3);
  out[3] = mix((p2 << 8) | p1, 4);
  out[4] = mix((p1 << 8) | n1, 5);
  out[5] = mix((n2 << 8) | n1, 6);
  out[6] = mix(wBefore, 7);
  out[7] = mix(wAfter, 8);
  out[8] = mix(group, (p1 << 8) | 9);
  out[9] = mix(group, (n1 << 8) | 10);
  out[10] = mix(group, 11);
  out[11] = mix(mix(w, 12), wBefore);
  out[12] = mix(mix(w, 13), wAfter);
  out[13] = mix(mix(writing, 14), (p1 << 8) | neighbours);
  out[14] = mix(ending, (writing << 8) | 15);
  out[15] = mix(group, (((p2 << 8) | p1) << 8) | 16);
}

/** Tags that the tagger tells apart but the layer does not: sentence punctuation by kind. */
export function markNumber(tag: number, code: number): number {
  if (tag !== Tag.PUNCT) return tag;
  if (code === 44) return 40;
  if (code === 46 || code === 33 || code === 63) return 41;
  if (code === 58 || code === 59) return 42;
  if (code === 40 || code === 91) return 43;
  if (code === 41 || code === 93) return 44;
  return 45;
}
