import { isNoun, Tag } from "../../document/tag.js";
import {
  GLUED_ONLY,
  MOMENTS,
  RATE_UNITS,
  SLASHED_UNITS,
  UNIT_SIGNS,
} from "../../lexicons/en/units.js";
import { readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isHyphen, isPlural, Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

/** Things that a price with `a` is of; anything else after `a` may open a new phrase (`$5 million a blow to`). */
const PRICED = new Set(
  "share unit head piece person pop time night ticket seat copy barrel bushel gallon litre liter pound kilo kilogram kilogramme ounce ton tonne dozen pint bottle box bag mile kilometre kilometer metre meter acre hectare kilowatt-hour megawatt-hour vote student pupil household patient plate word minute carton gram gramme stone yard foot inch".split(
    " ",
  ),
);
const KINDS = new Set<Found["kind"]>(["money", "count", "percent", "measure", "vague"]);
/** More words than what a figure is per has. */
const LONGEST = 3;

/** The unit that a sign is short for, where a price may be of it: `MWh`, `kg`, `oz`; or null. */
const shortFor = (sign: string): string | null =>
  RATE_UNITS.has(sign)
    ? null
    : ((GLUED_ONLY.has(sign) ? undefined : UNIT_SIGNS.get(sign)) ??
      SLASHED_UNITS.get(sign) ??
      null);

/** Words from piece `at` on that name what a figure is per: `share`, `100,000 people`, `square mile`; or null. */
function phraseAt(p: Pieces, at: number): string | null {
  if (wordAt(p, at) === "annum") return "year";
  const short = wordAt(p, at).length < 5 ? shortFor(wordAt(p, at)) : null;
  if (short !== null) return short;
  const number = p.kind[at] === Kind.NUMBER ? readAmount(p, at) : null;
  let end = number?.to ?? at;
  while (end < at + LONGEST && p.kind[end] === Kind.WORD) {
    const tag = tagAt(p, end);
    const last = isNoun(tag) || tag === Tag.NONE || isPlural(p, end);
    if (!last && tag !== Tag.JJ) break;
    end++;
    if (last && !isNoun(tagAt(p, end))) break;
  }
  return end > (number?.to ?? at) ? p.text.slice(p.start[at], p.end[end - 1]).toLowerCase() : null;
}

/**
 * What a figure is reckoned for, right after it or after what it counts: `$5 a share`, `€3 per litre`, `$70-a-share`,
 * `12 deaths per 100,000 people`, `4 percent a year`; or null. A unit that is a rate itself (`kilometer-per-hour`) has it.
 */
export function perOf(
  p: Pieces,
  found: Found,
  counted: readonly [number, number] | null,
): string | null {
  if (!KINDS.has(found.kind) || found.unit?.includes("-per-")) return null;
  let at = counted === null ? found.to : counted[1];
  const hyphen = isHyphen(wordAt(p, at)) && gluedBefore(p, at);
  if (hyphen) at++;
  const word = wordAt(p, at);
  if (word === "per") return phraseAt(p, isHyphen(wordAt(p, at + 1)) ? at + 2 : at + 1);
  const slash = word === "/" && gluedBefore(p, at) && gluedBefore(p, at + 1);
  if (!slash && word !== "a" && word !== "an" && word !== "each") return null;
  at++;
  if (isHyphen(wordAt(p, at))) at++;
  const thing = wordAt(p, at);
  const period = RATE_UNITS.get(thing);
  if (MOMENTS.has(wordAt(p, at + 1))) return null;
  if (slash && !PRICED.has(thing)) {
    const short = thing === "t" ? "tonne" : shortFor(thing);
    if (short !== null) return short;
  }
  const known =
    (period !== undefined && thing.length > 2) || (found.kind === "money" && PRICED.has(thing));
  return known ? thing : null;
}
