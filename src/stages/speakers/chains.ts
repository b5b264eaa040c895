import type { KnownPeople } from "../../document/person.js";
import { ORGANIZATION_HEADS } from "../../lexicons/en/organizations.js";
import { acronymIndex, definedAcronyms } from "./acronyms.js";
import { aliasPairs, mergeInto } from "./aliases.js";
import { type Entity, entityOf } from "./entity.js";
import { joinListed } from "./listed-people.js";
import { misspeltPerson } from "./misspelt.js";
import type { Name } from "./name.js";
import {
  byFirstName,
  bySurname,
  enter,
  enterNickname,
  findPerson,
  type Index,
  isSomeone,
  replaceMerged,
  shortBody,
} from "./name-index.js";
import { isParticle } from "./name-words.js";
import { nameText, type Reading } from "./reading.js";

/** The document's named people and organisations, and which of them each name means. */
export interface Chains {
  readonly names: readonly Name[];
  /** By index of the name; null where it could mean several, or no one. */
  readonly entityOf: readonly (Entity | null)[];
  /** By index of a name that several people share: who they are (W5). */
  readonly shared: ReadonlyMap<number, readonly Entity[]>;
  /** People whom the document calls by their first name alone somewhere. */
  readonly firstNamed: ReadonlySet<Entity>;
  /** Entities by all folded words of their name, joined by spaces. */
  readonly byName: ReadonlyMap<string, Entity>;
  /** Entities by any folded word of their name. */
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
}

/** `de Blasio`, `bin Salman`: two words, yet a surname alone. */
const isShort = ({ words }: Name): boolean =>
  words.length === 1 || (words.length === 2 && isParticle(words[0]!));

const isBody = ({ kind }: Name): boolean =>
  kind === "organization" ||
  kind === "place" ||
  kind === "people" ||
  kind === "thing" ||
  kind === "document";

/** `the Iron Moose`: a body by its article alone. */
const isOnlyTold = ({ tokens: { word } }: Reading, { kind, first, last }: Name): boolean =>
  kind === "organization" &&
  last - first > 1 &&
  word[first - 1] === "the" &&
  !ORGANIZATION_HEADS.has(word[last - 1]!);

function meets(entity: Entity, reading: Reading, name: Name): void {
  const { tokens } = reading;
  const span = { start: tokens.start[name.first]!, end: tokens.end[name.last - 1]! };
  entity.mentions.push(span);
  entity.named.push(span);
  if (entity.kind === "person") entity.gender ??= name.gender;
  if (entity.suffix === "") entity.suffix = name.suffix;
  if (name.words.length > entity.words.length && !isBody(name)) {
    entity.words = name.words;
    entity.name = nameText(reading, name.first, name.last);
  }
}

function kindOf(name: Name): Entity["kind"] {
  if (name.kind === "people") return "group";
  if (name.kind === "document") return "document";
  if (isBody(name)) return "organization";
  return name.kind === "person" ? "person" : "unknown";
}

/** A name and its index. */
interface Placed {
  readonly name: Name;
  readonly i: number;
}

const longerFirst = (a: Placed, b: Placed): number =>
  b.name.words.length - a.name.words.length || a.i - b.i;

const known = (name: Name, { byName }: Index): Entity | undefined =>
  byName.get(name.words.join(" "));

function created(name: Name, reading: Reading, index: Index): Entity {
  const entity = entityOf(kindOf(name), nameText(reading, name.first, name.last), name.words);
  entity.suffix = name.suffix;
  return enter(index, entity);
}

/** Whom a full name names that is no part of a longer one: one that the document has named so before, or a new one. */
function fullyNamed(name: Name, reading: Reading, index: Index): Entity {
  const same = known(name, index);
  if (same && isSomeone(same) === !isBody(name) && same.suffix === name.suffix) return same;
  if (same && (same.kind === "unknown" || name.kind === "unknown")) {
    // `the Wells Fargo` tells that `Wells Fargo` is no person.
    if (same.kind === "unknown") same.kind = kindOf(name);
    return same;
  }
  if (isBody(name)) return same ?? created(name, reading, index);
  const namesakes = index.byLast.get(name.words.at(-1)!);
  return (
    findPerson(name, namesakes) ??
    misspeltPerson(name, namesakes ?? []) ??
    created(name, reading, index)
  );
}

