import { Tag } from "../../../src/document/tag.js";
import { tokens } from "../../../src/stages/tokens/stage.js";

const NAMES = Object.fromEntries(Object.entries(Tag).map(([name, tag]) => [tag, name]));

/** The tokens of a text that is one sentence: words as written, tags by name, lemmas. */
export function readSentence(text: string, tag: (word: string) => number = () => Tag.NONE) {
  const layer = tokens.run(
    { sentences: text === "" ? [] : [{ start: 0, end: text.length, paragraph: 0 }] },
    { text, title: null, published: null, unknownWords: { tag }, reader: null },
  );
  const written = Array.from(layer.start, (start, i) => text.slice(start, layer.end[i]));
  const tags = Array.from(layer.tag, (value) => NAMES[value]!);
  return { layer, written, tags };
}
