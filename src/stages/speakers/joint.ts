import { Tag } from "../../document/tag.js";
import { type Entity, entityOf } from "./entity.js";
import { namesIn, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";

const LINKS: ReadonlySet<string> = new Set([",", "and", "&", "the", "both", "as", "well", "or"]);

/**
 * Joint speakers (`Reyes and Marlow`, `the United States, Britain and France`): tokens `[first, last)` where nothing
 * but names, their titles, parentheses and links stands. Null where it is something else.
 */
export function jointSpeaker(scene: Scene, first: number, last: number): Entity | null {
  const { tokens } = scene.reading;
  const { names } = scene.chains;
  const found = namesIn(scene, first, last);
  const members: Entity[] = [];
  let linked = false;
  let at = first;
  let depth = 0;
  // `Lund and Marlow, the two largest towns of the county`
  const isEnough = (i: number): boolean =>
    linked &&
    members.length > 1 &&
    (tokens.word[i - 1] === "," || (tokens.tag[i - 1] === Tag.DT && tokens.word[i - 2] === ","));
  for (const n of found) {
    const name = names[n]!;
    for (; at < name.title; at++) {
      const word = tokens.word[at]!;
      if (word === "(") depth++;
      else if (word === ")") depth--;
      else if (depth > 0) continue;
      else if (word === "and" || word === "&") linked = true;
      else if (!LINKS.has(word)) return isEnough(at) ? jointOf(scene, members) : null;
    }
    if (depth === 0) {
      const entity = entityOfName(scene, n);
      if (!entity) return null;
      members.push(entity);
    }
    at = Math.max(at, name.last);
  }
  for (; at < last; at++) {
    const word = tokens.word[at]!;
    if (word === "(") depth++;
    else if (word === ")") depth--;
    else if (
      depth === 0 &&
      tokens.tag[at] !== Tag.PUNCT &&
      tokens.tag[at] !== Tag.POS &&
      word !== "all" &&
      word !== "both"
    ) {
      if (isEnough(at)) break;
      return null;
    }
  }
  if (!linked || members.length < 2 || new Set(members).size < members.length) return null;
  return jointOf(scene, members);
}

/** The one entity that stands for these members together. */
export function jointOf(scene: Scene, members: readonly Entity[]): Entity {
  const name = members.map((member) => member.name).join(" and ");
  const key = `joint ${name}`;
  const known = scene.unnamed.get(key);
  if (known) return known;
  const kinds = new Set(members.map(({ kind }) => (kind === "unknown" ? "person" : kind)));
  const entity = entityOf(kinds.size === 1 ? [...kinds][0]! : "group", name, [], members);
  scene.unnamed.set(key, entity);
  return entity;
}
