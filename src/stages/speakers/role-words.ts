import { TITLES } from "../../lexicons/en/titles.js";
import type { Entity, RoleWords } from "./entity.js";

/** The full form of a title (`Gen.` → `general`); other words as they are. */
export const plainTitle = (word: string): string =>
  TITLES.get(word) ?? TITLES.get(`${word}.`) ?? word;

/** All words of a role, titles in full (`Gen.` → `general`). */
const wordsOfRole = (role: string): string[] =>
  role
    .toLowerCase()
    .match(/[\p{L}\p{N}.-]+/gu)
    ?.map(plainTitle) ?? [];

const SMALL: ReadonlySet<string> = new Set("a an the of and for to in at on with".split(" "));
const FORMER: ReadonlySet<string> = new Set([
  "former",
  "ex",
  "then",
  "onetime",
  "acting",
  "deputy",
  "vice",
]);

/** True where one of two roles of one speaker is another office than the other: no word in common, or only one `former`. */
export function isOtherRole(a: string, b: string): boolean {
  const [left, right] = [a, b].map(
    (role) => new Set(wordsOfRole(role).flatMap((w) => w.split("-"))),
  );
  const limits = (words: ReadonlySet<string>) =>
    [...FORMER].filter((word) => words.has(word)).join();
  if (limits(left!) !== limits(right!)) return true;
  return ![...left!].some((word) => right!.has(word) && !SMALL.has(word));
}

/** The words of each of the entity's roles, titles in full (`Gen.` → `general`). */
export function rolesOf(entity: Entity): readonly RoleWords[] {
  const { roles, roleWords } = entity;
  for (let i = roleWords.length; i < roles.length; i++) {
    const all = wordsOfRole(roles[i]!);
    const end = all.findIndex((word) => AFTER_OFFICE.has(word));
    roleWords.push({ office: new Set(end < 0 ? all : all.slice(0, end)), all: new Set(all) });
  }
  return roleWords;
}

/** Where the office itself ends in a role: `chief of staff to the president` is no president. */
const AFTER_OFFICE: ReadonlySet<string> = new Set(
  "of to for at in with from on who whom whose that which under".split(" "),
);
