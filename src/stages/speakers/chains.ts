import type { Entity } from "./entity.js";
import { entityOf } from "./entity.js";
import { closes, samePerson } from "./matching.js";
import type { Name } from "./name.js";
import { type Reading, wordsOf } from "./reading.js";

/** Candidates that a short name is compared with, at most: keeps documents of one surname linear. */
const LOOK_BACK = 12;

/** The document's named people and organisations, and which of them each name means. */
export interface Chains {
  readonly names: readonly Name[];
  /** By index of the name; null where it could mean several, or no one. */
  readonly entityOf: readonly (Entity | null)[];
  /** Entities by any folded word of their name. */
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
}

const addTo = <T>(map: Map<string, T[]>, key: string, item: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
};

const isFull = (name: Name): boolean => name.words.length > 1;

function meets(entity: Entity, reading: Reading, name: Name): void {
  entity.mentions.push({
    start: reading.tokens.start[name.first]!,
    end: reading.tokens.end[name.last - 1]!,
  });
  entity.gender ??= name.gender;
  if (entity.suffix === "") entity.suffix = name.suffix;
  if (name.words.length > entity.words.length) {
    entity.words = name.words;
    entity.name = wordsOf(reading, name.first, name.last);
  }
}

/** The person whose name the full name repeats, among the latest with that surname. */
function findPerson(name: Name, candidates: readonly Entity[] | undefined): Entity | null {
  if (!candidates) return null;
  let found: Entity | null = null;
  for (let i = candidates.length - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
    const entity = candidates[i]!;
    if (
      entity.kind !== "person" ||
      !samePerson(name.words, name.suffix, entity.words, entity.suffix)
    )
      continue;
    if (
      name.gender &&
      entity.gender &&
      name.gender !== entity.gender &&
      name.words[0]!.length === 1
    )
      continue;
    if (found) return null;
    found = entity;
  }
  return found;
}

/** Groups the names of a document into people and organisations. */
export function chainNames(reading: Reading, names: readonly Name[]): Chains {
  const assigned: (Entity | null)[] = new Array(names.length).fill(null);
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const byWord = new Map<string, Entity[]>();
  const byName = new Map<string, Entity>();

  const enter = (entity: Entity): void => {
    addTo(byLast, entity.words.at(-1)!, entity);
    addTo(byFirst, entity.words[0]!, entity);
    for (const word of entity.words) addTo(byWord, word, entity);
  };

  // Full names first, through the whole document: a surname may stand before them (in the headline).
  names.forEach((name, i) => {
    if (!isFull(name) || name.kind === "title") return;
    const key = name.words.join(" ");
    if (name.kind === "person") {
      let entity = findPerson(name, byLast.get(name.words.at(-1)!));
      if (!entity) {
        entity = entityOf("person", wordsOf(reading, name.first, name.last), name.words);
        entity.suffix = name.suffix;
        enter(entity);
      }
      assigned[i] = entity;
    } else if (name.kind !== "unknown") {
      let entity = byName.get(key);
      if (!entity) {
        entity = entityOf(
          name.kind === "people" ? "group" : "organization",
          wordsOf(reading, name.first, name.last),
          name.words,
        );
        byName.set(key, entity);
        enter(entity);
      }
      assigned[i] = entity;
    }
  });

  const single = (name: Name): Entity | null => {
    const word = name.words.at(-1)!;
    const people = (list: readonly Entity[] | undefined): Entity[] =>
      (list ?? [])
        .slice(-LOOK_BACK)
        .filter(
          (e) =>
            e.kind === "person" &&
            closes(name, e) &&
            !(name.gender && e.gender && name.gender !== e.gender && name.title < name.first),
        );
    const bySurname = people(byLast.get(word));
    if (bySurname.length > 0) return bySurname.length === 1 ? bySurname[0]! : null;
    return null;
  };

  names.forEach((name, i) => {
    if (assigned[i] || name.kind === "title") return;
    const key = name.words.join(" ");
    const isPlace = name.kind === "place" || name.kind === "organization" || name.kind === "people";
    let entity: Entity | null = null;
    if (!isPlace || name.kind === "organization") entity = single(name);
    const ambiguous =
      !entity &&
      !isPlace &&
      (byLast.get(name.words.at(-1)!)?.some((e) => e.kind === "person" && closes(name, e)) ??
        false);
    if (ambiguous) return;
    if (!entity && !isPlace && name.words.length === 1) {
      const first = (byFirst.get(name.words[0]!) ?? []).filter((e) => e.kind === "person");
      if (first.length === 1) entity = first[0]!;
      else if (first.length > 1) return;
    }
    if (!entity) entity = byName.get(key) ?? null;
    if (!entity) {
      const kind =
        name.kind === "people"
          ? "group"
          : isPlace
            ? "organization"
            : name.kind === "person"
              ? "person"
              : "unknown";
      entity = entityOf(kind, wordsOf(reading, name.first, name.last), name.words);
      byName.set(key, entity);
      enter(entity);
    }
    if (entity.kind === "unknown" && name.kind === "person") entity.kind = "person";
    assigned[i] = entity;
  });

  names.forEach((name, i) => {
    const entity = assigned[i];
    if (entity) meets(entity, reading, name);
  });
  return { names, entityOf: assigned, byWord };
}
