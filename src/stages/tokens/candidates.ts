import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import type { WordClass } from "../../lexicons/en/words.js";

type Tags = readonly number[];

const NAME: Tags = [Tag.NNP];
const CAPITAL_S: Tags = [Tag.NNP, Tag.NNPS];
const CAPITAL_HYPHENED: Tags = [Tag.NNP, Tag.JJ, Tag.NN];
const NUMBER: Tags = [Tag.CD];
const NUMBER_WORD: Tags = [Tag.JJ, Tag.CD, Tag.NN];
const ORDINAL: Tags = [Tag.JJ];
const NUMBER_S: Tags = [Tag.NNS, Tag.CD];
const S: Tags = [Tag.NNS, Tag.VBZ];
const MEN: Tags = [Tag.NNS];
const ED: Tags = [Tag.VBD, Tag.VBN, Tag.JJ];
const ING: Tags = [Tag.VBG, Tag.NN, Tag.JJ];
const LY: Tags = [Tag.RB, Tag.JJ];
/** The possible tags of an unknown word in lower case whose ending says nothing. */
export const OPEN: Tags = [Tag.NN, Tag.JJ, Tag.VB, Tag.VBP, Tag.NNS, Tag.RB];
const HYPHENED: Tags = [Tag.JJ, Tag.NN, Tag.NNS, Tag.VBN];

/** Endings of adjectives and nouns that settle the tag of a word in lower case. */
const ADJECTIVE = /(?:ous|ful|less|[ai]ble|ic|ish|esque|al|ive|[ao]ry|some)$/u;
const VERB = /(?:i[sz]e|ify|[^aeiou]ate)$/u;
const NOUN = /(?:tion|sion|ness|ment|ity|ism|ship|hood|ance|ence|ology|ist|cy)$/u;
const ONLY_ADJECTIVE: Tags = [Tag.JJ, Tag.NN];
const ONLY_NOUN: Tags = [Tag.NN];
const MOSTLY_VERB: Tags = [Tag.VB, Tag.VBP, Tag.NN, Tag.JJ];

/** Possible tags of a word without capital that the lexicon does not hold. */
function byEnding(word: string): Tags {
  if (word.endsWith("men") && !word.endsWith("imen")) return MEN;
  if (word.endsWith("ed")) return ED;
  if (word.endsWith("ing")) return ING;
  if (word.endsWith("ly")) return LY;
  if (ADJECTIVE.test(word)) return ONLY_ADJECTIVE;
  if (VERB.test(word)) return MOSTLY_VERB;
  if (NOUN.test(word)) return ONLY_NOUN;
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) return S;
  return OPEN;
}

const withName = (tags: Tags, word: string): Tags => {
  const names = word.endsWith("s") ? CAPITAL_S : NAME;
  return [...names, ...tags.filter((tag) => !names.includes(tag))];
};

/**
 * The possible tags of a word as it is written, the likeliest first.
 *
 * @param known what the lexicon holds for it.
 * @param plain true where a capital tells nothing: the first word of a sentence.
 */
export function candidatesOf(word: string, shape: number, known: WordClass | null): Tags {
  const capital = (shape & Shape.CAPITAL) !== 0;
  const opens = (shape & Shape.OPENS_SENTENCE) !== 0;
  if (known !== null) {
    if (!capital) {
      const common = known.tags.filter((tag) => tag !== Tag.NNP && tag !== Tag.NNPS);
      return common.length > 0 ? common : known.tags;
    }
    if (opens) return known.tags.includes(Tag.NNP) ? known.tags : [...known.tags, Tag.NNP];
    return withName(known.tags, word);
  }
  if (shape & Shape.DIGIT && !capital) {
    if (shape & Shape.HYPHEN) return NUMBER_WORD;
    const last = word.charCodeAt(word.length - 1);
    if (last >= 48 && last <= 57) return NUMBER;
    if (last === 115) return NUMBER_S;
    // `21st` and `30th` are adjectives, `1.2m` and `9am` numbers.
    return /\d(?:st|nd|rd|th)$/u.test(word) ? ORDINAL : NUMBER;
  }
  if (capital) {
    // An unknown word that opens a sentence without an article, and no ending to say otherwise, is a name.
    if (opens) {
      const tags = byEnding(word);
      return tags === OPEN ? NAME : withName(tags, word);
    }
    // `Kyiv-based`, `Anglo-French`; a whole word with a capital and unknown is a name.
    if (shape & Shape.HYPHEN) return CAPITAL_HYPHENED;
    return word.endsWith("s") ? CAPITAL_S : NAME;
  }
  return shape & Shape.HYPHEN ? HYPHENED : byEnding(word);
}

/** The possible tags of an unknown word whose ending says nothing, by the answer that was given for it. */
export function answered(tag: number): Tags {
  if (tag === Tag.JJ) return ONLY_ADJECTIVE;
  if (tag === Tag.VB) return MOSTLY_VERB;
  if (tag === Tag.VBD || tag === Tag.VBN) return ED;
  if (tag === Tag.NONE || tag === Tag.NN) return OPEN;
  return [tag];
}
