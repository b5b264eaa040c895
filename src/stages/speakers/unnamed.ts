import type { Tokens } from "../../document/layers.js";
import type { SpeakerKind } from "../../document/record.js";
import { Tag } from "../../document/tag.js";
import { MONTHS, WEEKDAYS } from "../../lexicons/en/calendar.js";
import { DOCUMENT_NOUNS } from "../../lexicons/en/documents.js";
import { METONYMS } from "../../lexicons/en/metonyms.js";
import { PEOPLES } from "../../lexicons/en/nationalities.js";
import { KNOWN_ORGANIZATIONS, ORGANIZATION_NOUNS } from "../../lexicons/en/organizations.js";
import { GROUP_NOUNS } from "../../lexicons/en/roles.js";
import { GENDERED } from "../../lexicons/en/titles.js";
import { type Entity, entityOf } from "./entity.js";
import { exemplified } from "./exemplified.js";
import type { NounPhrase } from "./noun-phrase.js";
import { wordsOf } from "./reading.js";
import type { Scene } from "./scene.js";
import { isPersonNoun, isRoleNoun } from "./titled.js";

/** Words of a name that is no proper name, at most. */
const LONGEST = 40;

const TIMES: ReadonlySet<string> = new Set(
  "day days week weeks weekend month months year years today yesterday tomorrow tonight morning afternoon evening night hour hours minute minutes moment time times decade decades century".split(
    " ",
  ),
);

/** True for a noun of time or a day or month of the calendar: no one speaks there, a reader mistook it. */
export const isTime = (word: string): boolean =>
  TIMES.has(word) || MONTHS.has(word) || WEEKDAYS.has(word);

/** The singular of a regular plural. */
export function singular(word: string): string {
  if (!word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (
    word.endsWith("ches") ||
    word.endsWith("shes") ||
    word.endsWith("sses") ||
    word.endsWith("xes")
  )
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Endings of nouns for a person: `questioner`, `organist`. */
const AGENT = /(?:er|or|ist|ian|eer|ee)$/;

/** Behind `a paper`: what is done with a study, and not with those who print one a day. */
const PRINTED: ReadonlySet<string> = new Set(
  "published presented released written posted co-authored authored coauthored".split(" "),
);

const isSomeone = (word: string): boolean =>
  word.endsWith("-year-old") || isPersonNoun(word) || isRoleNoun(word);

/** What a noun phrase without a proper name of its own stands for (W6, W7). */
export function kindOfPhrase(tokens: Tokens, phrase: NounPhrase): SpeakerKind {
  const word = tokens.word[phrase.head]!;
  const words = tokens.word.slice(phrase.first, phrase.core).join(" ");
  if (METONYMS.has(words) || KNOWN_ORGANIZATIONS.has(words)) return "organization";
  const one = phrase.quantity === "one";
  if (isSomeone(word) && !phrase.plural && phrase.quantity === null)
    return GROUP_NOUNS.has(word) ? "group" : "anonymous";
  const base = singular(word);
  // `a paper published on Monday`, and no newspaper
  if (base === "paper" && PRINTED.has(tokens.word[phrase.head + 1] ?? "")) return "document";
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(base)) return "document";
  if (one) return "anonymous";
  if (phrase.quantity !== null) return "group";
  if (ORGANIZATION_NOUNS.has(word))
    return GROUP_NOUNS.has(word) && phrase.plural ? "group" : "organization";
  if (GROUP_NOUNS.has(word) || PEOPLES.has(word)) return "group";
  if (phrase.plural) return "group";
  if (PEOPLES.has(`${word}s`)) return "anonymous";
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && isSomeone(word.slice(hyphen + 1))) return "anonymous";
  return tokens.tag[phrase.head] === Tag.NN && word.length > 5 && AGENT.test(word)
    ? "anonymous"
    : "unknown";
}

/** The entity of an unnamed source: the same words again are the same one, but each `a …` is someone new. */
export function unnamedEntity(scene: Scene, phrase: NounPhrase, kind: SpeakerKind): Entity | null {
  const { reading, unnamed } = scene;
  const { tokens } = reading;
  let last = phrase.core;
  while (
    last > phrase.first + 1 &&
    (tokens.tag[last - 1] === Tag.PUNCT ||
      tokens.tag[last - 1] === Tag.POS ||
      tokens.tag[last - 1] === Tag.QUOTE)
  )
    last--;
  // `the refugee agency (UNHCR)`
  const words = tokens.word.slice(phrase.first, last);
  const open = words.lastIndexOf("(");
  if (open > 0 && !words.includes(")", open)) last = phrase.first + open;
  if (last <= phrase.first || last - phrase.first > LONGEST) return null;
  const examples = kind === "group" ? exemplified(scene, phrase) : null;
  const name = examples?.name ?? wordsOf(reading, phrase.first, last);
  const key = `${kind} ${name.toLowerCase()}`;
  const known = unnamed.get(key);
  if (known && !(kind === "anonymous" && phrase.determiner === "indefinite")) return known;
  const entity = entityOf(kind, name);
  if (kind === "anonymous") entity.gender = GENDERED.get(tokens.word[phrase.head]!) ?? null;
  if (examples) scene.examples.set(entity, examples.people);
  unnamed.set(key, entity);
  return entity;
}
