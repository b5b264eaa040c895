import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
import { PEOPLES } from "../../lexicons/en/nationalities.js";
import { ORGANIZATION_HEADS } from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { COURTESY, TITLES } from "../../lexicons/en/titles.js";
import { classOf } from "../../lexicons/en/words.js";
import { isGivenName } from "./given-names.js";
import { titleCased } from "./title-case.js";
import { GIVEN_TITLES, isRoleNounAt } from "./titled.js";

/** Small words inside a surname (`de`, `van der`, `bin`), in lower case. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "de del dela della der den des di da do dos das du la le las los van von vom zu zum ten ter te bin ibn bint binti binte " +
    "al el ben bar ap ab af av y e i san santa abu"
  ).split(" "),
);

const SUFFIXES: ReadonlySet<string> = new Set(
  // and what stands behind a lawmaker's or an advocate's name: `Ana Reyes MP`, `Tom Okoro KC`
  "jr jr. sr sr. ii iii iv mp mep msp td qc kc obe mbe cbe".split(" "),
);

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

/** `j.k.`: as many words as letters. */
const INITIALS = /^(?:[a-z]\.){2,4}$/;

/** The words that initials written as one (`j.k.`) stand for; null for any other word. */
export const initialsOf = (word: string): string[] | null =>
  INITIALS.test(word) ? [...word.replaceAll(".", "")] : null;

/** True for `Jr.`, `III` and the like. */
export const isSuffix = (word: string): boolean => SUFFIXES.has(word);

/** True for `de`, `van`, `bin`: never first in a name unless capitalised. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** What is written before a surname with a hyphen or an apostrophe. */
const ARTICLES: ReadonlySet<string> = new Set(
  "al el ad an ar as at az ash ul ibn bin ben d l dell t".split(" "),
);

/** Months that people are called by too. */
const CALENDAR_NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "august", "march"]);

const APOSTROPHE = 39;
const HYPHEN = 45;

/** Verbs of headlines that no one is named. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  "says said calls tells warns urges asks slams blasts vows denies claims admits insists rejects defends accuses backs wants hits hammers quits".split(
    " ",
  ),
);

/** True where the tag rules out a name's word: a function word, a number. */
const isClosed = (tag: number): boolean =>
  tag !== Tag.NONE && (tag <= Tag.CC || (tag >= Tag.DT && tag <= Tag.WRB));

/** `Oh Eun-ji`, `Mayor Aye Moe`: what would be a cry stands before a name, or behind a title. */
const isCalledLikeACry = (tokens: Tokens, i: number): boolean =>
  (opensRun(tokens, i) && !isCommonWord(tokens.word[i + 1]!)) ||
  (i > 0 &&
    tokens.sentence[i - 1] === tokens.sentence[i] &&
    (tokens.shape[i - 1]! & Shape.CAPITAL) !== 0);

/** True for a word that the lexicon knows, and not as a name: `Climate Change` is no person. */
export function isCommonWord(word: string): boolean {
  const tags = classOf(word)?.tags;
  return tags !== undefined && !tags.includes(Tag.NNP) && !tags.includes(Tag.NNPS);
}

/** {@link isCommonWord} of a token. */
const isCommonAt = wordFact(isCommonWord);
const isPlaceAt = wordFact((word) => PLACES.has(word));
const isNoNameAt = wordFact((word) => NO_NAMES.has(word));
const isGivenTitleAt = wordFact((word) => GIVEN_TITLES.has(word));

/** True for a plural noun that the lexicon knows, peoples apart. */
export const isCommonPlural = (word: string): boolean =>
  classOf(word)?.tags[0] === Tag.NNS && !PEOPLES.has(word);

/** True where another capital follows in the sentence. */
const opensRun = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.length &&
  tokens.sentence[i + 1] === tokens.sentence[i] &&
  (tokens.shape[i + 1]! & Shape.CAPITAL) !== 0 &&
  !isNoNameAt(tokens, i + 1);

/** `Gergely`: a word that only its ending makes an adverb, of nothing that the lexicon knows. */
const isUnlikeAdverb = (word: string): boolean =>
  classOf(word) === null && word.endsWith("ly") && classOf(word.slice(0, -2)) === null;

