// The checksum of a weights file, which training/reader/container.py writes: the sum of all words of four bytes, each times an odd number
// of its own, modulo 2^32. One changed or two swapped are seen.

// The part of that sum that the words at `from` add, of which the first is the file's word `first`; four words at a time, `words` a
// multiple of four.
export function checksum(from: usize, words: i32, first: i32): i32 {
  let factors = i32x4.add(i32x4.splat(2 * first), i32x4(1, 3, 5, 7));
  let sum = i32x4.splat(0);
  for (let p = from; p < from + <usize>words * 4; p += 16) {
    sum = i32x4.add(sum, i32x4.mul(v128.load(p), factors));
    factors = i32x4.add(factors, i32x4.splat(8));
  }
  return i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
}
