import type { WordType } from "./word-type.js";

/** Types that the table holds; a large archive's daily vocabulary. */
export const TYPES = 32_768;
/** Places of the hash table, four times the types. */
const PLACES = 4 * TYPES;
/** Places that a word is looked for at: words made to have one hash cost no more. */
const TRIES = 16;
/** Longer words are rare, and not remembered. */
const LONGEST = 64;

/** Rows of word types by the word as written, without a string for each word that is looked up. */
export interface TypeTable {
  /**
   * Row of the word [start, end) of the text, which the table remembers; `hash` is the word's by {@link hashWith}.
   *
   * @throws {Error} where the table is full: {@link room} tells.
   */
  rowOf(text: string, start: number, end: number, hash: number): number;
  /** Shape of each row's type, a value of `WordShape`. */
  readonly shape: Uint8Array;
  /** Rows that are free. */
  room(): number;
  /** Forgets all types. */
  clear(): void;
}

/** Hash of a word with one more code unit. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** The place in a table of so many, a power of two, where a word with this hash is looked for first. */
const firstPlace = (hash: number, places: number): number => (hash ^ (hash >>> 15)) & (places - 1);
/** The place where this word is. */
export function placeOf(word: string, places: number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
  return firstPlace(hash, places);
}

/**
 * @param typeOf the type of a word as written.
 * @param embed is told of each new type and the row that it gets.
 */
export function typeTable(
  typeOf: (surface: string) => WordType,
  embed: (row: number, type: WordType) => void,
): TypeTable {
  /** By place one more than where the word's record begins in `records`; 0 where none is. */
  const recordAt = new Int32Array(PLACES);
  const shape = new Uint8Array(TYPES);
  // Row, length and letters of each word one behind another: a word that is looked up costs one place of memory, not four.
  const records = new Uint16Array(18 * TYPES);
  let recordsEnd = 0;
  let rows = 0;

  const isSame = (record: number, text: string, start: number, length: number): boolean => {
    if (records[record + 1] !== length) return false;
    const letters = record + 2;
    for (let i = 0; i < length; i++)
      if (text.charCodeAt(start + i) !== records[letters + i]) return false;
    return true;
  };
  const add = (text: string, start: number, end: number): number => {
    if (rows === TYPES) throw new Error("the table of word types is full");
    const type = typeOf(text.slice(start, end));
    embed(rows, type);
    shape[rows] = type.shape;
    return rows++;
  };
  const remember = (row: number, text: string, start: number, end: number): number => {
    const record = recordsEnd;
    records[recordsEnd++] = row;
    records[recordsEnd++] = end - start;
    for (let i = start; i < end; i++) records[recordsEnd++] = text.charCodeAt(i);
    return record;
  };

  return {
    shape,
    room: () => TYPES - rows,
    clear: () => {
      recordAt.fill(0);
      recordsEnd = 0;
      rows = 0;
    },
    rowOf: (text, start, end, hash) => {
      if (end - start > LONGEST) return add(text, start, end);
      let place = firstPlace(hash, PLACES);
      for (let tries = 0; tries < TRIES; tries++) {
        const record = recordAt[place]! - 1;
        if (record < 0) {
          const added = add(text, start, end);
          if (recordsEnd + 2 + end - start <= records.length)
            recordAt[place] = remember(added, text, start, end) + 1;
          return added;
        }
        if (isSame(record, text, start, end - start)) return records[record]!;
        place = (place + 1) & (PLACES - 1);
      }
      return add(text, start, end);
    },
  };
}