/** `He Jing`: no pronoun stands before a name. */
const isFamilyHe = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "he" &&
  opensRun(tokens, i) &&
  !((tokens.shape[i]! | tokens.shape[i + 1]!) & Shape.ALL_CAPS) &&
  !classOf(tokens.word[i + 1]!)?.tags.some(isVerb);

/** `Mr. He`, and where someone of that family is named `“Go,” He said`: the pronoun would have no capital there. */
const isHeAlone = (tokens: Tokens, i: number, { hasHe }: Capitals): boolean =>
  tokens.word[i] === "he" &&
  i > 0 &&
  tokens.sentence[i - 1] === tokens.sentence[i] &&
  (COURTESY.has(TITLES.get(tokens.word[i - 1]!) ?? "") ||
    (hasHe && !(tokens.shape[i]! & Shape.OPENS_SENTENCE) && tokens.word[i - 1] !== ":"));

/** What the document itself tells about its capitals. */
export interface Capitals {
  /** Words that are capitalised inside a sentence somewhere. */
  readonly inside: ReadonlySet<string>;
  readonly text: string;
  /** Someone of the family He is named. */
  readonly hasHe: boolean;
  /** First names that are titles too (`Dean`) which the text has in lower case, as an office; `col` where it is about soldiers. */
  readonly offices: ReadonlySet<string>;
  /** By sentence, 1 where headline style capitalises every word. */
  readonly headline: Uint8Array;
}

/** Words of a text in which `Col Reyes` is a colonel, and nobody called Colin. */
const isMilitaryAt = wordFact((word) =>
  /^(?:colonel|army|regiment|troops|military|soldiers?|battalion|brigade|ministry|defence|defense|veterans?)$/.test(
    word,
  ),
);

/** `Col Tom Okoro`: a rank before a first name. */
const isColonel = ({ word, shape, sentence }: Tokens, i: number): boolean =>
  word[i] === "col" &&
  sentence[i + 2] === sentence[i] &&
  (shape[i + 2]! & Shape.CAPITAL) !== 0 &&
  isGivenName(word[i + 1]!);

/** Reads the document's capitals: a sentence's first word is a name where it has one inside a sentence too. */
export function readCapitals(tokens: Tokens, text: string): Capitals {
  const headline = titleCased(tokens);
  const inside = new Set<string>();
  const offices = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (isMilitaryAt(tokens, i) || isColonel(tokens, i)) offices.add("col");
    if (!(tokens.shape[i]! & Shape.CAPITAL)) {
      if (isGivenTitleAt(tokens, i) && tokens.word[i] !== "col") offices.add(tokens.word[i]!);
    } else if (
      (tokens.shape[i]! & (Shape.CAPITAL | Shape.OPENS_SENTENCE)) === Shape.CAPITAL &&
      !headline[tokens.sentence[i]!]
    )
      inside.add(tokens.word[i]!);
  }
  let hasHe = false;
  for (let i = 0; i < tokens.length && !hasHe; i++)
    hasHe = !headline[tokens.sentence[i]!] && isFamilyHe(tokens, i);
  return { inside, offices, headline, text, hasHe };
}

/** `Theresa May`, `Mrs. May`, `June Oduya`: the month that is a person, told by the words next to it. */
function isCalendarName(tokens: Tokens, i: number, word: string): boolean {
  if (!CALENDAR_NAMES.has(word)) return false;
  const isNext = (k: number): boolean =>
    k >= 0 &&
    k < tokens.length &&
    tokens.sentence[k] === tokens.sentence[i] &&
    (tokens.shape[k]! & Shape.CAPITAL) !== 0;
  if (isNext(i - 1) && (isGivenName(tokens.word[i - 1]!) || TITLES.has(tokens.word[i - 1]!)))
    return true;
  if (!isNext(i + 1) || NO_NAMES.has(tokens.word[i + 1]!) || word === "march") return false;
  return i === 0 || tokens.tag[i - 1] !== Tag.IN;
}

