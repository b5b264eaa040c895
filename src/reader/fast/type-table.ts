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

/**
 * @param typeOf the type of a word as written.
 * @param embed is told of each new type and the row that it gets.
 */
export function typeTable(
  typeOf: (surface: string) => WordType,
  embed: (row: number, type: WordType) => void,
): TypeTable {
  const rowAt = new Int32Array(PLACES).fill(-1);
  const shape = new Uint8Array(TYPES);
  const length = new Uint8Array(TYPES);
  const lettersFrom = new Int32Array(TYPES);
  const letters = new Uint16Array(16 * TYPES);
  let lettersEnd = 0;
  let rows = 0;

  const isSame = (row: number, text: string, start: number, end: number): boolean => {
    if (length[row] !== end - start) return false;
    const from = lettersFrom[row]!;
    for (let i = start; i < end; i++)
      if (text.charCodeAt(i) !== letters[from + i - start]) return false;
    return true;
  };
  const add = (text: string, start: number, end: number): number => {
    if (rows === TYPES) throw new Error("the table of word types is full");
    const type = typeOf(text.slice(start, end));
    embed(rows, type);
    shape[rows] = type.shape;
    return rows++;
  };
  const remember = (row: number, text: string, start: number, end: number): void => {
    length[row] = end - start;
    lettersFrom[row] = lettersEnd;
    for (let i = start; i < end; i++) letters[lettersEnd++] = text.charCodeAt(i);
  };

  return {
    shape,
    room: () => TYPES - rows,
    clear: () => {
      rowAt.fill(-1);
      lettersEnd = 0;
      rows = 0;
    },
    rowOf: (text, start, end, hash) => {
      if (end - start > LONGEST) return add(text, start, end);
      let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
      for (let tries = 0; tries < TRIES; tries++) {
        const row = rowAt[place]!;
        if (row < 0) {
          const added = add(text, start, end);
          if (lettersEnd + end - start <= letters.length) {
            rowAt[place] = added;
            remember(added, text, start, end);
          }
          return added;
        }
        if (isSame(row, text, start, end)) return row;
        place = (place + 1) & (PLACES - 1);
      }
      return add(text, start, end);
    },
  };
}
