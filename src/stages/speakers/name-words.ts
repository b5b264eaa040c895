import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";

/** Small words inside a surname (`de`, `van der`, `bin`), in lower case. */
const PARTICLES: ReadonlySet<string> = new Set(
  "de del della der den des di da do dos das du la le las los van von vom zu zum ten ter te bin ibn bint al el ben af av y e i san santa abu".split(
    " ",
  ),
);

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Words that are capitalised for another reason than being a name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april june " +
    "july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. " +
    "mon. tue. tues. wed. thu. thurs. fri. sat. sun. christmas easter ramadan thanksgiving a.m. p.m. am pm gmt bst est edt pst " +
    "the a an and or but of in on at by for with from to as if that this these those he she it we they you his her " +
    "its our their my your who what when where why how which is are was were be been has have had do does did not no " +
    "yes so than then there here also meanwhile however asked according speaking despite because although though while after " +
    "before since until during between against under over about into through some many most both all each every any " +
    "another other such more less few several one two three four five six seven eight nine ten yet still even just " +
    "only now later earlier today yesterday tomorrow last next first second third can could may might must shall should will would " +
    "everything something nothing anything everyone everybody someone somebody nobody anyone anybody " +
    "q a vs photo image read watch see click"
  ).split(" "),
);

/** True for `Jr.`, `III` and the like. */
export const isSuffix = (word: string): boolean => SUFFIXES.has(word);

/** True for `de`, `van`, `bin`: never first in a name unless capitalised. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** True where the tag rules out a name's word: a function word, a number. */
const isClosed = (tag: number): boolean =>
  tag !== Tag.NONE &&
  (tag <= Tag.CD || (tag >= Tag.DT && tag <= Tag.WRB) || tag === Tag.UH || tag === Tag.CC);

/**
 * True where the token may be a word of a name.
 *
 * @param knownInside the document's words that are capitalised inside a sentence: a sentence's first word is a name
 * where it is one of them, where the tagger says so or where more capitals follow.
 */
export function isNameWord(tokens: Tokens, i: number, knownInside: ReadonlySet<string>): boolean {
  const shape = tokens.shape[i]!;
  if (!(shape & Shape.CAPITAL)) return false;
  const word = tokens.word[i]!;
  if (NO_NAMES.has(word)) return false;
  const tag = tokens.tag[i]!;
  if (tag === Tag.NNP || tag === Tag.NNPS) return true;
  if (shape & Shape.OPENS_SENTENCE) {
    if (isClosed(tag) || (tag >= Tag.RB && tag <= Tag.RBS)) return false;
    if (knownInside.has(word)) return true;
    const next =
      i + 1 < tokens.length && tokens.sentence[i + 1] === tokens.sentence[i] ? i + 1 : -1;
    return (
      next >= 0 &&
      (tokens.shape[next]! & Shape.CAPITAL) !== 0 &&
      !NO_NAMES.has(tokens.word[next]!) &&
      tag < Tag.VB
    );
  }
  return !isClosed(tag) || (shape & Shape.PERIOD) !== 0;
}

/** The words that are capitalised inside a sentence somewhere: evidence that they are names at a sentence's start too. */
export function capitalisedInside(tokens: Tokens): Set<string> {
  const inside = new Set<string>();
  for (let i = 0; i < tokens.length; i++)
    if ((tokens.shape[i]! & (Shape.CAPITAL | Shape.OPENS_SENTENCE)) === Shape.CAPITAL)
      inside.add(tokens.word[i]!);
  return inside;
}
