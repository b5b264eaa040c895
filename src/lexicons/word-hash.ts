/** Hash of a word (FNV-1a over its UTF-16 code units), a 32-bit integer. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes two integers into one of 32 bits. */
export const mix = (a: number, b: number): number =>
  Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35);
