import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { classOf } from "../../lexicons/en/words.js";
import { candidatesOf } from "./candidates.js";
import { hashOf, markNumber, type View } from "./features.js";
import type { RawTokens } from "./tokenise.js";
import { wordOf } from "./writing.js";

/** What is the same for a word wherever it is written in the same way. */
interface WordType {
  readonly word: string;
  readonly hash: number;
  readonly ending: number;
  /** By capital and place: not opening a sentence, opening one. */
  readonly inside: Choice;
  readonly opening: Choice;
}

interface Choice {
  readonly tags: readonly number[];
  readonly group: number;
}

/** A tagger's view, with the words and the possible tags of each. */
export interface TokenView extends View {
  readonly words: readonly string[];
  /** Possible tags, likeliest first; of marks null. */
  readonly choices: readonly (readonly number[] | null)[];
}

function choiceOf(tags: readonly number[]): Choice {
  let group = 0;
  for (const tag of tags) group = Math.imul(group ^ tag, 0x01000193) ^ (group >>> 13);
  return { tags, group };
}

function typeOf(text: string, start: number, end: number, shape: number): WordType {
  const word = wordOf(text, start, end);
  const known = classOf(word);
  const inside = candidatesOf(word, shape & ~Shape.OPENS_SENTENCE, known);
  const opening = candidatesOf(word, shape | Shape.OPENS_SENTENCE, known);
  return {
    word,
    hash: hashOf(word),
    ending: known === null ? hashOf(word.slice(-3)) : 0,
    inside: choiceOf(inside),
    opening: choiceOf(opening),
  };
}

/** Looks every word up once, and gathers what the tagger reads. */
export function viewOf(text: string, raw: RawTokens): TokenView {
  const length = raw.start.length;
  const word = new Int32Array(length);
  const group = new Int32Array(length);
  const ending = new Int32Array(length);
  const likely = new Uint8Array(length);
  const words: string[] = new Array(length);
  const choices: (readonly number[] | null)[] = new Array(length);
  const types = new Map<string, WordType>();
  for (let i = 0; i < length; i++) {
    const start = raw.start[i]!;
    const end = raw.end[i]!;
    const written = text.slice(start, end);
    let type = types.get(written);
    if (type === undefined) {
      type = typeOf(text, start, end, raw.shape[i]!);
      types.set(written, type);
    }
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
    likely[i] = choice.tags[0]!;
    choices[i] = choice.tags;
  }
  return {
    length,
    word,
    group,
    ending,
    likely,
    words,
    choices,
    shape: Uint8Array.from(raw.shape),
    sentence: Int32Array.from(raw.sentence),
  };
}
