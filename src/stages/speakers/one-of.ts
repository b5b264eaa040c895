import { isNoun, Tag } from "../../document/tag.js";
import { PERSON_NOUNS } from "../../lexicons/en/roles.js";
import { type Entity, entityOf } from "./entity.js";
import { wordsOf } from "./reading.js";
import { nameFrom, type Scene } from "./scene.js";
import { isRoleNoun } from "./titled.js";

/** Tokens and sentences before the pronoun that are searched for those of whom it takes one. */
const WINDOW = 120;
const SENTENCES = 3;
const LONGEST_NOUNS = 4;
/** Names looked at before `the latter`. */
const NAMES = 40;

const ONES: ReadonlySet<string> = new Set(["one", "another"]);
/** What opens the phrase that `one` or `another` takes one of: `several officials`, `one official … another`. */
const SOME: ReadonlySet<string> = new Set(
  "several some many few both most dozens hundreds the these those".split(" "),
);

/** The noun in the singular, where the token is a noun for people or (for `another`) one person; null where it is not. */
function personNoun({ reading: { tokens } }: Scene, i: number, another: boolean): string | null {
  const tag = tokens.tag[i];
  if (tag !== Tag.NNS && !(another && tag === Tag.NN)) return null;
  const noun = tokens.lemma[i]!;
  return PERSON_NOUNS.has(noun) || isRoleNoun(noun) ? noun : null;
}

/** The adjectives and nouns before the noun at token `i`, and whether what opens the phrase counts people. */
function phraseOf({ reading: { tokens } }: Scene, i: number): { first: number; counted: boolean } {
  let first = i;
  while (first > 0 && i - first < LONGEST_NOUNS) {
    const tag = tokens.tag[first - 1]!;
    if ((!isNoun(tag) && tag !== Tag.JJ) || SOME.has(tokens.word[first - 1]!)) break;
    first--;
  }
  const before = tokens.word[first - 1] ?? "";
  const counted = tokens.tag[first - 1] === Tag.CD || SOME.has(before) || before === "a";
  return { first, counted };
}

/**
 * Who `one` or `another` alone is: one of the people whom a plural names shortly before (`two diplomats … one said`,
 * W7), each time someone new. Undefined for other words, null where no such people are named.
 */
export function oneOf(scene: Scene, first: number, last: number): Entity | null | undefined {
  const { tokens } = scene.reading;
  if (last - first !== 1 || !ONES.has(tokens.word[first]!)) return undefined;
  const another = tokens.word[first] === "another";
  for (let i = first - 1; i >= 0 && i >= first - WINDOW; i--) {
    if (tokens.sentence[first]! - tokens.sentence[i]! >= SENTENCES) break;
    const noun = personNoun(scene, i, another);
    if (noun === null) continue;
    const phrase = phraseOf(scene, i);
    if (!phrase.counted) continue;
    const words = phrase.first < i ? `${wordsOf(scene.reading, phrase.first, i)} ` : "";
    return entityOf("anonymous", words + noun);
  }
  return null;
}

/** Whom `the latter` or `the former` means: of the last two people named in one sentence. Undefined for other words. */
export function ofTheTwo(scene: Scene, first: number, last: number): Entity | null | undefined {
  const { tokens } = scene.reading;
  const word = tokens.word[last - 1]!;
  if (last - first !== 2 || tokens.word[first] !== "the") return undefined;
  if (word !== "latter" && word !== "former") return undefined;
  const { names, entityOf: entities } = scene.chains;
  const two: Entity[] = [];
  let sentence = -1;
  const nearest = nameFrom(names, first) - 1;
  for (let n = nearest; n >= Math.max(0, nearest - NAMES) && two.length < 2; n--) {
    const at = tokens.sentence[names[n]!.first]!;
    if (tokens.sentence[first]! - at >= SENTENCES) break;
    if (at !== sentence) two.length = 0;
    sentence = at;
    const entity = entities[n];
    if (entity && entity.kind !== "group" && !two.includes(entity)) two.push(entity);
  }
  return two.length < 2 ? null : (two[word === "latter" ? 0 : 1] ?? null);
}
