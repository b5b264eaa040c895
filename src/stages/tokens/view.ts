import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { markNumber, type View } from "./features.js";
import type { RawTokens } from "./tokenise.js";
import { type WordType, wordTypes } from "./word-types.js";

/** A tagger's view, with the words and the possible tags of each. */
export interface TokenView extends View {
  readonly types: readonly WordType[];
  readonly words: readonly string[];
  /** Possible tags, likeliest first; of marks null. */
  readonly choices: readonly (readonly number[] | null)[];
}

/** Looks every word up once, and gathers what the tagger reads. */
export function viewOf(text: string, raw: RawTokens): TokenView {
  const length = raw.start.length;
  const word = new Int32Array(length);
  const group = new Int32Array(length);
  const ending = new Int32Array(length);
  const likely = new Uint8Array(length);
  const types: WordType[] = new Array(length);
  const words: string[] = new Array(length);
  const choices: (readonly number[] | null)[] = new Array(length);
  const typeOf = wordTypes(text);
  for (let i = 0; i < length; i++) {
    const start = raw.start[i]!;
    const type = typeOf(start, raw.end[i]!, raw.shape[i]!);
    types[i] = type;
    words[i] = type.word;
    word[i] = type.hash;
    const mark = raw.tag[i]!;
    if (mark !== Tag.NONE) {
      likely[i] = markNumber(mark, text.charCodeAt(start));
      choices[i] = null;
      continue;
    }
    const choice = raw.shape[i]! & Shape.OPENS_SENTENCE ? type.opening : type.inside;
    group[i] = choice.group;
    ending[i] = type.ending;
    likely[i] = choice.likeliest;
    choices[i] = choice.tags;
  }
  return {
    length,
    word,
    group,
    ending,
    likely,
    types,
    words,
    choices,
    shape: new Uint8Array(raw.shape),
    sentence: new Int32Array(raw.sentence),
  };
}
