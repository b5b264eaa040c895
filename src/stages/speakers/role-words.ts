import { TITLES } from "../../lexicons/en/titles.js";
import type { Entity, RoleWords } from "./entity.js";

/** The full form of a title (`Gen.` → `general`); other words as they are. */
export const plainTitle = (word: string): string =>
  TITLES.get(word) ?? TITLES.get(`${word}.`) ?? word;

/** The words of each of the entity's roles, titles in full (`Gen.` → `general`). */
export function rolesOf(entity: Entity): readonly RoleWords[] {
  const { roles, roleWords } = entity;
  for (let i = roleWords.length; i < roles.length; i++) {
    const all =
      roles[i]!.toLowerCase()
        .match(/[\p{L}\p{N}.-]+/gu)
        ?.map(plainTitle) ?? [];
    const end = all.findIndex((word) => AFTER_OFFICE.has(word));
    roleWords.push({ office: new Set(end < 0 ? all : all.slice(0, end)), all: new Set(all) });
  }
  return roleWords;
}

/** Where the office itself ends in a role: `chief of staff to the president` is no president. */
const AFTER_OFFICE: ReadonlySet<string> = new Set(
  "of to for at in with from on who whom whose that which under".split(" "),
);
