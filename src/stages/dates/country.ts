import type { Tokens } from "../../document/layers.js";
import { COUNTRY_OF_WORD } from "../../lexicons/en/country-words.js";
import { DOLLAR_OF_PLACE } from "../../lexicons/en/dateline-places.js";
import type { Country } from "../../lexicons/en/holidays.js";
import { AMERICAN_SPELLINGS, BRITISH_SPELLINGS } from "../../lexicons/en/spellings.js";

/** What the words of a text tell of the country that it is of. */
export interface CountryEvidence {
  /** How often it names each. */
  readonly named: ReadonlyMap<Country, number>;
  /** Words in British and in American spelling. */
  readonly british: number;
  readonly american: number;
}

/** Counts the words that tell of a country. */
export function countryEvidence(tokens: Tokens): CountryEvidence {
  const named = new Map<Country, number>();
  let [british, american] = [0, 0];
  let last = "";
  for (const word of tokens.word) {
    // `the Melbourne-based company`
    const country = COUNTRY_OF_WORD.get(word.endsWith("-based") ? word.slice(0, -6) : word);
    if (country !== undefined) named.set(country, (named.get(country) ?? 0) + 1);
    else if (BRITISH_SPELLINGS.has(word) || (word === "cent" && last === "per")) british++;
    else if (AMERICAN_SPELLINGS.has(word)) american++;
    last = word;
  }
  return { named, british, american };
}

const OF_DOLLAR: ReadonlyMap<string, Country> = new Map([
  ["USD", "US"],
  ["AUD", "AU"],
  ["CAD", "CA"],
  ["NZD", "NZ"],
]);

/**
 * The country whose feasts a text means: that of its dateline, else the one that its words name most, if more often than
 * any other, else by its spelling the United States or Britain; or null.
 */
export function countryTold(tokens: Tokens, place: string | null): Country | null {
  const dollar = OF_DOLLAR.get(DOLLAR_OF_PLACE.get(place ?? "") ?? "");
  const dateline = dollar ?? COUNTRY_OF_WORD.get(place ?? "");
  if (dateline !== undefined) return dateline;
  const { named, british, american } = countryEvidence(tokens);
  const most = Math.max(0, ...named.values());
  const countries = [...named].filter(([, times]) => times === most);
  if (countries.length === 1) return countries[0]![0];
  return british === american ? null : british > american ? "GB" : "US";
}
