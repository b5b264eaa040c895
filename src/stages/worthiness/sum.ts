/** Sum of a sentence's weights, by the root of their number: long sentences would else be sure of everything. */
export function sumOf(weights: ArrayLike<number>, slots: readonly number[]): number {
  if (slots.length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += weights[slots[i]!]!;
  return sum / Math.sqrt(slots.length);
}
