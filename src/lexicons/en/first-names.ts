import { FIRST_NAMES } from "./generated/first-names.js";

let names: ReadonlyMap<string, "m" | "f" | null> | undefined;

function parse(): ReadonlyMap<string, "m" | "f" | null> {
  const map = new Map<string, "m" | "f" | null>();
  for (const line of FIRST_NAMES.split("\n")) {
    const [code, ...words] = line.split(" ");
    const gender = code === "m" || code === "f" ? code : null;
    for (const word of words) map.set(word, gender);
  }
  return map;
}

const byName = (): ReadonlyMap<string, "m" | "f" | null> => {
  names ??= parse();
  return names;
};

/** True where people are called by this word (in lower case) as their first name. */
export const isFirstName = (word: string): boolean => byName().has(word);

/** Whether a man or a woman has this first name (in lower case); null where either has, or nothing is known. */
export const firstNameGender = (word: string): "m" | "f" | null => byName().get(word) ?? null;
