import { NATIONALITIES } from "../../lexicons/en/nationalities.js";
import { KIN } from "../../lexicons/en/roles.js";
import { GENDERED, TITLES } from "../../lexicons/en/titles.js";
import type { Entity } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { Scene } from "./scene.js";
import { nameFrom } from "./scene.js";
import { singular } from "./unnamed.js";

/** Names looked at before a description, and after one in the headline. */
const WINDOW = 60;

const plainTitle = (word: string): string => TITLES.get(word) ?? TITLES.get(`${word}.`) ?? word;

const has = (role: string, noun: string): boolean =>
  role
    .toLowerCase()
    .split(/[^\p{L}\p{N}.-]+/u)
    .some((word) => plainTitle(word) === noun || plainTitle(word.replace(/\.$/, "")) === noun);

const agrees = (entity: Entity, noun: string): boolean => {
  const gender = GENDERED.get(noun);
  return !gender || !entity.gender || gender === entity.gender;
};

/**
 * Whom `the minister`, `the Ohio senator` means: the latest person before it whose role has the noun; else (a
 * headline) the first one after it.
 */
export function describedPerson(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const { names, entityOf } = scene.chains;
  const noun = plainTitle(tokens.word[phrase.head]!);
  if (KIN.has(noun)) return null;
  const modifiers: string[] = [];
  for (let i = phrase.first; i < phrase.head; i++) modifiers.push(tokens.word[i]!);
  const at = nameFrom(names, phrase.first);
  const seen = new Set<Entity>();
  let found: Entity | null = null;
  let foundScore = -1;
  const consider = (n: number): void => {
    const entity = entityOf[n];
    if (!entity || entity.kind === "organization" || seen.has(entity)) return;
    seen.add(entity);
    if (!agrees(entity, noun)) return;
    for (const role of entity.roles) {
      if (!has(role, noun)) continue;
      let score = 1;
      for (const word of modifiers) if (has(role, plainTitle(word))) score++;
      const clash = modifiers.some((word) => NATIONALITIES.has(word) && !has(role, word));
      if (clash) score = 0.5;
      if (score > foundScore) {
        found = entity;
        foundScore = score;
      }
    }
  };
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) consider(n);
  if (!found) for (let n = at; n < names.length && n < at + WINDOW; n++) consider(n);
  return found;
}

/** The latest persons who share a role, for `the two senators`: null where fewer than two do. */
export function describedPersons(scene: Scene, phrase: NounPhrase): Entity[] | null {
  const { names, entityOf } = scene.chains;
  const noun = plainTitle(singular(scene.reading.tokens.word[phrase.head]!));
  const at = nameFrom(names, phrase.first);
  const found: Entity[] = [];
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (
      entity &&
      !found.includes(entity) &&
      entity.roles.some((role) => has(role, noun) || has(role, `${noun}s`))
    )
      found.unshift(entity);
  }
  return found.length === 2 ? found : null;
}

/** Which organisation `the ministry`, `the agency` means: the latest whose name has the noun. */
export function describedOrganization(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const { names, entityOf } = scene.chains;
  const noun = tokens.word[phrase.head]!;
  const at = nameFrom(names, phrase.first);
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (
      entity?.kind === "organization" &&
      (entity.words.includes(noun) || entity.roles.some((role) => has(role, noun)))
    )
      return entity;
  }
  return null;
}
