/** What a word is to a cue. */
export const NEITHER = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/** Score of a label that a word cannot have. */
const NEVER = -1e9;

/**
 * The best labels of all words together (Viterbi), with a cost for each change between content and neither. Scores
 * serve as well as log probabilities: all three of a word are the same distance away.
 *
 * @param scores of neither, source, content, and a number that means nothing: four a word.
 * @param cueFirst words [cueFirst, cueEnd) are neither.
 * @param change the cost, in log probability.
 * @param path gets the label of each word; `back` is scratch for three a word.
 */
export function bestPath(
  scores: Float32Array,
  count: number,
  [cueFirst, cueEnd]: readonly [number, number],
  change: number,
  path: Uint8Array,
  back: Uint8Array,
): void {
  let neither = 0;
  let source = 0;
  let content = 0;
  for (let i = 0; i < count; i++) {
    // the better way to come from for each label; source costs nothing to come from or go to
    let toNeither = neither;
    let fromForNeither = NEITHER;
    if (source > toNeither) {
      toNeither = source;
      fromForNeither = SOURCE;
    }
    if (content - change > toNeither) {
      toNeither = content - change;
      fromForNeither = CONTENT;
    }
    let toSource = neither;
    let fromForSource = NEITHER;
    if (source > toSource) {
      toSource = source;
      fromForSource = SOURCE;
    }
    if (content > toSource) {
      toSource = content;
      fromForSource = CONTENT;
    }
    let toContent = neither - change;
    let fromForContent = NEITHER;
    if (source > toContent) {
      toContent = source;
      fromForContent = SOURCE;
    }
    if (content > toContent) {
      toContent = content;
      fromForContent = CONTENT;
    }
    if (i === 0) toNeither = toSource = toContent = 0;
    back[3 * i] = fromForNeither;
    back[3 * i + 1] = fromForSource;
    back[3 * i + 2] = fromForContent;
    const isCue = i >= cueFirst && i < cueEnd;
    neither = toNeither + scores[4 * i]!;
    source = toSource + (isCue ? NEVER : scores[4 * i + 1]!);
    content = toContent + (isCue ? NEVER : scores[4 * i + 2]!);
  }
  let label = NEITHER;
  if (source > neither) label = SOURCE;
  if (content > Math.max(neither, source)) label = CONTENT;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = label;
    label = back[3 * i + label]!;
  }
}