/** Where the hyphen or apostrophe behind a small article stands in a word (`al-Sisi`, `d’Alema`); -1 where none does. */
function articleEnd(word: string): number {
  for (let k = 1; k < 4; k++) {
    const mark = word.charCodeAt(k);
    if (mark === HYPHEN || mark === APOSTROPHE) return ARTICLES.has(word.slice(0, k)) ? k : -1;
  }
  return -1;
}
const hasArticleAt = wordFact((word) => articleEnd(word) > 0);

/** `al-Sisi`, `d’Alema`: the capital stands behind a small article. */
function hasInnerCapital(tokens: Tokens, i: number, text: string): boolean {
  if (!hasArticleAt(tokens, i)) return false;
  const letter = text[tokens.start[i]! + articleEnd(tokens.word[i]!) + 1] ?? "";
  return letter !== letter.toLowerCase();
}

/** `governor Will Stott`: a capital inside a sentence before another; the verb has none. */
const isWill = (tokens: Tokens, i: number): boolean =>
  !(tokens.shape[i]! & (Shape.OPENS_SENTENCE | Shape.ALL_CAPS)) &&
  tokens.word[i - 1] !== ":" &&
  tokens.tag[i - 1] !== Tag.QUOTE &&
  opensRun(tokens, i);

/** True where the token may be a word of a name. */
export function isNameWord(tokens: Tokens, i: number, capitals: Capitals): boolean {
  const { inside, headline, text } = capitals;
  const shape = tokens.shape[i]!;
  const word = tokens.word[i]!;
  if (!(shape & Shape.CAPITAL))
    return (
      ((shape & Shape.HYPHEN) !== 0 || word.charCodeAt(1) === APOSTROPHE) &&
      hasInnerCapital(tokens, i, text)
    );
  const isAcronym = word === "who" && (shape & Shape.ALL_CAPS) !== 0;
  if (isNoNameAt(tokens, i) && !isAcronym)
    return (
      isCalendarName(tokens, i, word) ||
      (word === "will" && !headline[tokens.sentence[i]!] && isWill(tokens, i)) ||
      (!headline[tokens.sentence[i]!] && (isFamilyHe(tokens, i) || isHeAlone(tokens, i, capitals)))
    );
  if (isAcronym && !headline[tokens.sentence[i]!]) return true;
  const tag = tokens.tag[i]!;
  const opens = (shape & Shape.OPENS_SENTENCE) !== 0;
  if (tag === Tag.UH) return isCalledLikeACry(tokens, i);
  // `Bank of Lund`
  if (
    opens &&
    ORGANIZATION_HEADS.has(word) &&
    tokens.word[i + 1] === "of" &&
    opensRun(tokens, i + 1)
  )
    return true;
  // `Said Oduya: …`
  if (opens && HEADLINE_VERBS.has(word)) return false;
  if (isPlaceAt(tokens, i) && (!opens || isNoun(tag))) return true;
  if (headline[tokens.sentence[i]!]) {
    if (inside.has(word)) return true;
    if (HEADLINE_VERBS.has(word) || isClosed(tag)) return false;
    return !isCommonAt(tokens, i) || isRoleNounAt(tokens, i);
  }
  if (tag === Tag.NNP || tag === Tag.NNPS)
    return (
      !opens ||
      inside.has(word) ||
      !isCommonAt(tokens, i) ||
      isGivenName(word) ||
      opensRun(tokens, i)
    );
  if (opens) {
    if (isClosed(tag)) return false;
    if (tag >= Tag.RB && tag <= Tag.RBS) return isUnlikeAdverb(word) && opensRun(tokens, i);
    // A word that the lexicon doesn't hold, or in capitals, where a noun may stand.
    const isUnknown = classOf(word) === null;
    const isStrange = isUnknown || (shape & Shape.ALL_CAPS) !== 0;
    // `Guled Farah`: what ends like a verb and stands before a name may be one.
    return (
      inside.has(word) ||
      (tag < Tag.VB
        ? isStrange || opensRun(tokens, i)
        : isUnknown &&
          (opensRun(tokens, i) ||
            (isParticle(tokens.word[i + 1] ?? "") && opensRun(tokens, i + 1))))
    );
  }
  return !isClosed(tag) || (shape & Shape.PERIOD) !== 0;
}
