import { Shape, type Tokens } from "../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
import { isApposedSubject } from "./apposed-subject.js";
import type { Chains } from "./chains.js";
import { describedPerson } from "./described-people.js";
import type { Entity } from "./entity.js";
import { readNounPhrase } from "./noun-phrase.js";
import { askedBy } from "./pronoun-words.js";
import { antecedent } from "./pronouns.js";
import { quotationAround } from "./quoted.js";
import type { Reading } from "./reading.js";
import { nameFrom, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { kindOfPhrase } from "./unnamed.js";

const MEANS: ReadonlySet<string> = new Set(["he", "she", "his", "her", "the"]);
const meansSomeone = wordFact((word) => MEANS.has(word));

/** Words of a description that opens a sentence, at most. */
const LONGEST = 7;

/** Words of what a subject is told to be between commas, at most. */
const LONGEST_APPOSITION = 16;

/** Behind the apposition that opens at token `at` (`Reyes{, a nurse from Lund,} laughed`); `at` where none does. */
function endOfApposition({ word, tag, sentence }: Tokens, at: number): number {
  if (word[at] !== ",") return at;
  let end = at;
  for (let i = at + 1; i < at + LONGEST_APPOSITION && sentence[i] === sentence[at]; i++) {
    if (tag[i] === Tag.QUOTE || word[i] === "and" || word[i] === ";") return at;
    if (word[i] === "," && isFiniteVerb(tag[i + 1] ?? Tag.NONE)) end = i + 1;
  }
  return end;
}

/**
 * Tokens that mean someone in the article's own voice, outside quotation marks: `he` and `she`, and where they open a
 * sentence `his` and `her`, `the` (`The president laughed.`) and people's names (`Dr. Roper laughs.`).
 */
export function narrativeSubjects(reading: Reading, { names, entityOf }: Chains): number[] {
  const { tokens } = reading;
  const found: number[] = [];
  names.forEach((name, n) => {
    const { title, last, use } = name;
    if (use !== "plain" || entityOf[n]?.kind !== "person") return;
    if (isApposedSubject(tokens, name)) {
      if (quotationAround(reading, tokens.start[title]!) < 0) found.push(title);
      return;
    }
    if (tokens.first[tokens.sentence[title]!] !== title) return;
    if (!isFiniteVerb(tokens.tag[endOfApposition(tokens, last)] ?? Tag.NONE)) return;
    if (quotationAround(reading, tokens.start[title]!) < 0) found.push(title);
  });
  for (let i = 0; i < tokens.length; i++) {
    if (!meansSomeone(tokens, i)) continue;
    const word = tokens.word[i];
    const opens = (tokens.shape[i]! & Shape.OPENS_SENTENCE) !== 0;
    // Inside a sentence `her` and `his` mostly mean its subject.
    const isPossessor = opens && (word === "his" || (word === "her" && tokens.tag[i] === Tag.PRPS));
    const describes = opens && word === "the";
    if (word !== "he" && word !== "she" && !isPossessor && !describes) continue;
    if (quotationAround(reading, tokens.start[i]!) < 0) found.push(i);
  }
  return found.sort((a, b) => a - b);
}

/** Index of the name that begins with its title at the token, the last of those that do (`Nine-time champion Ana Reyes`); -1 where none does. */
function nameAt({ chains: { names } }: Scene, at: number): number {
  let n = nameFrom(names, at);
  while (names[n + 1]?.title === at) n++;
  return names[n]?.title === at ? n : -1;
}

/** True where a name with its title begins at the token. */
export const isNameAt = (scene: Scene, at: number): boolean => nameAt(scene, at) >= 0;

/** Whom one of these tokens means: for a description, whose role it is. Null where nobody is told. */
export function meantSubject(scene: Scene, at: number): Entity | null {
  const { tokens } = scene.reading;
  const n = nameAt(scene, at);
  if (n >= 0) return entityOfName(scene, n);
  const asked = askedBy(tokens.word[at]!);
  if (asked) return antecedent(scene, at, asked);
  let verb = at + 1;
  while (verb < at + LONGEST && isPartOfDescription(tokens, verb)) verb++;
  if (verb === at + 1 || !isFiniteVerb(tokens.tag[verb] ?? Tag.NONE)) return null;
  const phrase = readNounPhrase(tokens, at, verb);
  if (!phrase || phrase.plural || kindOfPhrase(tokens, phrase) !== "anonymous") return null;
  return describedPerson(scene, phrase);
}

const isPartOfDescription = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  return i < tokens.length && (isNoun(tag) || tag === Tag.JJ || tag === Tag.VBN);
};
