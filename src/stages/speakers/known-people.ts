import type { KnownPeople, Listed, NameForm, Person } from "../../document/person.js";
import { TITLES } from "../../lexicons/en/titles.js";
import { foldWord } from "./fold.js";
import { initialsOf, isSuffix } from "./name-words.js";

const NO_ONE: readonly Listed[] = [];

/**
 * A list of people that is asked by name. Case, accents, full stops and titles make no difference.
 *
 * @throws {TypeError} where someone on it has no name.
 */
export function knownPeople(people: readonly Person[]): KnownPeople {
  const byName = new Map<string, Listed[]>();
  for (const person of people) {
    const names = [person.name, ...(person.aliases ?? [])];
    const listed: Listed = { person, forms: names.flatMap(formsOf) };
    if (typeof person.name !== "string" || listed.forms.length === 0)
      throw new TypeError(`someone on the list of people has no name: ${JSON.stringify(person)}`);
    for (const { words } of listed.forms) {
      const key = words.join(" ");
      const list = byName.get(key);
      if (!list) byName.set(key, [listed]);
      else if (list.at(-1) !== listed) list.push(listed);
    }
  }
  return { named: (words) => byName.get(words.join(" ")) ?? NO_ONE };
}

/** A listed name as it is written and, where more than one word is left, without the titles that open it. */
function formsOf(name: string): NameForm[] {
  const all = name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  if (all[0] === "the") all.shift();
  if (all.length === 0) return [];
  let title = 0;
  while (TITLES.has(all[title]!) && all.length - title > 2) title++;
  return title > 0 ? [formOf(all), formOf(all.slice(title))] : [formOf(all)];
}

function formOf(all: readonly string[]): NameForm {
  const words: string[] = [];
  let suffix = "";
  all.forEach((word, i) => {
    if (i > 0 && isSuffix(word)) suffix = word.replace(".", "");
    else words.push(...((all.length > 1 && initialsOf(word)) || [foldWord(word)]));
  });
  return { words, suffix };
}
