import { FIRST_NAMES } from "../../lexicons/en/generated/first-names.js";
import { NICKNAMES, UNISEX } from "../../lexicons/en/nicknames.js";
import { foldWord } from "./fold.js";

let genders: ReadonlyMap<string, string> | undefined;

function genderCode(word: string): string | undefined {
  genders ??= new Map(
    FIRST_NAMES.split("\n").flatMap((line) => {
      const [code, ...names] = line.split(" ") as [string, ...string[]];
      return names.map((name): [string, string] => [name, code]);
    }),
  );
  const known = genders.get(word) ?? genders.get(foldWord(word));
  if (known !== undefined) return known;
  const hyphen = word.indexOf("-");
  return hyphen > 0 ? genders.get(word.slice(0, hyphen)) : undefined;
}

/** True for a word (in lower case) that people are called by their first name. */
export const isGivenName = (word: string): boolean => genderCode(word) !== undefined;

/** Whether a man or a woman has this first name; null where either has or it isn't known. */
export function genderOfGivenName(word: string): "m" | "f" | null {
  if (UNISEX.has(word)) return null;
  const code = genderCode(word) ?? genderCode(NICKNAMES.get(word) ?? "");
  return code === "m" || code === "f" ? code : null;
}
