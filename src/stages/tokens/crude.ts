import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";

const closed = new Map<string, number>();
const add = (tag: number, words: string): void => {
  for (const word of words.split(" ")) closed.set(word, tag);
};
add(Tag.DT, "the a an this these those each every some any no another all both");
add(
  Tag.IN,
  "of in on at by for with from that as if because while although though after before since until than about into through over under against between during without within per whether upon among toward towards despite like near",
);
add(Tag.TO, "to");
add(Tag.CC, "and or but nor yet");
add(Tag.PRP, "i he she it we they you me him us them himself herself itself themselves myself");
add(Tag.PRPS, "my his her its our their your");
add(Tag.MD, "will would can could may might must shall should 'll ca wo 'd");
add(Tag.WP, "who whom what");
add(Tag.WPS, "whose");
add(Tag.WDT, "which");
add(Tag.WRB, "when where why how");
add(Tag.POS, "'s");
add(
  Tag.VBD,
  "was were had did said told added asked wrote called claimed warned denied went came took made got gave found knew thought left kept held began became",
);
add(Tag.VBZ, "is has does says tells adds asks writes calls claims warns");
add(Tag.VBP, "are am 're have 've 'm do say");
add(Tag.VB, "be");
add(Tag.VBN, "been");
add(Tag.VBG, "being");
add(
  Tag.RB,
  "not n't also never very now then here there again already still just only even once ever often too so",
);

/** A first guess, by lists, writing and ending. */
export function crudeTag(word: string, shape: number): number {
  const known = closed.get(word);
  if (known !== undefined) return known;
  if (shape & Shape.DIGIT) return shape & Shape.HYPHEN ? Tag.JJ : Tag.CD;
  if (shape & Shape.CAPITAL && !(shape & Shape.OPENS_SENTENCE)) return Tag.NNP;
  if (word.endsWith("ly")) return Tag.RB;
  if (word.endsWith("ing")) return Tag.VBG;
  if (word.endsWith("ed")) return Tag.VBD;
  if (/(ous|ful|ive|able|ible|ish|al|ic)$/.test(word)) return Tag.JJ;
  if (word.endsWith("s") && !word.endsWith("ss")) return Tag.NNS;
  return Tag.NN;
}
