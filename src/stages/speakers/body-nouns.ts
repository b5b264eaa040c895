import type { Tokens } from "../../document/layers.js";
import { isNoun, Tag } from "../../document/tag.js";
import { ORGANIZATION_NOUNS } from "../../lexicons/en/organizations.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import type { Chains } from "./chains.js";
import type { Name } from "./name.js";
import { isRoleNoun } from "./titled.js";

/** Words of a noun phrase in apposition, at most. */
const LONGEST = 8;

const isOpener = ({ word, tag }: Tokens, i: number): boolean =>
  tag[i] === Tag.DT || tag[i] === Tag.PRPS || word[i] === "one";

/** The noun for a body that the phrase from token `first` on has for its head, before a preposition, mark or clause; null where it has none. */
function headFrom(tokens: Tokens, first: number): string | null {
  const { word, tag, sentence } = tokens;
  let i = first;
  const isInside = (k: number): boolean => sentence[k] === sentence[first] && k < first + LONGEST;
  while (
    isInside(i) &&
    (isNoun(tag[i]!) ||
      tag[i] === Tag.JJ ||
      tag[i] === Tag.CD ||
      tag[i] === Tag.POS ||
      tag[i] === Tag.VBN ||
      i === first)
  )
    i++;
  const head = word[i - 1]!;
  return ORGANIZATION_NOUNS.has(head) && isNoun(tag[i - 1]!) ? head : null;
}

/** `{sofa chain} Loungewell`: the noun right before the name; null where none is. */
function nounBefore({ word, tag, sentence }: Tokens, { title, last }: Name): string | null {
  const before = title - 1;
  if (before < 0 || sentence[before] !== sentence[title]) return null;
  // `The sofa chain, Loungewell,`
  const isApposed = word[before] === "," && (word[last] === "," || word[last] === ".");
  const at = isApposed ? before - 1 : before;
  return isNoun(tag[at] ?? Tag.NONE) && ORGANIZATION_NOUNS.has(word[at]!) ? word[at]! : null;
}

/** `Loungewell, the {sofa chain},`; `Loungewell is a {sofa chain}`: the noun that the text says it is; null where it says none. */
function nounAfter(tokens: Tokens, { title, last, use }: Name): string | null {
  const { word, sentence } = tokens;
  if (use !== "plain" || sentence[last] !== sentence[title]) return null;
  const opens = word[last] === "," || word[last] === "is" || word[last] === "was";
  return opens && isOpener(tokens, last + 1) ? headFrom(tokens, last + 1) : null;
}

/**
 * Notes by which common nouns the text tells what each body is: `the sofa chain` then takes up the one told to be a chain. Who is
 * said to be a chain is a body, if nothing else told what it is.
 */
export function noteBodyNouns(tokens: Tokens, { names, entityOf }: Chains): void {
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const entity = entityOf[n];
    // `Lund, Ohio, a nurse`
    if (name.kind === "place") continue;
    if (entity?.kind !== "organization" && entity?.kind !== "unknown") continue;
    const after = nounAfter(tokens, name);
    if (after && !isRoleNoun(after) && entity.kind === "unknown" && entity.gender === null)
      entity.kind = "organization";
    if (entity.kind !== "organization") continue;
    const before = nounBefore(tokens, name);
    if (before) entity.nouns.add(before);
    if (after) entity.nouns.add(after);
  }
}

/** What any body may be called, whatever else it is called. */
const ANY = wordSet(
  "company firm business group organisation organization giant body institution division unit part arm branch subsidiary affiliate bureau office",
);
/** Nouns that take one another up. */
const KINDRED: readonly ReadonlySet<string>[] = [
  "chain retailer store supermarket",
  "bank lender",
  "carmaker automaker manufacturer maker",
  "drugmaker manufacturer maker",
  "chipmaker manufacturer maker supplier",
  "charity nonprofit non-profit trust foundation ngo",
  "broadcaster network station channel",
  "newspaper paper tabloid daily weekly publication outlet",
  "magazine journal weekly publication outlet",
  "airline carrier",
  "club team squad side",
  "university college school academy institution",
  "council authority",
  "agency bureau department office regulator watchdog",
  "ministry department",
  "movement party militia",
  "union association federation",
  "startup start-up developer",
].map(wordSet);

/** True where a noun may take up what the text calls by these nouns: `the retailer` a chain, never a union. */
export function mayBeCalled(nouns: ReadonlySet<string>, noun: string): boolean {
  if (nouns.size === 0 || nouns.has(noun) || ANY.has(noun)) return true;
  for (const own of nouns)
    if (ANY.has(own) || KINDRED.some((kin) => kin.has(own) && kin.has(noun))) return true;
  return false;
}
