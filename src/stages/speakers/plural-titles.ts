import { TITLES } from "../../lexicons/en/titles.js";

const SHORT: ReadonlyMap<string, string> = new Map([
  ["sens.", "Sen."],
  ["reps.", "Rep."],
  ["govs.", "Gov."],
  ["gens.", "Gen."],
  ["drs.", "Dr."],
  ["profs.", "Prof."],
]);

/** The title of one from a title before several (`Sens.` → `Sen.`, `Ministers` → `Minister`); null where it is none. */
export function singularTitle(title: string): string | null {
  const space = title.lastIndexOf(" ") + 1;
  const word = title.slice(space).toLowerCase();
  const short = SHORT.get(word);
  if (short) return title.slice(0, space) + short;
  if (
    word.endsWith("s") &&
    !word.endsWith("ss") &&
    TITLES.has(word.slice(0, -1)) &&
    word.length > 4
  )
    return title.slice(0, -1);
  return null;
}