/**
 * Groups the names of a document into people and organisations. Full names first, through the whole document (a
 * surname may stand before them, in the headline), then short ones: by surname, by first name, as a name of its own.
 *
 * @param people whom the caller knows: they are joined and named by the names that the caller gives them.
 */
export function chainNames(
  reading: Reading,
  names: readonly Name[],
  people: KnownPeople | undefined,
): Chains {
  const assigned: (Entity | null)[] = new Array(names.length).fill(null);
  const shared = new Map<number, readonly Entity[]>();
  const firstNamed = new Set<Entity>();
  const index: Index = {
    byLast: new Map(),
    byFirst: new Map(),
    byWord: new Map(),
    byName: new Map(),
  };
  // The longest first: `García Márquez` may be all of a name or the end of one.
  const full: Placed[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name.kind !== "title" && !isShort(name)) full.push({ name, i });
  }
  for (const { name, i } of full.sort(longerFirst)) {
    const longer = isBody(name) ? [] : bySurname(name, index);
    if (longer.length === 1) assigned[i] = longer[0]!;
    else if (longer.length > 1) shared.set(i, longer);
    else assigned[i] = fullyNamed(name, reading, index);
    const entity = assigned[i];
    if (name.nickname !== null && entity) enterNickname(index, name.nickname, entity);
  }
  const bodies = new Set<Entity>();
  for (const entity of assigned) if (entity?.kind === "organization") bodies.add(entity);
  const acronyms = acronymIndex(bodies);
  for (const [acronym, n] of definedAcronyms(reading, names)) {
    const long = assigned[n];
    if (!long || long.kind === "person" || long.kind === "group") continue;
    if (long.kind === "unknown") long.kind = "organization";
    acronyms.set(acronym, long);
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (!isShort(name)) continue;
    if (name.kind === "title") {
      // `Dean said`, where Howard Dean was named.
      const people = bySurname(name, index);
      if (people.length === 1) assigned[i] = people[0]!;
      continue;
    }
    if (name.kind === "organization" || name.kind === "unknown") {
      const long = acronyms.get(name.words[0]!);
      if (long && name.words[0]!.length > 1) {
        assigned[i] = long;
        continue;
      }
    }
    const body = shortBody(name, index);
    if (body) {
      assigned[i] = body;
      continue;
    }
    if (name.kind === "person" || name.kind === "unknown" || name.kind === "organization") {
      const people = bySurname(name, index);
      const candidates =
        people.length > 0 || name.kind === "organization" ? people : byFirstName(name, index);
      if (candidates.length === 1) {
        assigned[i] = candidates[0]!;
        if (people.length === 0) firstNamed.add(candidates[0]!);
        else if (name.kind !== "organization") candidates[0]!.kind = "person";
        continue;
      }
      if (candidates.length > 1) {
        shared.set(i, candidates);
        continue;
      }
    }
    assigned[i] = known(name, index) ?? created(name, reading, index);
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const entity = assigned[i];
    if (!entity) continue;
    if (entity.kind === "unknown" && name.kind === "person") entity.kind = "person";
    meets(entity, reading, name);
  }
  const merged = new Map<Entity, Entity>();
  const current = (entity: Entity): Entity => {
    let now = entity;
    for (let into = merged.get(now); into; into = merged.get(now)) now = into;
    return now;
  };
  const merge = (into: Entity, from: Entity): void => {
    mergeInto(into, from);
    merged.set(from, into);
  };
  for (const n of aliasPairs(reading, names)) {
    const into = assigned[n];
    const from = assigned[n + 1];
    if (!into || !from || into === from || merged.has(into) || merged.has(from)) continue;
    const isEpithet = isSomeone(into) && isOnlyTold(reading, names[n + 1]!);
    if (isSomeone(into) === isSomeone(from) || isEpithet) merge(into, from);
  }
  if (people)
    joinListed(
      reading,
      names,
      assigned.map((entity) => entity && current(entity)),
      people,
      merge,
    );
  if (merged.size > 0) {
    assigned.forEach((entity, i) => {
      if (entity) assigned[i] = current(entity);
    });
    replaceMerged(index, current);
    for (const [i, candidates] of shared) {
      const left = [...new Set(candidates.map(current))];
      shared.set(i, left);
      if (left.length > 1) continue;
      shared.delete(i);
      assigned[i] = left[0]!;
      meets(left[0]!, reading, names[i]!);
    }
  }
  return {
    names,
    entityOf: assigned,
    shared,
    firstNamed,
    byName: index.byName,
    byWord: index.byWord,
  };
}
