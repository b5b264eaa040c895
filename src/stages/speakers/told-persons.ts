import type { Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { KIN, PERSON_NOUNS, ROLES_OF_BODIES } from "../../lexicons/en/roles.js";
import { GENDERED } from "../../lexicons/en/titles.js";
import type { Entity } from "./entity.js";
import { genderOfGivenName } from "./given-names.js";
import type { Name } from "./name.js";
import { DETERMINERS, isBreak, type RoleTokens } from "./role-phrase.js";
import { isRoleNoun } from "./titled.js";

/** Words looked at behind an article for the noun of an apposition. */
const REACH = 4;

const isOpener = (tokens: Tokens, i: number): boolean =>
  DETERMINERS.has(tokens.word[i] ?? "") || tokens.tag[i] === Tag.PRPS;

/** True for a noun for kin or a person: `brother`, `mother`, `pensioner`. */
const isKinOrPerson = (word: string): boolean => KIN.has(word) || PERSON_NOUNS.has(word);

/** `Dana Quill, his sister,`, `Tom Okoro, a father of two,`: the noun for a person in apposition behind the name; null where none is. */
function personAfter(tokens: Tokens, { last }: Name): string | null {
  const { word, sentence, tag } = tokens;
  if (word[last] !== "," || sentence[last] !== sentence[last - 1] || !isOpener(tokens, last + 1))
    return null;
  for (let i = last + 2; i < last + 2 + REACH && sentence[i] === sentence[last]; i++) {
    const next = word[i + 1] ?? "";
    const closes = next === "," ? word[i + 2] !== "and" : next === "." || next === "of";
    if (isKinOrPerson(word[i]!)) return closes || tag[i + 1] === Tag.QUOTE ? word[i]! : null;
    if (isBreak(tokens, i)) return null;
  }
  return null;
}

/** `The mayor’s brother, Anselm Dray,`: the noun for kin before the comma that stands before a name; null where none does. */
function kinBefore(tokens: Tokens, { title, last }: Name): string | null {
  const { word, sentence, tag } = tokens;
  const noun = word[title - 2] ?? "";
  if (word[title - 1] !== "," || !KIN.has(noun) || sentence[title - 2] !== sentence[title])
    return null;
  if (sentence[last] === sentence[last - 1] && !isBreak(tokens, last)) return null;
  for (let i = title - 3; i >= Math.max(0, title - 9) && sentence[i] === sentence[title]; i--) {
    if (tag[i] === Tag.POS || tag[i] === Tag.PRPS) return noun;
    if (isBreak(tokens, i)) return null;
  }
  return null;
}

/** True where a role is one that only people have. */
function isOfPerson({ word }: Tokens, role: RoleTokens): boolean {
  if (!role) return false;
  for (let i = role[0]; i < role[1]; i++)
    if (isRoleNoun(word[i]!)) return !ROLES_OF_BODIES.has(word[i]!);
  return false;
}

/**
 * Notes that a name is a person’s, and a man’s or a woman’s, where what stands next to it tells so and its own words do not: an age,
 * a role that only people have, a noun for kin.
 *
 * @param roles those in apposition to the name.
 */
export function notePerson(
  tokens: Tokens,
  name: Name,
  entity: Entity,
  roles: readonly RoleTokens[],
): void {
  if (entity.kind !== "unknown" && entity.kind !== "person") return;
  const nouns = [personAfter(tokens, name), kinBefore(tokens, name)].filter(
    (noun) => noun !== null,
  );
  const isTold = nouns.length > 0 || roles.some((role) => isOfPerson(tokens, role));
  if (isTold || entity.age !== null) entity.kind = "person";
  if (entity.gender !== null || entity.kind !== "person") return;
  const gender = nouns.map((noun) => GENDERED.get(noun)).find((told) => told !== undefined);
  const likely = genderOfGivenName(entity.words[0]!);
  if (gender && (likely === null || likely === gender)) {
    entity.gender = gender;
    entity.isKin = true;
  }
}
