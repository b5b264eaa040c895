/** A weight of zero is written as this character; every weight is one printable character. */
const ZERO = 80;
/** Weights lie between minus and plus this. */
export const LARGEST = 45;

/** Weights as characters, for a file of the lexicon. */
export const toLetters = (weights: Int8Array): string =>
  Array.from(weights, (weight) => String.fromCharCode(weight + ZERO)).join("");

/** Weights read from characters. */
export function fromLetters(letters: string): Int8Array {
  const weights = new Int8Array(letters.length);
  for (let i = 0; i < letters.length; i++) weights[i] = letters.charCodeAt(i) - ZERO;
  return weights;
}

/** Weights in whole numbers, so scaled that `size` is the largest; what is larger is cut. */
export const quantise = (weights: Float64Array, size: number): Int8Array =>
  Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round((weight / size) * LARGEST))),
  );
