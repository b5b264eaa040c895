import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import { KIN } from "../../lexicons/en/roles.js";
import { GENDERED } from "../../lexicons/en/titles.js";
import type { Entity } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";
import { plainTitle, rolesOf } from "./role-words.js";
import { nameFrom, type Scene, turnsBefore } from "./scene.js";
import { singular } from "./unnamed.js";

/** Names looked at before a description, and after one in the headline. */
const WINDOW = 60;

/** Words that make another office of one: `the mayor` is not the deputy mayor, `the former mayor` not the mayor. */
const RANKS: ReadonlySet<string> = new Set([
  "deputy",
  "vice",
  "assistant",
  "shadow",
  "former",
  "acting",
]);

const agrees = (entity: Entity, noun: string): boolean => {
  const gender = GENDERED.get(noun);
  return !gender || !entity.gender || gender === entity.gender;
};

const differsInRank = (role: ReadonlySet<string>, modifiers: readonly string[]): boolean => {
  for (const rank of RANKS)
    if (
      role.has(rank)
        ? rank !== "former" && rank !== "acting" && !modifiers.includes(rank)
        : modifiers.includes(rank)
    )
      return true;
  return false;
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
  for (let i = phrase.first; i < phrase.head; i++) modifiers.push(plainTitle(tokens.word[i]!));
  const at = nameFrom(names, phrase.first);
  let found: Entity | null = null;
  let foundScore = -1;
  const consider = (n: number): void => {
    const entity = entityOf[n];
    if (!entity || entity === found || entity.kind === "organization" || !agrees(entity, noun))
      return;
    for (const role of rolesOf(entity)) {
      if (!role.office.has(noun) || differsInRank(role.office, modifiers)) continue;
      let score = 1;
      for (const word of modifiers)
        if (role.all.has(word)) score++;
        else if (NATIONALITIES.has(word)) score -= 0.5;
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

/** Descriptions by which news varies a name that it has just used: `the 34-year-old`, `the Republican nominee`. */
const VARYING: ReadonlySet<string> = new Set(
  (
    "nominee candidate star billionaire millionaire mogul tycoon magnate actor actress singer rapper politician striker " +
    "midfielder defender goalkeeper winger forward player athlete champion veteran frontrunner front-runner incumbent " +
    "challenger socialist democrat republican conservative progressive libertarian independent businessman businesswoman " +
    "entrepreneur comedian footballer quarterback pitcher filmmaker novelist author mother father native presenter " +
    "latter newcomer teenager youngster pensioner retiree"
  ).split(" "),
);

/**
 * Whom a description that no role explains takes up: whoever spoke in this sentence or the one before, where the
 * description is of the kind that varies a name and nothing is known against it.
 */
export function variedPerson(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const noun = tokens.word[phrase.head]!;
  const isAge = noun.endsWith("-year-old");
  if (!isAge && !VARYING.has(noun) && !PEOPLES.has(`${noun}s`)) return null;
  const aged = isAge ? personOfAge(scene, phrase, noun.slice(0, noun.indexOf("-"))) : null;
  if (aged) return aged;
  const turn = scene.turns[turnsBefore(scene, phrase.first) - 1];
  if (!turn) return null;
  const { entity, token } = turn;
  if ((entity.kind !== "person" && entity.kind !== "unknown") || entity.members.length > 0)
    return null;
  if (tokens.sentence[phrase.first]! - tokens.sentence[token]! > 2 || !agrees(entity, noun))
    return null;
  const isOpen = isAge
    ? entity.age === null
    : noun === "latter" || PEOPLES.has(`${noun}s`) || entity.roles.length === 0;
  return isOpen ? entity : null;
}

/** The person whose age was printed. */
function personOfAge({ chains }: Scene, phrase: NounPhrase, age: string): Entity | null {
  const at = nameFrom(chains.names, phrase.first);
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--)
    if (chains.entityOf[n]?.age === age) return chains.entityOf[n]!;
  return null;
}

/** The latest persons who share a role, for `the two senators`: null where fewer than two do. */
export function describedPersons(scene: Scene, phrase: NounPhrase): Entity[] | null {
  const { names, entityOf } = scene.chains;
  const noun = plainTitle(singular(scene.reading.tokens.word[phrase.head]!));
  const at = nameFrom(names, phrase.first);
  const found: Entity[] = [];
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (entity && !found.includes(entity) && rolesOf(entity).some(({ office }) => office.has(noun)))
      found.unshift(entity);
  }
  if (found.length === 2) return found;
  return scene.reading.tokens.word[phrase.first] === "two"
    ? twoJustNamed(scene, phrase, noun)
    : null;
}

/**
 * The two people of the sentence before `the two presidents`, where it names no third and the role is told of one of
 * them: news does not repeat it for the other.
 */
function twoJustNamed(scene: Scene, phrase: NounPhrase, noun: string): Entity[] | null {
  const { tokens } = scene.reading;
  const { names, entityOf } = scene.chains;
  const at = nameFrom(names, phrase.first);
  const people: Entity[] = [];
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    if (tokens.sentence[phrase.first]! - tokens.sentence[names[n]!.first]! > 1) break;
    const entity = entityOf[n];
    if (entity?.kind === "person" && !people.includes(entity)) people.unshift(entity);
  }
  const isTold = people.some((entity) => rolesOf(entity).some(({ office }) => office.has(noun)));
  return people.length === 2 && isTold ? people : null;
}
