import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, Tag } from "../../document/tag.js";
import { ORGANIZATION_HEADS } from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { isGivenName } from "./given-names.js";
import { isCommonWord } from "./name-words.js";
import { isRoleNounAt } from "./titled.js";

/** Words of a party or nation before an office with a seat, at most. */
const LONGEST_OFFICE = 6;
/** What a seat's name may close with: `Marlow {North}`. */
const QUARTERS: ReadonlySet<string> = new Set(
  "north south east west central mid north-east north-west south-east south-west town rural".split(
    " ",
  ),
);

/** Where the name of a person begins in a name, and their office in front of it. */
export interface Seat {
  readonly title: number;
  readonly begin: number;
}

/** Tokens of a listed place that opens `[first, last)`. */
function placeAt(tokens: Tokens, first: number, last: number): number {
  for (let length = Math.min(3, last - first); length > 0; length--)
    if (PLACES.has(tokens.word.slice(first, first + length).join(" "))) return length;
  return 0;
}

/** Three words of which the first alone can be the seat: `Argyll Morag Dunbar`, but not `Marlow North East`. */
const isPlaceAndPerson = ({ word }: Tokens, first: number, last: number): boolean =>
  last - first === 3 &&
  !word.slice(first, last).some((part) => QUARTERS.has(part) || part === "st" || part === "st.");

/**
 * Parts `Labour TD for Meath Ciara Roe`: where capitals `[first, last)` follow an office and its `for` or `of`, the place that it is
 * for stands before the person. Where the person begins is told by a first name, by a place of the lexicon or common words (`head of
 * marketing`), or by there being three words; null where nothing tells it.
 */
export function seatBefore(tokens: Tokens, first: number, last: number): Seat | null {
  const of = tokens.word[first - 1] === "the" ? first - 2 : first - 1;
  const link = tokens.word[of];
  if (last - first < 3 || of < 1 || (link !== "for" && link !== "of")) return null;
  // `Members of Marlow Borough Council`
  if (tokens.tag[of - 1] === Tag.NNS || ORGANIZATION_HEADS.has(tokens.word[last - 1]!)) return null;
  if (tokens.sentence[of - 1] !== tokens.sentence[first] || !isRoleNounAt(tokens, of - 1))
    return null;
  let begin = first + placeAt(tokens, first, last);
  while (begin < last && isCommonWord(tokens.word[begin]!) && !isGivenName(tokens.word[begin]!))
    begin++;
  while (begin > first && QUARTERS.has(tokens.word[begin] ?? "")) begin++;
  for (let i = first + 1; begin === first && i < last - 1; i++)
    if (isGivenName(tokens.word[i]!) && !QUARTERS.has(tokens.word[i + 1]!)) begin = i;
  if (begin === first && isPlaceAndPerson(tokens, first, last)) begin++;
  if (begin === first || last - begin < 2) return null;
  // `the Guild of Insurers`
  if ((tokens.shape[begin]! & Shape.CAPITAL) === 0) return null;
  let title = of - 1;
  while (
    title > 0 &&
    of - title < LONGEST_OFFICE &&
    tokens.sentence[title - 1] === tokens.sentence[of] &&
    (isNoun(tokens.tag[title - 1]!) || tokens.tag[title - 1] === Tag.JJ)
  )
    title--;
  return { title, begin };
}
