/** Cities that stand alone in an agency's dateline, by what they tell of the text. Lower case. */
const listed = (words: string): readonly string[] => words.split(", ");

/** ISO 4217 code of the dollar that `$` is in a paper of the place. */
const DOLLARS = {
  USD: "washington, new york, atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit, honolulu, houston, indianapolis, las vegas, los angeles, miami, milwaukee, minneapolis, new orleans, oklahoma city, philadelphia, phoenix, pittsburgh, st. louis, salt lake city, san antonio, san diego, san francisco, seattle",
  AUD: "sydney, melbourne, brisbane, perth, adelaide, canberra, hobart, darwin, cairns, townsville, geelong, newcastle, alice springs",
  CAD: "toronto, ottawa, montreal, vancouver, calgary, edmonton, winnipeg, quebec city, regina, saskatoon, halifax, fredericton, st. john's, charlottetown, whitehorse, yellowknife, iqaluit",
  NZD: "auckland, wellington, christchurch, dunedin, tauranga, hamilton",
  SGD: "singapore",
  HKD: "hong kong",
} as const;

/** Place → code of its dollar. */
export const DOLLAR_OF_PLACE: ReadonlyMap<string, string> = new Map(
  Object.entries(DOLLARS).flatMap(([code, places]) =>
    listed(places).map((place) => [place, code] as const),
  ),
);

/** Places south of the equator, whose summer begins in December. */
export const SOUTHERN_PLACES: ReadonlySet<string> = new Set([
  ...listed(DOLLARS.AUD),
  ...listed(DOLLARS.NZD),
  ...listed(
    "buenos aires, cordoba, montevideo, asuncion, santiago, valparaiso, la paz, lima, brasilia, rio de janeiro, sao paulo, porto alegre, johannesburg, pretoria, cape town, durban, bloemfontein, windhoek, gaborone, maputo, harare, bulawayo, lusaka, lilongwe, maseru, mbabane, antananarivo, port louis, suva, port moresby, noumea",
  ),
]);
