/** Share of a word's letters that may be mistyped for it still to be meant. */
const TOLERANCE = 0.4;

/** `Did you mean X?` for the candidate nearest to a mistyped word, with a space before; empty where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    const isNear = edits <= Math.max(word.length, candidate.length) * TOLERANCE;
    if (isNear && edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best === null ? "" : ` Did you mean ${best}?`;
}

/** Edits between two words: a letter added, dropped, changed, or swapped with its neighbour (Damerau 1964). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
