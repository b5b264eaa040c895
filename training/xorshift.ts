/**
 * A generator of numbers from 0 up to 1 that gives the same row from the same seed, so that each training gives the same
 * weights (Marsaglia 2003).
 *
 * @param seed a whole number of 32 bits, not 0.
 */
export function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Puts the list into an order that `random` draws (Fisher and Yates), in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
