import type { Tokens } from "../../document/layers.js";
import { isNoun, Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
import type { Chains } from "./chains.js";
import type { Gender } from "./entity.js";
import type { Reading } from "./reading.js";
import { nameFrom } from "./scene.js";

/** Words between the name and its pronouns, at most. */
const REACH = 12;

const STATED: ReadonlyMap<string, readonly [object: string, possessive: string, Gender]> = new Map([
  ["they", ["them", "theirs", "they"]],
  ["she", ["her", "hers", "f"]],
  ["he", ["him", "his", "m"]],
]);
const LINKS: ReadonlySet<string> = new Set(["/", "and", ",", "or"]);

/** The word up to its first slash. */
function beforeSlash(word: string): string {
  const slash = word.indexOf("/");
  return slash < 0 ? word : word.slice(0, slash);
}
const opensPair = wordFact((word) => STATED.has(beforeSlash(word)));

/** Whose pronouns tokens from `i` on are (`they/them`, `they and them`), and where they end; null where they are none. */
function pairAt(tokens: Tokens, i: number): { gender: Gender; end: number } | null {
  if (!opensPair(tokens, i)) return null;
  const { word } = tokens;
  const [object, possessive, gender] = STATED.get(beforeSlash(word[i]!))!;
  if (word[i]!.includes("/")) {
    const second = word[i]!.split("/")[1];
    return second === object || second === possessive ? { gender, end: i + 1 } : null;
  }
  if (!LINKS.has(word[i + 1] ?? "")) return null;
  return word[i + 2] === object ? { gender, end: i + 3 } : null;
}

/** True where the pair is spoken of as pronouns: in parentheses, or next to that word. */
function isStated({ word }: Tokens, first: number, end: number): boolean {
  if (word[first - 1] === "(" && (word[end] === ")" || word[end] === "/")) return true;
  if (word[end] === "pronouns" || word[first - 1] === "pronouns") return true;
  return word[first - 2] === "pronouns" && (word[first - 1] === "are" || word[first - 1] === ":");
}

/** What somebody is of whom `they` is said: `Sam Oduya, who is non-binary`. */
const THEY: ReadonlySet<string> = new Set(["non-binary", "nonbinary", "genderqueer", "agender"]);

/** `they` where token `i` says so of the name before it, and of nothing behind it; else null. */
function whoIs({ word, tag }: Tokens, i: number): Gender | null {
  const told = word[i - 1] === "is" || word[i - 1] === "as";
  return told && THEY.has(word[i]!) && !isNoun(tag[i + 1] ?? Tag.NONE) ? "they" : null;
}

/** Notes whom the text says to call `they`, `she` or `he` (`Sam Oduya, who uses the pronouns they and them`). */
export function notePronouns({ tokens }: Reading, { names, entityOf }: Chains): void {
  for (let i = 1; i < tokens.length; i++) {
    const pair = pairAt(tokens, i);
    const gender = pair && isStated(tokens, i, pair.end) ? pair.gender : whoIs(tokens, i);
    if (gender === null) continue;
    const n = nameFrom(names, i) - 1;
    const entity = entityOf[n];
    const name = names[n];
    if (!entity || !name || tokens.sentence[name.first] !== tokens.sentence[i]) continue;
    if (i - name.last > REACH || (entity.kind !== "person" && entity.kind !== "unknown")) continue;
    entity.gender = gender;
    entity.kind = "person";
  }
}
