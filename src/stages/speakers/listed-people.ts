import type { KnownPeople, Listed } from "../../document/person.js";
import { COMPANY_SUFFIXES } from "../../lexicons/en/organizations.js";
import type { Entity } from "./entity.js";
import { foldWord } from "./fold.js";
import { samePerson } from "./matching.js";
import type { Name } from "./name.js";
import type { Reading } from "./reading.js";

const isPrefix = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => word === b[i]);

/** The words of a company's name without its legal form. */
function core(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** True where the fullest name that the text gives can be one of those on the list. */
function agrees({ words, suffix, kind }: Entity, { forms }: Listed): boolean {
  return forms.some((form) => {
    if (suffix !== "" && form.suffix !== "" && suffix !== form.suffix) return false;
    if (words.length === 1 || form.words.join(" ") === words.join(" ")) return true;
    if (form.words.length === 1) return false;
    if (kind === "person" || kind === "unknown")
      return samePerson(form.words, form.suffix, words, suffix);
    const [a, b] = [core(form.words), core(words)];
    return a.length > 1 && b.length > 1 && (isPrefix(a, b) || isPrefix(b, a));
  });
}

/** True where titles in the text tell that it is a person, whatever a list says. */
const isSurelyPerson = (names: readonly Name[]): boolean =>
  names.some(({ title, first, kind }) => kind === "person" && title < first);

/**
 * Gives the people on the caller's list their names there, and joins those of the text's chains that are one of them.
 * A chain is someone's on the list if its fullest name is theirs, or one of its names is theirs and nobody else's; where
 * the fullest name or the kind contradicts, it stays as the text has it, with the contradiction noted.
 *
 * @param entities by index of the name whom it means.
 * @param merge joins the second into the first.
 */
export function joinListed(
  { tokens }: Reading,
  names: readonly Name[],
  entities: readonly (Entity | null)[],
  people: KnownPeople,
  merge: (into: Entity, from: Entity) => void,
): void {
  const namesOf = new Map<Entity, Name[]>();
  names.forEach((name, i) => {
    const entity = entities[i];
    if (!entity) return;
    const list = namesOf.get(entity);
    if (list) list.push(name);
    else namesOf.set(entity, [name]);
  });
  const meant = ({ title, first, words }: Name): readonly Listed[] => {
    if (title === first) return people.named(words);
    const titled = people.named([...tokens.word.slice(title, first).map(foldWord), ...words]);
    return titled.length > 0 ? titled : people.named(words);
  };
  const found = new Map<Listed, Entity>();
  for (const [entity, own] of namesOf) {
    const full = people.named(entity.words);
    const all = full.length > 0 ? full : [...new Set(own.flatMap(meant))];
    const [listed] = all;
    if (!listed || all.length > 1) continue;
    const { name, kind } = listed.person;
    if (!agrees(entity, listed)) {
      entity.conflict.push({ field: "name", text: entity.name, listed: name });
      continue;
    }
    if (kind !== undefined && entity.kind !== kind) {
      if (entity.kind !== "unknown")
        entity.conflict.push({ field: "kind", text: entity.kind, listed: kind });
      if (kind !== "person" && isSurelyPerson(own)) continue;
      entity.kind = kind;
    }
    const before = found.get(listed);
    const isOther =
      before &&
      ((before.suffix !== "" && entity.suffix !== "" && before.suffix !== entity.suffix) ||
        (before.gender !== null && entity.gender !== null && before.gender !== entity.gender));
    if (isOther) {
      entity.conflict.push({ field: "name", text: entity.name, listed: name });
      continue;
    }
    entity.listed = listed.person;
    entity.name = name;
    if (before) merge(before, entity);
    else found.set(listed, entity);
  }
}
