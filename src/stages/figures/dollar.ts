import type { Paragraph, Tokens } from "../../document/layers.js";
import { DOLLAR_PREFIXES, QUALIFIED } from "../../lexicons/en/currencies.js";
import { DOLLAR_OF_PLACE } from "../../lexicons/en/dateline-places.js";
import type { Country } from "../../lexicons/en/holidays.js";
import { countryEvidence } from "../dates/country.js";
import { datelinePlace } from "../paragraphs/dateline-place.js";

/** The currency that a sign or a slang word means in one text. */
export interface OpenCurrency {
  /** ISO 4217 code. */
  readonly unit: string;
  /** True where nothing in the text tells. */
  readonly assumed: boolean;
}

/** `All figures are in Canadian dollars`, `prices in New Zealand dollars`. */
const STATED =
  /\b(?:all|figures?|amounts?|prices?|sums?|currency)\b[^.!?\n$]{0,40}?\bin (?:[A-Z][a-z]+ )?([A-Z][a-z.]+) dollars\b/;
/** Letters that end right before a sign, no more than three. */
const LETTERS = /\b[A-Za-z]{1,3}$/;
const LONGEST_LETTERS = 3;
const SUM = /^ ?\d/;

/** Codes of the dollars that the text names by their letters (`A$5`). */
function prefixesIn(text: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) {
    // One character more, so that a longer word is seen to go on.
    const letters = LETTERS.exec(text.slice(Math.max(0, at - LONGEST_LETTERS - 1), at))?.[0];
    if (letters === undefined || !SUM.test(text.slice(at + 1, at + 3))) continue;
    const code = DOLLAR_PREFIXES.get(letters.toLowerCase());
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

const DOLLAR_OF: ReadonlyMap<Country, string> = new Map([
  ["AU", "AUD"],
  ["CA", "CAD"],
  ["NZ", "NZD"],
]);
/** A country that a text names so often, and with British spelling, is likely the one whose paper it is in. */
const OFTEN = 2;

/** The dollar of the one country with a dollar that the words tell of; null where they tell of none, or of America. */
function dollarTold(text: string, tokens: Tokens): string | null {
  const { named, british, american } = countryEvidence(tokens);
  if (british === 0 || american > 0 || named.has("US")) return null;
  // no other country and no other money: `Canberra` alone tells
  const [only] = named.size === 1 && !/[£€]/.test(text) ? [...named.keys()] : [];
  if (only !== undefined) return DOLLAR_OF.get(only) ?? null;
  const most = Math.max(0, ...named.values());
  const often = [...named].filter(([, times]) => times >= OFTEN && times === most);
  return often.length === 1 ? (DOLLAR_OF.get(often[0]![0]) ?? null) : null;
}

/**
 * What a bare `$` is in the text: what it says itself (`all figures in Canadian dollars`), else the American dollar where
 * it writes others with their letters (`A$5`), else that of the dateline's place; else it is assumed to be that of the country that the
 * words tell of again and again (`Melbourne`, `Australian`, `colour`), else the American.
 */
export function dollarOf(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: Tokens,
): OpenCurrency {
  const adjective = text.includes(" dollars") ? STATED.exec(text)?.[1]?.toLowerCase() : undefined;
  const stated =
    adjective === undefined
      ? undefined
      : adjective === "u.s."
        ? "USD"
        : QUALIFIED.get("dollar")!.get(adjective);
  if (stated !== undefined) return { unit: stated, assumed: false };
  const prefixes = prefixesIn(text);
  const place = datelinePlace(text, paragraphs);
  const local = place === null ? undefined : DOLLAR_OF_PLACE.get(place);
  const others = prefixes.size > (prefixes.has("USD") ? 1 : 0);
  // Where the American dollar has its letters too, a bare sign is the place's own.
  if (others && !(prefixes.has("USD") && local !== undefined))
    return { unit: "USD", assumed: prefixes.has("USD") };
  return local === undefined
    ? { unit: dollarTold(text, tokens) ?? "USD", assumed: true }
    : { unit: local, assumed: false };
}

/** What `five grand` is: pounds where the text has their sign and no dollar's, else its dollars. */
export const grandOf = (text: string, dollar: OpenCurrency): OpenCurrency =>
  text.includes("£") && !text.includes("$") ? { unit: "GBP", assumed: false } : dollar;
