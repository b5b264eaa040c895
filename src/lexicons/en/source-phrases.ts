/** Phrases that stand beside a whole clause and name its source right after them. */
export const SOURCE_PHRASES: readonly string[] = [
  "according to",
  "per",
  "as per",
  "in the words of",
  "in the view of",
  "in the opinion of",
  "in the eyes of",
  "in the judgment of",
  "in the judgement of",
];

/** Adverbs that make hearsay of their clause: someone says so, no one is named. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  "reportedly",
  "allegedly",
  "supposedly",
  "purportedly",
]);

/** Nouns that report a clause, by their lemma: `Reyes’s claim that …`, `allegations by nurses that …`. */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  "claim allegation assertion complaint fear warning accusation suggestion concern belief argument contention insistence denial admission prediction pledge promise vow threat acknowledgment acknowledgement conclusion finding statement boast charge hope".split(
    " ",
  ),
);
