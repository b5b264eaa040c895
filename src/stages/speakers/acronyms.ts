import type { Entity } from "./entity.js";

const SMALL: ReadonlySet<string> = new Set([
  "of",
  "for",
  "and",
  "the",
  "&",
  "in",
  "on",
  "to",
  "s",
  "'s",
]);

/** The initials by which an organisation's folded words can be written, without and with the small words. */
export function initialsOf(words: readonly string[]): readonly string[] {
  let short = "";
  let long = "";
  for (const word of words) {
    if (word === "") continue;
    if (!SMALL.has(word)) short += word[0];
    long += word[0];
  }
  return short === long ? [short] : [short, long];
}

/** The organisation that an acronym stands for: the latest named before it, else the first after (W6). */
export function acronymIndex(organizations: Iterable<Entity>): Map<string, Entity> {
  const index = new Map<string, Entity>();
  for (const entity of organizations) {
    if (entity.words.length < 2) continue;
    // `HHS` leaves out the `Department of`.
    const short = entity.words[1] === "of" ? initialsOf(entity.words.slice(2)) : [];
    for (const initials of [...initialsOf(entity.words), ...short])
      if (initials.length > 2 && !index.has(initials)) index.set(initials, entity);
  }
  return index;
}
