import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { DOCUMENT_NOUNS, NAMED_DOCUMENTS } from "../../lexicons/en/documents.js";
import { METONYMS } from "../../lexicons/en/metonyms.js";
import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import {
  KNOWN_ORGANIZATION_PHRASES,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
} from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { classOf } from "../../lexicons/en/words.js";
import { isGivenName } from "./given-names.js";
import type { Name, NameKind } from "./name.js";
import { isCommonWord } from "./name-words.js";

/** What the words `[first, last)` name, by themselves and the word before; titles are judged before. */
export function kindOfName(
  tokens: Tokens,
  first: number,
  last: number,
  use: Name["use"],
): NameKind {
  const head = tokens.word[last - 1]!;
  const opening = tokens.word[first]!;
  const afterThe =
    first > 0 &&
    tokens.word[first - 1] === "the" &&
    tokens.sentence[first - 1] === tokens.sentence[first];
  if (last - first === 1) {
    if (PEOPLES.has(head.slice(head.lastIndexOf("-") + 1))) return "people";
    if (PLACES.has(head)) return "place";
    if (METONYMS.has(head) || KNOWN_ORGANIZATIONS.has(head)) return "organization";
    if (ORGANIZATION_HEADS.has(head)) return "organization";
    const acronym =
      (tokens.shape[first]! & Shape.ALL_CAPS) !== 0 && head.replaceAll(".", "").length <= 6;
    if (acronym) return "organization";
    return afterThe && use !== "modifier" ? "organization" : "unknown";
  }
  let all = opening;
  for (let i = first + 1; i < last; i++) all += ` ${tokens.word[i]}`;
  if (PLACES.has(all)) return "place";
  if (PEOPLES.has(head)) return "people";
  if (METONYMS.has(all) || KNOWN_ORGANIZATION_PHRASES.has(all)) return "organization";
  const isBodyHead = ORGANIZATION_HEADS.has(head) && last - first > 2;
  if (isGivenName(opening) && !afterThe && !isBodyHead && !hasLink(tokens, first, last))
    return "person";
  if (hasLink(tokens, first, last) || KNOWN_ORGANIZATIONS.has(opening)) return "organization";
  if (
    NAMED_DOCUMENTS.has(head) ||
    (DOCUMENT_NOUNS.has(head) && isCommonWord(head) && !ORGANIZATION_HEADS.has(head))
  )
    return "document";
  if (ORGANIZATION_HEADS.has(head) || NATIONALITIES.has(opening)) return "organization";
  if (afterThe || last - first > 6) return "organization";
  // `Statistics Canada`, `Visit Scotland`: a word of everyday and a country
  if (!isGivenName(opening) && isBodyOfPlace(tokens, first, last)) return "organization";
  if (isGivenName(opening) || /^\p{L}\.(?:-?\p{L}\.)*$/u.test(opening)) return "person";
  for (let i = first; i < last; i++) if (!isCommonWord(tokens.word[i]!)) return "unknown";
  return "thing";
}

/** `Police Scotland`, `Maritime New Zealand`: what a body does, before a place. */
function isBodyOfPlace({ word }: Tokens, first: number, last: number): boolean {
  const opening = word[first]!;
  const tags = classOf(opening)?.tags;
  const isWork =
    ORGANIZATION_HEADS.has(opening) ||
    tags?.some((tag) => tag === Tag.NN || tag === Tag.JJ || tag === Tag.NNS) === true ||
    isCommonWord(opening);
  return isWork && PLACES.has(word.slice(first + 1, last).join(" "));
}

/** True where a word stands in the name that no person's has: `of`, `for`, `and`. */
function hasLink(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = tokens.word[i]!;
    if (
      word === "of" ||
      word === "for" ||
      word === "and" ||
      word === "&" ||
      word === "'s" ||
      word === "'"
    )
      return true;
  }
  return false;
}
