import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from "../../lexicons/en/organizations.js";
import { type Entity, likelyGender } from "./entity.js";
import { closes, samePerson } from "./matching.js";
import type { Name } from "./name.js";

/** Candidates that a name is compared with, at most: keeps a document of one surname linear. */
const LOOK_BACK = 12;

/** Entities so far, by the words that lead to them. */
export interface Index {
  readonly byLast: Map<string, Entity[]>;
  readonly byFirst: Map<string, Entity[]>;
  readonly byWord: Map<string, Entity[]>;
  readonly byName: Map<string, Entity>;
}

function addTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}

/** Adds an entity under all its words. */
export function enter(index: Index, entity: Entity): Entity {
  addTo(index.byLast, entity.words.at(-1)!, entity);
  addTo(index.byFirst, entity.words[0]!, entity);
  for (const word of entity.words) addTo(index.byWord, word, entity);
  const key = entity.words.join(" ");
  if (!index.byName.has(key)) index.byName.set(key, entity);
  return entity;
}

/** Lets a nickname lead to whoever has it. */
export function enterNickname({ byFirst }: Index, nickname: string, entity: Entity): void {
  addTo(byFirst, nickname, entity);
}

/** Puts entities that were merged away into others out of the index. */
export function replaceMerged(index: Index, current: (entity: Entity) => Entity): void {
  const { byLast, byFirst, byWord, byName } = index;
  for (const map of [byLast, byFirst, byWord])
    for (const [key, list] of map) map.set(key, [...new Set(list.map(current))]);
  for (const [key, entity] of byName) byName.set(key, current(entity));
}

/** Someone, as far as the names tell: not an organisation or a place. */
export const isSomeone = ({ kind }: Entity): boolean => kind === "person" || kind === "unknown";

/** `Mrs. Reyes` is not Tom Reyes. */
function clashes(name: Name, entity: Entity): boolean {
  const gender = name.gender && likelyGender(entity);
  return gender !== null && gender !== "they" && gender !== name.gender;
}

/** The person whose full name is repeated, among the latest with that surname; null where none or several fit. */
export function findPerson(name: Name, candidates: readonly Entity[] | undefined): Entity | null {
  let found: Entity | null = null;
  const list = candidates ?? [];
  for (let i = list.length - 1; i >= 0 && i >= list.length - LOOK_BACK; i--) {
    const entity = list[i]!;
    if (!isSomeone(entity)) continue;
    if (!samePerson(name.words, name.suffix, entity.words, entity.suffix)) continue;
    if (clashes(name, entity)) continue;
    if (found) return null;
    found = entity;
  }
  return found;
}

const NO_ONE: readonly Entity[] = [];

/** The latest entities of the list that pass the test, in reading order. */
function latest(
  list: readonly Entity[] | undefined,
  test: (entity: Entity) => boolean,
): readonly Entity[] {
  if (list === undefined) return NO_ONE;
  let found: Entity[] | null = null;
  for (let i = Math.max(0, list.length - LOOK_BACK); i < list.length; i++)
    if (test(list[i]!)) {
      if (found) found.push(list[i]!);
      else found = [list[i]!];
    }
  return found ?? NO_ONE;
}

/** The people whom a surname alone can mean. */
export const bySurname = (name: Name, { byLast }: Index): readonly Entity[] =>
  latest(
    byLast.get(name.words.at(-1)!),
    (entity) =>
      isSomeone(entity) &&
      entity.words.length > name.words.length &&
      closes(name, entity) &&
      !clashes(name, entity),
  );

/** The organisation that a word of its name means: `Acme` for `Acme Corp.`, `the Times` for `The New York Times`. */
export function shortBody(name: Name, { byFirst, byLast }: Index): Entity | null {
  const [word] = name.words as [string];
  if (name.words.length > 1 || name.kind === "place" || name.title < name.first) return null;
  const isHead = name.kind === "organization" && ORGANIZATION_HEADS.has(word);
  const found = latest(
    (isHead ? byLast : byFirst).get(word),
    ({ kind, words }) =>
      kind === "organization" &&
      words.length > 1 &&
      (isHead || COMPANY_SUFFIXES.has(words.at(-1)!)),
  );
  return found.length === 1 ? found[0]! : null;
}

/** The people whom a first name (or the family name that opens an East Asian name) can mean. */
export function byFirstName(name: Name, { byFirst, byWord }: Index): readonly Entity[] {
  const [word] = name.words as [string];
  const first = latest(byFirst.get(word), (entity) => isSomeone(entity) && entity.words.length > 1);
  return first.length > 0
    ? first
    : latest(byWord.get(word), (entity) => isSomeone(entity) && entity.words.length > 2);
}
