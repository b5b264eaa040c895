import { Character, characterOf, lettersAt } from "./characters.js";
import { hashWith, type TypeTable } from "./type-table.js";
import { WordShape } from "./word-type.js";
import { INSIDE, type WordWindow } from "./word-window.js";

/** Where the reading of a text's words stands; changes with each {@link readWords}. */
export interface Reading {
  readonly text: string;
  /** Which code units stand inside quotation marks, as `quoted` tells. */
  readonly inside: Uint8Array;
  /** Where the next word is looked for. */
  at: number;
  /** Where the last word ended. */
  before: number;
  sentences: number;
  paragraphs: number;
  changes: number;
  commas: number;
  wasInside: number;
  /** True after a full stop, question or exclamation mark: the next word may begin a sentence. */
  hasStopped: boolean;
}

/** A reading that has not begun. */
export const readingOf = (text: string, inside: Uint8Array): Reading => ({
  text,
  inside,
  at: 0,
  before: 0,
  sentences: 0,
  paragraphs: 0,
  changes: 0,
  commas: 0,
  wasInside: 0,
  hasStopped: false,
});

/** What a mark can be, in bits. */
const STOP = 1;
/** May stand between the mark that ends a sentence and the next one. */
const AFTER_STOP = 2;
/** Begins a sentence after one. */
const OPENING = 4;
/** Can be the edge of a quotation; such an edge is read as one of EDGES, whatever the paper's style. */
const QUOTE = 8;
const DOUBLE = 16;
const COMMA = 32;
const EDGES = "“”";
const NEWLINE = 10;

const MARKS = new Uint8Array(0x2040);
for (const [bit, marks] of [
  [STOP, ".!?"],
  [AFTER_STOP, "”\"»’')"],
  [OPENING, '“"«‘'],
  [QUOTE, "“”„«»\"‘’'"],
  [DOUBLE, '“”"«»'],
  [COMMA, ","],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)]! |= bit;

const markOf = (code: number): number => (code < MARKS.length ? MARKS[code]! : 0);
/** True where the quotation that `at` stands in begins there. */
const beginsAt = (inside: Uint8Array, at: number): boolean => at === 0 || inside[at - 1] === 0;
/** Which of EDGES the mark at `at` is, inside a quotation; -1 for neither. */
function edgeAt(inside: Uint8Array, at: number): number {
  if (beginsAt(inside, at)) return 0;
  return at + 1 === inside.length || inside[at + 1] === 0 ? 1 : -1;
}

/** True for shapes that can begin a sentence. */
const beginsSentence = (shape: number): boolean =>
  shape === WordShape.CAPITAL || shape === WordShape.UPPER || shape === WordShape.NUMBER;

/**
 * Writes the next words of the text behind the `count` that the window holds, until it is full or the text ends; the
 * twin of training/fast/words.py. A word is a run of letters and digits, with one of `' ’ . -` between two of them;
 * every other character that is no white space is a mark of its own. The table must have room for all of them.
 *
 * @returns how many words the window then holds.
 */
export function readWords(
  reading: Reading,
  words: WordWindow,
  count: number,
  table: TypeTable,
): number {
  const { text, inside } = reading;
  const { start, end, type, place, steps, isMark, beginsQuotation, capacity } = words;
  const shapes = table.shape;
  let { at, before, sentences, paragraphs, changes, commas, wasInside, hasStopped } = reading;
  let newlines = 0;
  while (at < text.length && count < capacity) {
    let code = text.charCodeAt(at);
    const kind = characterOf(code);
    if (kind === Character.SPACE) {
      if (code === NEWLINE) newlines++;
      at++;
      continue;
    }
    let hash = hashWith(0, code);
    let to = at + 1;
    let isWord = kind === Character.LETTER;
    if (kind === Character.HIGH) {
      isWord = lettersAt(text, at) > 0;
      if (isLow(text, to)) hash = hashWith(hash, text.charCodeAt(to++));
    }
    if (isWord)
      for (;;) {
        const next = to < text.length ? text.charCodeAt(to) : 0;
        const nextKind = characterOf(next);
        if (nextKind === Character.LETTER) {
          hash = hashWith(hash, next);
          to++;
        } else if (nextKind === Character.JOINER && lettersAt(text, to + 1) > 0) {
          hash = hashWith(hash, next);
          to++;
        } else if (nextKind === Character.HIGH && lettersAt(text, to) > 0) {
          hash = hashWith(hashWith(hash, next), text.charCodeAt(to + 1));
          to += 2;
        } else break;
      }

    const now = inside[at]!;
    let mark = isWord ? 0 : markOf(code);
    const edge = now === 1 && mark & QUOTE ? edgeAt(inside, at) : -1;
    let row: number;
    if (edge < 0) row = table.rowOf(text, at, to, hash);
    else {
      code = EDGES.charCodeAt(edge);
      mark = markOf(code);
      row = table.rowOf(EDGES, edge, edge + 1, hashWith(0, code));
    }
    const shape = shapes[row]!;
    if (newlines > 0) {
      sentences++;
      paragraphs++;
      hasStopped = false;
    } else if (hasStopped) {
      if (at > before && (mark & OPENING || beginsSentence(shape))) {
        sentences++;
        hasStopped = false;
      } else if (!(mark & AFTER_STOP)) hasStopped = false;
    }
    if (mark & STOP) hasStopped = true;
    if (mark & COMMA) commas++;
    if (now !== wasInside) changes++;
    wasInside = now;

    start[count] = at;
    end[count] = to;
    type[count] = row;
    place[count] = Math.min(2, newlines) * 4 + now * INSIDE + (mark & DOUBLE ? 1 : 0);
    const step = 4 * count;
    steps[step] = sentences;
    steps[step + 1] = paragraphs;
    steps[step + 2] = changes;
    steps[step + 3] = commas;
    isMark[count] = isWord ? 0 : 1;
    beginsQuotation[count] = now === 1 && beginsAt(inside, at) ? 1 : 0;
    count++;
    at = to;
    before = to;
    newlines = 0;
  }
  Object.assign(reading, {
    at,
    before,
    sentences,
    paragraphs,
    changes,
    commas,
    wasInside,
    hasStopped,
  });
  return count;
}

/** Looks the types of the window's first `count` words up again, after the table was cleared. */
export function lookUpAgain(
  { text, inside }: Reading,
  { start, end, type }: WordWindow,
  count: number,
  table: TypeTable,
): void {
  for (let i = 0; i < count; i++) {
    const at = start[i]!;
    let hash = 0;
    for (let k = at; k < end[i]!; k++) hash = hashWith(hash, text.charCodeAt(k));
    const isQuote = (markOf(text.charCodeAt(at)) & QUOTE) !== 0;
    const edge = inside[at] === 1 && isQuote ? edgeAt(inside, at) : -1;
    type[i] =
      edge < 0
        ? table.rowOf(text, at, end[i]!, hash)
        : table.rowOf(EDGES, edge, edge + 1, hashWith(0, EDGES.charCodeAt(edge)));
  }
}

const isLow = (text: string, i: number): boolean =>
  i < text.length && (text.charCodeAt(i) & 0xfc00) === 0xdc00;
