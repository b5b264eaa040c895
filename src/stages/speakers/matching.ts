/** Short forms by which people are called, with the first names that they stand for. */
import { NICKNAMES } from "../../lexicons/en/nicknames.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";

const sameGiven = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (/^[a-z]{2}$/.test(a) && a[0] === b[0] && b.length > 2) return false;
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b);
};

/** True where two full names can be one person's: the same surname, first names that agree, no clash of suffixes. */
export function samePerson(
  a: readonly string[],
  aSuffix: string,
  b: readonly string[],
  bSuffix: string,
): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  if (aSuffix !== "" && bSuffix !== "" && aSuffix !== bSuffix) return false;
  if (!sameGiven(a[0]!, b[0]!)) {
    // `J. K. Rowling` and `Joanne Rowling`, `A. P. J. Kalam` and `Kalam`: only initials may differ in number.
    return false;
  }
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  // Middle names of the shorter must stand in the longer, or be its initials.
  let at = 1;
  for (let i = 1; i < shorter.length - 1; i++) {
    while (at < longer.length - 1 && !sameGiven(shorter[i]!, longer[at]!)) at++;
    if (at >= longer.length - 1) return false;
    at++;
  }
  return true;
}

/** True where the words of the mention close the entity's name (`de Blasio`, `García Márquez`). */
export function closes(name: Name, entity: Entity): boolean {
  const offset = entity.words.length - name.words.length;
  if (offset < 0) return false;
  for (let i = 0; i < name.words.length; i++)
    if (name.words[i] !== entity.words[offset + i]) return false;
  return true;
}
