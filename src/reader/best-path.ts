/** What a word is to a cue. */
export const NEITHER = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/** Score of a label that a word cannot have. */
const NEVER = -1e9;

/** Numbers of neither, source and content for one word after the other, `stride` a word; what follows the three means nothing. */
export interface ByWord {
  readonly values: Float32Array | Float64Array;
  readonly words: number;
  readonly stride: number;
}

/**
 * The best labels of all words together (Viterbi), with a cost for each change between content and neither. Scores
 * serve as well as log probabilities: all three of a word are the same distance away.
 *
 * @param cueFirst words [cueFirst, cueEnd) are neither.
 * @param change the cost, in log probability.
 * @param path gets the label of each word; `back` is scratch for three a word.
 */
export function bestPath(
  { values, words, stride }: ByWord,
  [cueFirst, cueEnd]: readonly [number, number],
  change: number,
  path: Uint8Array,
  back: Uint8Array,
): void {
  let neither = 0;
  let source = 0;
  let content = 0;
  for (let i = 0; i < words; i++) {
    if (i > 0) {
      // the better way to come from for each label; source costs nothing to come from or go to
      const dearContent = content - change;
      const dearNeither = neither - change;
      back[3 * i + NEITHER] = highest(neither, source, dearContent);
      back[3 * i + SOURCE] = highest(neither, source, content);
      back[3 * i + CONTENT] = highest(dearNeither, source, content);
      const toNeither = Math.max(neither, source, dearContent);
      const toSource = Math.max(neither, source, content);
      content = Math.max(dearNeither, source, content);
      neither = toNeither;
      source = toSource;
    }
    const isCue = i >= cueFirst && i < cueEnd;
    neither += values[stride * i]!;
    source += isCue ? NEVER : values[stride * i + SOURCE]!;
    content += isCue ? NEVER : values[stride * i + CONTENT]!;
  }
  let label = highest(neither, source, content);
  for (let i = words - 1; i >= 0; i--) {
    path[i] = label;
    label = back[3 * i + label]!;
  }
}

/** The label with the highest number, of equal ones the first. */
function highest(neither: number, source: number, content: number): number {
  if (source > neither) return content > source ? CONTENT : SOURCE;
  return content > neither ? CONTENT : NEITHER;
}
