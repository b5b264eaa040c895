import type { Entity } from "./entity.js";
import { isGivenName } from "./given-names.js";
import type { Name } from "./name.js";
import { isSomeone } from "./name-index.js";

/** Letters that a surname, and a first name, must have before one wrong letter is taken for a slip. */
const LEAST_SURNAME = 7;
const LEAST_GIVEN = 5;
/** Letters that a slip leaves alone, and people looked at who share them. */
const PREFIX = 4;
const CANDIDATES = 8;

/** True where one letter more, fewer, other, or two neighbours swapped make one word of the other (Damerau 1964). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === right[1]! + right[0]!;
}

/** People by the first letters of a long surname; built once for a document. */
export function surnamePrefixes(entities: Iterable<Entity>): Map<string, Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    const surname = entity.words.at(-1)!;
    if (!isSomeone(entity) || entity.words.length < 2 || surname.length < LEAST_SURNAME) continue;
    const key = surname.slice(0, PREFIX);
    const list = index.get(key);
    if (list) list.push(entity);
    else index.set(key, [entity]);
  }
  return index;
}

/** The one person whose surname a bare name misspells (`Bornfeld` … `Bornfled said`); null where none or several could be. */
export function misspeltSurname(
  { words, kind }: Name,
  prefixes: ReadonlyMap<string, readonly Entity[]>,
): Entity | null {
  const [word] = words as [string];
  if (words.length > 1 || kind !== "unknown" || word.length < LEAST_SURNAME) return null;
  const alike = (prefixes.get(word.slice(0, PREFIX)) ?? [])
    .slice(0, CANDIDATES)
    .filter((entity) => isOneSlip(word, entity.words.at(-1)!));
  return alike.length === 1 ? alike[0]! : null;
}

/**
 * The person of the same surname whose first name a full name misspells (`Donlad Reyes`): only where one is a first
 * name and the other is none, so that Marian and Marion stay two.
 */
export function misspeltGiven(
  { words }: Name,
  sameSurname: readonly Entity[] | undefined,
): Entity | null {
  const given = words[0]!;
  if (words.length !== 2 || given.length < LEAST_GIVEN) return null;
  const alike = (sameSurname ?? [])
    .slice(-CANDIDATES)
    .filter(
      (entity) =>
        isSomeone(entity) &&
        entity.words.length === 2 &&
        isGivenName(entity.words[0]!) !== isGivenName(given) &&
        isOneSlip(given, entity.words[0]!),
    );
  return alike.length === 1 ? alike[0]! : null;
}
