import type { Knowledge } from "./compromise.js";

/** Three lines: first names of women, of men, of either. */
export function firstNameLines({ own }: Knowledge): string[] {
  const lists: Record<string, string[]> = { f: [], m: [], either: [] };
  for (const [word, tags] of own) {
    if (!/^[a-z][a-z'-]+$/u.test(word)) continue;
    if (tags.includes("FemaleName")) lists.f!.push(word);
    else if (tags.includes("MaleName")) lists.m!.push(word);
    else if (tags.includes("FirstName")) lists.either!.push(word);
  }
  return Object.entries(lists).map(([gender, words]) => `${gender} ${words.sort().join(" ")}`);
}
