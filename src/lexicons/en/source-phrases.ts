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

/** Nouns that, owned by a source and after `in`, stand beside a whole clause: `in Reyes’s view, …`. */
export const VIEWPOINT_NOUNS: ReadonlySet<string> = new Set([
  "view",
  "opinion",
  "words",
  "telling",
  "estimation",
  "judgment",
  "judgement",
  "reckoning",
  "assessment",
]);

/** Nouns for papers that find or say things: `In a poll of 900 voters, …`. */
export const FINDING_NOUNS: ReadonlySet<string> = new Set([
  "poll",
  "polls",
  "polling",
  "survey",
  "surveys",
]);

/** Adverbs that make hearsay of their clause: someone says so, no one is named. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  "reportedly",
  "allegedly",
  "supposedly",
  "purportedly",
]);
