/**
 * Some of a text's words with what the network is told of each; parallel arrays that one window after another is
 * written into, objects would cost more than the network. Offsets are UTF-16 code units of the whole text.
 */
export interface WordWindow {
  /** Words that it may hold. */
  readonly capacity: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Row of the word's type in the table of types. */
  readonly type: Int32Array;
  /** Newlines before, at most two (4 each) + inside quotation marks (2) + a mark of quotation, an apostrophe not counted (1). */
  readonly place: Uint8Array;
  /** How many sentences, paragraphs, changes of quotation and commas have begun so far: four a word. */
  readonly steps: Int32Array;
  /** 1 for a punctuation mark or sign, 0 for a word. */
  readonly isMark: Uint8Array;
  /** 1 where a quotation begins with this word. */
  readonly beginsQuotation: Uint8Array;
}

/** Bit of {@link WordWindow.place}. */
export const INSIDE = 2;

/** Moves the words [from, count) to the front. */
export function dropBefore(words: WordWindow, from: number, count: number): void {
  for (const array of [
    words.start,
    words.end,
    words.type,
    words.place,
    words.isMark,
    words.beginsQuotation,
  ])
    array.copyWithin(0, from, count);
  words.steps.copyWithin(0, 4 * from, 4 * count);
}
