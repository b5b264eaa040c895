import { Kind, kindOf } from "../../document/characters.js";
import { type Sentence, Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { endOfHandle, endOfUrl } from "./addresses.js";
import { endOfElision, pluralPossessives } from "./apostrophes.js";
import { endOfClitic } from "./clitics.js";
import { endOfRun, endOfSymbol } from "./symbols.js";
import { endOfWord, type IsAbbreviation } from "./words.js";

/** Where the tokens stand; tags only of what is no word (NONE for words). */
export interface RawTokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentence: Int32Array;
  readonly first: Int32Array;
  readonly tag: Uint8Array;
  /** What stands around the token (`Shape.SPACE_BEFORE`, `Shape.OPENS_SENTENCE`); its letters say the rest. */
  readonly shape: Uint8Array;
}

/** A token has so many UTF-16 units on average, spaces included: a little less than news has. */
const UNITS_A_TOKEN = 4;

const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((c) => c.charCodeAt(0)));
const RUNS = codes("*=~_#");
const BULLETS = codes("•·‣⁃●○■□▪▫◦–—|/\\<>");

/**
 * Splits sentences into tokens the way of the Penn Treebank, in one pass. All characters that are no space are in
 * exactly one token.
 *
 * @param sentences in reading order, not overlapping.
 */
export function tokenise(
  text: string,
  sentences: readonly Sentence[],
  isAbbreviation: IsAbbreviation,
): RawTokens {
  let room = Math.ceil(text.length / UNITS_A_TOKEN) + 16;
  let start = new Int32Array(room);
  let ends = new Int32Array(room);
  let tag = new Uint8Array(room);
  let shape = new Uint8Array(room);
  let length = 0;
  const first = new Int32Array(sentences.length + 1);
  const apostrophes = pluralPossessives(text, sentences);

  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences[s]!.end;
    let i = sentences[s]!.start;
    let opened = false;
    let spaceBefore = true;
    first[s] = length;
    while (i < limit) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === Kind.SPACE) {
        spaceBefore = true;
        i++;
        continue;
      }
      let end = i + 1;
      let t: number = Tag.PUNCT;
      switch (kind) {
        case Kind.LETTER:
        case Kind.DIGIT:
        case Kind.INVISIBLE:
          end = endOfUrl(text, i, limit);
          if (end === i) end = endOfWord(text, i, limit, isAbbreviation);
          if (end === i) end = i + 1;
          t = Tag.NONE;
          break;
        case Kind.QUOTE:
          t = Tag.QUOTE;
          if (code === 96 && text.charCodeAt(end) === 96 && end < limit) end++;
          else if (code === 0x2018) apostrophes.isPossessive(i, s);
          break;
        case Kind.APOSTROPHE: {
          t = Tag.QUOTE;
          if (text.charCodeAt(end) === code && end < limit) {
            end++;
            break;
          }
          const clitic = spaceBefore ? i : endOfClitic(text, i, limit);
          const word = clitic > i ? clitic : endOfElision(text, i, limit);
          if (word > i) {
            end = word;
            t = Tag.NONE;
          } else if (apostrophes.isPossessive(i, s)) t = Tag.POS;
          break;
        }
        case Kind.FULL_STOP:
        case Kind.HYPHEN:
          end = endOfRun(text, i, limit);
          break;
        case Kind.MARK:
          if (code === 33 || code === 63) {
            while (end < limit && (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63))
              end++;
          }
          break;
        case Kind.SYMBOL:
          t = Tag.SYM;
          if (code === 64 || code === 35) {
            end = endOfHandle(text, i, limit);
            t = Tag.NONE;
            if (end === i) {
              end = i + 1;
              t = Tag.SYM;
            }
          } else if (code === 0xb0 && end < limit && kindOf(text.charCodeAt(end)) === Kind.LETTER) {
            end++;
          } else if (RUNS.has(code)) {
            end = endOfRun(text, i, limit);
            if (code !== 35) t = Tag.PUNCT;
          } else if (BULLETS.has(code)) t = Tag.PUNCT;
          else end = endOfSymbol(text, i, limit);
          if (code === 37) t = Tag.NN;
          else if (code === 38) t = Tag.CC;
          break;
      }
      while (end < limit && kindOf(text.charCodeAt(end)) === Kind.INVISIBLE) end++;
      let bits = spaceBefore ? Shape.SPACE_BEFORE : 0;
      if (!opened && t !== Tag.QUOTE && t !== Tag.PUNCT) {
        bits |= Shape.OPENS_SENTENCE;
        opened = true;
      }
      if (length === room) {
        room *= 2;
        start = longer(start, new Int32Array(room));
        ends = longer(ends, new Int32Array(room));
        tag = longer(tag, new Uint8Array(room));
        shape = longer(shape, new Uint8Array(room));
      }
      start[length] = i;
      ends[length] = end;
      tag[length] = t;
      shape[length++] = bits;
      spaceBefore = false;
      i = end;
    }
  }
  first[sentences.length] = length;
  const sentence = new Int32Array(length);
  for (let s = 0; s < sentences.length; s++) sentence.fill(s, first[s]!, first[s + 1]!);
  return {
    length,
    start: start.slice(0, length),
    end: ends.slice(0, length),
    sentence,
    first,
    tag: tag.slice(0, length),
    shape: shape.slice(0, length),
  };
}

/** The same numbers with room behind them. */
function longer<A extends Int32Array | Uint8Array>(numbers: A, into: A): A {
  into.set(numbers);
  return into;
}
