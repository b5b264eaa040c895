import { isNoun } from "../../document/tag.js";
import type { Entity } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";
import { nameFrom, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";

/** Words between a description and the name that it gives, at most. */
const REACH = 14;
/** What the clause that gives the name holds: `who gave her {name} only as`, `who asked to be {identified} as`. */
const GIVING: ReadonlySet<string> = new Set([
  "name",
  "names",
  "identified",
  "goes",
  "went",
  "nickname",
  "named",
]);
/** What stands right before the name. */
const LINKS: ReadonlySet<string> = new Set(["as", "by", "name", ","]);

/**
 * Who a nameless source is that gives a name in the clause behind it: `A resident who gave his name only as Abu Fares`, `a
 * nurse who asked to be identified only by her first name, Dina`. Null where no such clause follows.
 */
export function selfNamed(scene: Scene, { head, determiner, plural }: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  if (plural || determiner === "possessive") return null;
  const { word, sentence } = tokens;
  const who = word[head + 1] === "," ? head + 2 : head + 1;
  if (word[who] !== "who") return null;
  const n = nameFrom(scene.chains.names, who);
  const name = scene.chains.names[n];
  if (!name || sentence[name.title] !== sentence[head] || name.title - who > REACH) return null;
  if (!LINKS.has(word[name.title - 1]!)) return null;
  let gives = false;
  for (let i = who + 1; i < name.title; i++) {
    if (GIVING.has(word[i]!)) gives = true;
    // `who gave the name of his brother, Tom`
    else if (gives && isNoun(tokens.tag[i]!) && word[i] !== "name" && word[i] !== "initials")
      return null;
    if (word[i] === "not" || word[i] === "of") return null;
  }
  const isSomeone = name.kind === "person" || name.kind === "unknown";
  return gives && isSomeone && name.use === "plain" ? entityOfName(scene, n) : null;
}
