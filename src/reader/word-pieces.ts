import type { Pieces } from "./pieces.js";
import { quoted } from "./quoted.js";

/** Longer words are one unknown piece, as in BERT. */
const LONGEST_WORD = 100;
/** Word types remembered with their pieces; more than a large archive's daily vocabulary. */
const REMEMBERED = 100_000;
/** Longer words are rare, and to remember one may keep its whole text in memory (V8 slices from 13 letters on). */
const REMEMBERED_LENGTH = 12;

const MARK = /[!-/:-@[-`{-~\p{P}]/u;
const CJK = /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2fa1f}]/u;
const DROPPED = /[\0\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}]/u;
const SPACE = /\s/u;
const ACCENT = /\p{Mn}/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const INSIDE_WORD = /['’.-]/;

/** The pieces of one word: ids, and where each starts and ends, in code units of the word as written. */
interface WordPieces {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** BERT's uncased WordPiece (Devlin et al. 2019) over whole texts, with offsets into the text as it stands. */
export interface WordPieceReader {
  readonly pieces: (text: string) => Pieces;
}

/**
 * @param vocabulary pieces in the order of their ids; `##` opens a piece inside a word; must hold `[UNK]`.
 */
export function wordPieceReader(vocabulary: readonly string[]): WordPieceReader {
  const idOf = new Map(vocabulary.map((piece, id) => [piece, id]));
  const unknown = idOf.get("[UNK]")!;
  const remembered = new Map<string, WordPieces>();

  const split = (surface: string): WordPieces => {
    const known = remembered.get(surface);
    if (known !== undefined) return known;
    const pieces = splitWord(surface, idOf, unknown);
    if (surface.length > REMEMBERED_LENGTH) return pieces;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(surface, pieces);
    return pieces;
  };
  return { pieces: (text) => read(text, split) };
}

/** Greedy longest match from the left, on the word in lower case without accents. */
function splitWord(
  surface: string,
  idOf: ReadonlyMap<string, number>,
  unknown: number,
): WordPieces {
  const folded: string[] = [];
  // pieces of one character (Hangul decomposes) share its place
  const startOf: number[] = [];
  const endOf: number[] = [];
  let at = 0;
  for (const character of surface) {
    at += character.length;
    if (DROPPED.test(character)) continue;
    for (const part of character.normalize("NFD"))
      if (!ACCENT.test(part))
        for (const low of part.toLowerCase()) {
          folded.push(low);
          startOf.push(at - character.length);
          endOf.push(at);
        }
  }
  if (folded.length === 0) return { ids: [], starts: [], ends: [] };
  const whole: WordPieces = { ids: [unknown], starts: [startOf[0]!], ends: [endOf.at(-1)!] };
  if (folded.length > LONGEST_WORD) return whole;
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < folded.length; ) {
    let end = folded.length;
    let id: number | undefined;
    for (; end > start; end--) {
      id = idOf.get((start > 0 ? "##" : "") + folded.slice(start, end).join(""));
      if (id !== undefined) break;
    }
    if (id === undefined) return whole;
    ids.push(id);
    starts.push(startOf[start]!);
    ends.push(endOf[end - 1]!);
    start = end;
  }
  return { ids, starts, ends };
}

const SPACE_CLASS = 0;
const WORD_CLASS = 1;
const MARK_CLASS = 2;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (SPACE.test(character)) return SPACE_CLASS;
  if (MARK.test(character) || CJK.test(character)) return MARK_CLASS;
  return WORD_CLASS;
}

function read(text: string, split: (surface: string) => WordPieces): Pieces {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const kind = code < 128 ? ASCII[code]! : classOf(String.fromCodePoint(code));
    let end = i + (code > 0xffff ? 2 : 1);
    if (kind === SPACE_CLASS) {
      i = end;
      continue;
    }
    if (kind === WORD_CLASS)
      while (end < text.length) {
        const next = text.codePointAt(end)!;
        const nextKind = next < 128 ? ASCII[next]! : classOf(String.fromCodePoint(next));
        if (nextKind !== WORD_CLASS) break;
        end += next > 0xffff ? 2 : 1;
      }
    const pieces = split(text.slice(i, end));
    for (let k = 0; k < pieces.ids.length; k++) {
      ids.push(pieces.ids[k]!);
      starts.push(i + pieces.starts[k]!);
      ends.push(i + pieces.ends[k]!);
    }
    i = end;
  }
  return described(text, Int32Array.from(ids), Int32Array.from(starts), Int32Array.from(ends));
}

/** Adds to the pieces what the network is told of each, and which word each belongs to. */
function described(text: string, ids: Int32Array, start: Int32Array, end: Int32Array): Pieces {
  const length = ids.length;
  const features = new Int32Array(length);
  const word = new Int32Array(length);
  const isWord = new Uint8Array(length);
  const inside = quoted(text);
  let before = 0;
  let number = -1;
  let wordEnd = 0;
  for (let i = 0; i < length; i++) {
    const newline = hasNewline(text, before, start[i]!) ? 6 : 0;
    features[i] = newline + inside[start[i]!]! * 3 + caseOf(text.slice(start[i]!, end[i]!));
    before = end[i]!;
    if (start[i]! < wordEnd) {
      isWord[i] = 1;
    } else {
      number++;
      const stop = endOfWord(text, start[i]!, end[i]!);
      if (stop > 0) {
        wordEnd = stop;
        isWord[i] = 1;
      }
    }
    word[i] = number;
  }
  return { length, ids, start, end, features, word, isWord };
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

function caseOf(surface: string): number {
  if (surface === surface.toLowerCase()) return 0;
  return surface.length > 1 && surface === surface.toUpperCase() ? 2 : 1;
}

/** Where the word that has a letter or digit within [from, to) ends, apostrophes, points and hyphens inside it included; 0 for a mark. */
function endOfWord(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && !isWordCharacter(text, i)) i++;
  if (i >= to) return 0;
  while (i < text.length) {
    if (isWordCharacter(text, i)) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
    else if (INSIDE_WORD.test(text[i]!) && i + 1 < text.length && isWordCharacter(text, i + 1)) i++;
    else break;
  }
  return i;
}

function isWordCharacter(text: string, i: number): boolean {
  const code = text.codePointAt(i)!;
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return WORD_CHARACTER.test(String.fromCodePoint(code));
}
