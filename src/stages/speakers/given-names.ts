import { type FirstNameGender, firstNameGender } from "../../lexicons/en/first-names.js";
import { NICKNAMES, UNISEX } from "../../lexicons/en/nicknames.js";
import { foldWord } from "./fold.js";

/** As the lexicon has it, without its accents, or by the part before its hyphen. */
function genderOf(word: string): FirstNameGender | null {
  const known = firstNameGender(word) ?? firstNameGender(foldWord(word));
  if (known !== null) return known;
  const hyphen = word.indexOf("-");
  return hyphen > 0 ? firstNameGender(word.slice(0, hyphen)) : null;
}

/** True for a word (in lower case) that people are called by as their first name. */
export const isGivenName = (word: string): boolean => genderOf(word) !== null;

/** Whether a man or a woman has this first name (in lower case); null where either has or it isn't known. */
export function genderOfGivenName(word: string): "m" | "f" | null {
  if (UNISEX.has(word)) return null;
  const gender = genderOf(word) ?? genderOf(NICKNAMES.get(word) ?? "");
  return gender === "either" ? null : gender;
}
