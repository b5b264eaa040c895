/** What a newline before a piece adds to its features. */
export const NEWLINE = 6;

/** A text's word pieces with what the network is told of each; parallel arrays, offsets in UTF-16 code units. */
export interface Pieces {
  readonly length: number;
  readonly ids: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Newline before (6) + inside quotation marks (3) + letter case (0 lower, 1 capital, 2 upper). */
  readonly features: Int32Array;
  /** Index of the word that the piece belongs to; a mark is a word of its own. */
  readonly word: Int32Array;
  /** 1 where the piece belongs to a word, 0 for a mark. */
  readonly isWord: Uint8Array;
}
