import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, Tag } from "../../document/tag.js";
import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import { KNOWN_ORGANIZATIONS } from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { COURTESY, GENDERED, TITLES } from "../../lexicons/en/titles.js";
import { classOf } from "../../lexicons/en/words.js";
import { foldWord } from "./fold.js";
import { isGivenName } from "./given-names.js";
import type { Name } from "./name.js";
import { kindOfName } from "./name-kind.js";
import { endOfRun } from "./name-run.js";
import { isCommonPlural, isCommonWord, isNameWord, isSuffix, readCapitals } from "./name-words.js";
import type { Reading } from "./reading.js";
import { endOfTitle, startOfModifiers, startOfRole } from "./titled.js";

/** `J.K.`: as many words as letters. */
const INITIALS = /^(?:[a-z]\.){2,4}$/;

const isAdjective = (word: string): boolean => {
  const tags = classOf(word)?.tags;
  return tags !== undefined && (tags.includes(Tag.JJ) || tags.includes(Tag.VBN));
};

function useOf(tokens: Tokens, last: number): Name["use"] {
  if (last >= tokens.length || tokens.sentence[last] !== tokens.sentence[last - 1]) return "plain";
  if (tokens.tag[last] === Tag.POS) return "possessor";
  const shape = tokens.shape[last]!;
  return isNoun(tokens.tag[last]!) && !(shape & Shape.CAPITAL) && shape & Shape.SPACE_BEFORE
    ? "modifier"
    : "plain";
}

/** Gender by a title or office in tokens `[first, last)`. */
function genderOfTitle(tokens: Tokens, first: number, last: number): "m" | "f" | null {
  for (let i = first; i < last; i++) {
    const title = TITLES.get(tokens.word[i]!) ?? tokens.word[i]!;
    const gender = GENDERED.get(title);
    if (gender) return gender;
  }
  return null;
}

/** `QUESTIONABLE CLAIMS`: common words in capitals are a heading, no name. `(R-Tex.)` is none either. */
function isShouted(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.word[first - 1] === "(" && /^[rdi]-/.test(tokens.word[first]!)) return true;
  if (last - first < 2) return false;
  for (let i = first; i < last; i++)
    if (!(tokens.shape[i]! & Shape.ALL_CAPS) || !isCommonWord(tokens.word[i]!)) return false;
  return true;
}

function nameOf(tokens: Tokens, first: number, last: number): Name | null {
  const isPeople = last - first === 1 && PEOPLES.has(tokens.word[first]!);
  let begin = isPeople ? first : endOfTitle(tokens, first, last);
  const alone = begin === last;
  if (alone) begin = first;
  const titleEnd = begin;
  // `Crooked Hillary Clinton`
  while (
    !alone &&
    last - begin > 2 &&
    isAdjective(tokens.word[begin]!) &&
    !isGivenName(tokens.word[begin]!) &&
    isGivenName(tokens.word[begin + 1]!)
  )
    begin++;
  const words: string[] = [];
  let suffix = "";
  for (let i = begin; i < last; i++) {
    const word = tokens.word[i]!;
    if (i > begin && isSuffix(word)) suffix = word.replace(".", "");
    else if (last - begin > 1 && tokens.shape[i]! & Shape.PERIOD && INITIALS.test(word))
      words.push(...word.replaceAll(".", ""));
    else if (word !== ",") words.push(foldWord(word));
  }
  if (words.length === 0 || isShouted(tokens, begin, last)) return null;
  // `the Spaniard`, `a Democrat`
  if (words.length === 1 && PEOPLES.has(`${tokens.word[begin]}s`)) return null;
  const opens = (tokens.shape[begin]! & Shape.OPENS_SENTENCE) !== 0;
  if (opens && words.length === 1 && !isPeople && isCommonPlural(tokens.word[begin]!)) return null;
  if (
    words.length === 1 &&
    !isPeople &&
    NATIONALITIES.has(tokens.word[begin]!) &&
    !PLACES.has(tokens.word[begin]!) &&
    !KNOWN_ORGANIZATIONS.has(tokens.word[begin]!)
  )
    return null;
  const title = alone
    ? begin
    : titleEnd > first && titleEnd === begin
      ? startOfModifiers(tokens, first)
      : startOfRole(tokens, begin);
  const titled = title < begin;
  const kind = alone
    ? "title"
    : titled
      ? "person"
      : kindOfName(tokens, begin, last, useOf(tokens, last));
  return {
    first: begin,
    last,
    title,
    words,
    suffix,
    kind,
    gender: titled
      ? genderOfTitle(tokens, title, begin)
      : begin > 0 && tokens.sentence[begin - 1] === tokens.sentence[begin]
        ? (GENDERED.get(tokens.word[begin - 1]!) ?? null)
        : null,
    use: useOf(tokens, last),
  };
}

/** True where the title before the name is courtesy alone (`Mr.`). */
export const isCourtesy = (tokens: Tokens, name: Name): boolean =>
  name.first - name.title === 1 && COURTESY.has(TITLES.get(tokens.word[name.title]!) ?? "");

/** By sentence, the offset from which it is the article's own text: behind a dateline, nowhere in a byline. */
function ownText({ paragraphs, sentences }: Reading): Int32Array {
  return Int32Array.from(sentences, ({ start, end, paragraph }) => {
    const { kind, dateline } = paragraphs[paragraph]!;
    if (kind === "furniture" || kind === "byline" || kind === "dateline") return end;
    return dateline ? Math.max(start, dateline.end) : start;
  });
}

/** Every name in the document, in reading order; names do not overlap. */
export function findNames(reading: Reading): Name[] {
  const { tokens, text } = reading;
  const capitals = readCapitals(tokens, text);
  const own = ownText(reading);
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isNameWord(tokens, i, capitals) || tokens.start[i]! < own[tokens.sentence[i]!]!) {
      i++;
      continue;
    }
    const last = endOfRun(tokens, i, capitals);
    const name = nameOf(tokens, i, last);
    if (name) names.push(name);
    i = last;
  }
  return names;
}
