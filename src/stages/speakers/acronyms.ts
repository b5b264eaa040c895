import { Shape } from "../../document/layers.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";
import type { Reading } from "./reading.js";

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

/** True where the letters stand in the words in their order. */
function isWithin(letters: string, words: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = words.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The acronyms that a parenthesis or commas give to the name before it (`the Metalworkers’ Federation (MF)`, `the Crimes Commission, CC,`), with that name's index. */
export function definedAcronyms(
  { tokens }: Reading,
  names: readonly Name[],
): readonly (readonly [acronym: string, name: number])[] {
  const found: (readonly [string, number])[] = [];
  for (let n = 0; n + 1 < names.length; n++) {
    const { first, last, words } = names[n + 1]!;
    const long = names[n]!;
    if (words.length > 1 || long.words.length < 2 || !(tokens.shape[first]! & Shape.ALL_CAPS))
      continue;
    const open = tokens.word[first - 1];
    const closed =
      open === "(" ? tokens.word[last] === ")" : open === "," && tokens.word[last] === ",";
    if (long.last !== first - 1 || !closed) continue;
    // between commas only its very initials: `the Crimes Commission, CC,`, but `Texas, LA,`
    if (open === "," && !initialsOf(long.words).includes(words[0]!)) continue;
    const isLong = long.kind === "organization" || long.kind === "unknown" || long.kind === "thing";
    if (isLong && isWithin(words[0]!, long.words.join(" "))) found.push([words[0]!, n]);
  }
  return found;
}
