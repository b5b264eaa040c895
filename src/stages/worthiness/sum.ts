/** Sum of the weights of the first `count` slots, by the root of their number: long sentences would else be sure of everything. */
export function sumOf(
  weights: ArrayLike<number>,
  slots: readonly number[],
  count = slots.length,
): number {
  if (count === 0) return 0;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[slots[i]!]!;
  return sum / Math.sqrt(count);
}
