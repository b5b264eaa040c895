import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { markNumber, type View } from "./features.js";
import type { RawTokens } from "./tokenise.js";
import { type Choice, type TaggedType, wordTypes } from "./word-types.js";

/** A tagger's view, with the words. */
export interface TokenView extends View {
  readonly words: readonly string[];
  /** Tags of what is no word, NONE for words. */
  readonly mark: Uint8Array;
}

/** The possible tags of a token; null of a mark. */
export function choiceAt({ mark, types, shape }: TokenView, i: number): Choice | null {
  if (mark[i] !== Tag.NONE) return null;
  const { opening, inside } = types[i]!;
  return shape[i]! & Shape.OPENS_SENTENCE ? opening : inside;
}

/** Looks every word up once, and gathers what the tagger reads. */
export function viewOf(text: string, raw: RawTokens): TokenView {
  const { length, start, end, tag: mark, sentence } = raw;
  const word = new Int32Array(length);
  const likely = new Uint8Array(length);
  const shape = new Uint8Array(raw.shape);
  const types: TaggedType[] = new Array(length);
  const words: string[] = new Array(length);
  const typeOf = wordTypes(text);
  for (let i = 0; i < length; i++) {
    const type = typeOf(start[i]!, end[i]!);
    types[i] = type;
    words[i] = type.word;
    word[i] = type.hash;
    if (mark[i] !== Tag.NONE) {
      likely[i] = markNumber(mark[i]!, text.charCodeAt(start[i]!));
      continue;
    }
    const choice = shape[i]! & Shape.OPENS_SENTENCE ? type.opening : type.inside;
    likely[i] = choice.likeliest;
    shape[i]! |= type.shape;
  }
  return { length, word, likely, types, words, mark, shape, sentence };
}
