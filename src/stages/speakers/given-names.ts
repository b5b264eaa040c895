const NAMES: ReadonlyMap<string, "m" | "f"> = new Map();

/** True for a word that people are called by their first name. */
export const isGivenName = (word: string): boolean => NAMES.has(word);

/** Whether a man or a woman has this first name; null where either has or it isn't known. */
export const genderOfGivenName = (word: string): "m" | "f" | null => NAMES.get(word) ?? null;
