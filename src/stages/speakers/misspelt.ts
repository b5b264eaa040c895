import type { Entity } from "./entity.js";
import { isGivenName } from "./given-names.js";
import type { Name } from "./name.js";

/** A first name has so many letters that one wrong letter still tells it. */
const SHORTEST = 5;

/** True where the words differ in one letter, both of one length and with the same first letter. */
function oneLetterOff(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  let differences = 0;
  for (let i = 1; i < a.length && differences < 2; i++) if (a[i] !== b[i]) differences++;
  return differences === 1;
}

/**
 * The person whose first name was mistyped (`Donand Reyes` for Donald Reyes): same surname, a first name that is none,
 * one letter away from a known one. Null where no one or several could be meant.
 *
 * @param candidates people of that surname.
 */
export function misspeltPerson(name: Name, candidates: readonly Entity[]): Entity | null {
  const [given, ...rest] = name.words;
  if (rest.length !== 1 || given!.length < SHORTEST || isGivenName(given!)) return null;
  const meant = candidates.filter(
    ({ kind, words }) =>
      (kind === "person" || kind === "unknown") &&
      words.length === 2 &&
      isGivenName(words[0]!) &&
      oneLetterOff(given!, words[0]!),
  );
  return meant.length === 1 ? meant[0]! : null;
}
