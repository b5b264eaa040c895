import { Kind, kindOf } from "../../document/characters.js";
import { type Sentence, Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { endOfHandle, endOfUrl } from "./addresses.js";
import { endOfElision, pluralPossessives } from "./apostrophes.js";
import { endOfClitic } from "./clitics.js";
import { shapeOf } from "./shape.js";
import { endOfRun, endOfSymbol } from "./symbols.js";
import { endOfWord, type IsAbbreviation } from "./words.js";

/** Where the tokens stand and what their writing says; tags only of what is no word (NONE for words). */
export interface RawTokens {
  readonly start: number[];
  readonly end: number[];
  readonly sentence: number[];
  readonly first: Int32Array;
  readonly tag: number[];
  readonly shape: number[];
}

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
  const starts: number[] = [];
  const ends: number[] = [];
  const sentence: number[] = [];
  const tag: number[] = [];
  const shape: number[] = [];
  const first = new Int32Array(sentences.length + 1);
  const apostrophes = pluralPossessives(text, sentences);

  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences[s]!.end;
    let i = sentences[s]!.start;
    let opened = false;
    let spaceBefore = true;
    first[s] = starts.length;
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
      let bits = t === Tag.NONE ? shapeOf(text, i, end) : 0;
      if (spaceBefore) bits |= Shape.SPACE_BEFORE;
      if (!opened && t !== Tag.QUOTE && t !== Tag.PUNCT) {
        bits |= Shape.OPENS_SENTENCE;
        opened = true;
      }
      starts.push(i);
      ends.push(end);
      sentence.push(s);
      tag.push(t);
      shape.push(bits);
      spaceBefore = false;
      i = end;
    }
  }
  first[sentences.length] = starts.length;
  return { start: starts, end: ends, sentence, first, tag, shape };
}
