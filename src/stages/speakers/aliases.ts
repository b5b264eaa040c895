import type { Tokens } from "../../document/layers.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";
import type { Reading } from "./reading.js";
import { isPersonNoun, isRoleNoun } from "./titled.js";

/** Words between two names of one person (W9). */
const LINKS: ReadonlySet<string> = new Set([
  "now",
  "formerly",
  "born",
  "aka",
  "a.k.a.",
  "formerly known as",
  "better known as",
  "also known as",
  "known as",
  "previously known as",
  "best known as",
  "now known as",
  "known professionally as",
  "known to fans as",
  "alias",
  "who became",
  "later",
  "the future",
  "born as",
  "nicknamed",
  "whose real name is",
  "whose real name was",
  "whose birth name is",
  "whose stage name is",
  "who performs as",
  "who records as",
  "who raps as",
  "who goes by",
  "who went by",
  "real name",
  "also known online as",
  "better known by the stage name",
  "better known by her stage name",
  "better known by his stage name",
]);

/** Words of a clause that tells another name, at most. */
const LONGEST_CLAUSE = 10;
/** What opens another name behind someone who is told what they are. */
const CALLED: ReadonlySet<string> = new Set(["known", "nicknamed", "dubbed"]);
/** How they were known. */
const HOW: ReadonlySet<string> = new Set(
  "once formerly better best also previously now widely then professionally affectionately popularly".split(
    " ",
  ),
);

/** `Bo Krantz, the wrestler once known as the Iron Moose`: the clause behind a name tells another of whoever has a role or is `who`. */
function isKnownAs({ word, sentence }: Tokens, a: Name, b: Name): boolean {
  if (
    a.use !== "plain" ||
    b.first - a.last > LONGEST_CLAUSE ||
    sentence[a.last] !== sentence[b.first]
  )
    return false;
  if (word[a.last] !== ",") return false;
  let i = word[b.title - 1] === "the" ? b.title - 2 : b.title - 1;
  if (word[i] === "as") i--;
  if (!CALLED.has(word[i] ?? "") || i <= a.last) return false;
  if (word[i] === "known" && word[i + 1] !== "as") return false;
  while (HOW.has(word[i - 1]!)) i--;
  const before = word[i - 1]!;
  if (before === "was" || before === "is") return word[i - 2] === "who" && word[i - 3] === ",";
  for (let k = a.last + 1; k < i - 1; k++)
    if (word[k] === "of" || word[k] === "," || word[k] === "who") return false;
  return isRoleNoun(before) || isPersonNoun(before);
}

/**
 * Pairs of neighbouring names that are said to be one person's (`Robert Prevost, now Pope Leo XIV`), as indices of
 * the earlier name.
 */
export function aliasPairs({ tokens }: Reading, names: readonly Name[]): number[] {
  const pairs: number[] = [];
  for (let n = 0; n + 1 < names.length; n++) {
    const a = names[n]!;
    const b = names[n + 1]!;
    let at = a.last;
    if (isKnownAs(tokens, a, b)) pairs.push(n);
    if (b.title - at > 6 || b.title - at < 2 || tokens.sentence[at] !== tokens.sentence[b.first])
      continue;
    if (tokens.word[at] !== "," && tokens.word[at] !== "(") continue;
    at++;
    let link = tokens.word[at] ?? "";
    for (at++; at < b.title; at++) link += ` ${tokens.word[at]}`;
    if (LINKS.has(link)) pairs.push(n);
  }
  return pairs;
}

/** Moves what is known of `from` to `into`; the longer name stays the name. */
export function mergeInto(into: Entity, from: Entity): void {
  // One by one: a spread of very many would overflow the stack.
  for (const mention of from.mentions) into.mentions.push(mention);
  for (const mention of from.named) into.named.push(mention);
  for (const role of from.roles) into.roles.push(role);
  into.called ??= from.called;
  for (const noun of from.nouns) into.nouns.add(noun);
  for (const conflict of from.conflict) into.conflict.push(conflict);
  into.gender ??= from.gender;
  if (into.kind === "unknown") into.kind = from.kind;
}
