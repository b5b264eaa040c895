/** Short forms by which people are called, with the first names that they stand for. */
import { NICKNAMES } from "../../lexicons/en/nicknames.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";

const sameGiven = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b);
};

/** True where the middle names of one can be the other's: all of them, or the fuller name's in their order. */
function sameMiddles(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  // `George W. Hale` is not `George H. W. Hale`.
  const initials = shorter.length > 2 && shorter.slice(1, -1).every((word) => word.length === 1);
  if (initials && shorter.length !== longer.length) return false;
  let at = 1;
  for (let i = 1; i < shorter.length - 1; i++) {
    while (at < longer.length - 1 && !sameGiven(shorter[i]!, longer[at]!)) at++;
    if (at >= longer.length - 1) return false;
    at++;
  }
  return true;
}

/** True where two full names can be one person's: the same surname, first names that agree, no clash of suffixes. */
export const samePerson = (
  a: readonly string[],
  aSuffix: string,
  b: readonly string[],
  bSuffix: string,
): boolean =>
  a.at(-1) === b.at(-1) &&
  (aSuffix === "" || bSuffix === "" || aSuffix === bSuffix) &&
  sameGiven(a[0]!, b[0]!) &&
  sameMiddles(a, b);

/** True where the words of the mention close the entity's name (`de Blasio`, `García Márquez`). */
export function closes(name: Name, entity: Entity): boolean {
  const offset = entity.words.length - name.words.length;
  if (offset < 0) return false;
  for (let i = 0; i < name.words.length; i++)
    if (name.words[i] !== entity.words[offset + i]) return false;
  return true;
}
