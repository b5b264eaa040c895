import type { LayerStage } from "../../document/layers.js";
import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
import { FUNCTION_WORDS } from "../../lexicons/en/function-words.js";

const isFunctionWord = wordFact((word) => FUNCTION_WORDS.has(word));

/** Words looked at, from the beginning: a language shows within a few paragraphs. */
const SAMPLE = 2000;
/** Fewer words than this are too few to tell by; they pass for English where their letters are plain ASCII. */
const ENOUGH = 12;
/** English news has 35 to 50 function words in a hundred; headlines, lists and tables of results fewer. */
const SHARE = 0.12;

/** `en`, or `und` for a text that is evidently not English and that the rules cannot read. */
export const language: LayerStage<"language", "tokens"> = {
  name: "language",
  reads: ["tokens"],
  run: ({ tokens }) => {
    let words = 0;
    let known = 0;
    let ascii = 0;
    for (let i = 0; i < tokens.length && words < SAMPLE; i++) {
      if (tokens.tag[i]! <= Tag.SYM || (tokens.shape[i]! & Shape.DIGIT) !== 0) continue;
      const word = tokens.word[i]!;
      words++;
      if (isFunctionWord(tokens, i)) known++;
      if (word.charCodeAt(0) < 0x80) ascii++;
    }
    if (words < ENOUGH) return ascii * 2 >= words ? "en" : "und";
    return known >= words * SHARE ? "en" : "und";
  },
};
