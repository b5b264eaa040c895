import { CURRENCIES, SIGNS } from "./generated/currencies.js";

/**
 * Units of currencies: codes of ISO 4217, list one (active codes). The singular noun stays where several countries share it
 * and for currencies that have been withdrawn. Codes, names and signs are those of ISO and CLDR (`npm run build:units`); what
 * several currencies share, what news writes besides, and slang stand here.
 */

/** A line of the registry: code, name in the singular, in the plural where it is another. */
const REGISTRY = CURRENCIES.split("\n").map((line) => {
  const [code, one, other = one] = line.split("\t") as [string, string, string?];
  const words = one.split(" ");
  return {
    code,
    noun: words.at(-1)!,
    plural: other.split(" ").at(-1)!,
    /** The words before the noun: `kenyan`, `hong kong`; none in `euro`. */
    adjective: words.slice(0, -1).join(" "),
  };
});

/** Those of the keys that only one of the registry's entries has, with its code. */
const unshared = (keys: readonly (readonly [string, string])[]): [string, string][] => {
  const codes = new Map<string, Set<string>>();
  for (const [key, code] of keys) codes.set(key, (codes.get(key) ?? new Set()).add(code));
  return [...codes].flatMap(([key, of]) =>
    of.size === 1 ? [[key, ...of] as [string, string]] : [],
  );
};

const SIGN_ROWS = SIGNS.split("\n").flatMap((line) => {
  const [code, ...signs] = line.split("\t") as [string, ...string[]];
  return signs.map((sign) => [sign, code] as const);
});

const isOneSign = (sign: string): boolean => [...sign].length === 1 && sign.charCodeAt(0) > 127;

/** Signs of one character. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ...unshared(SIGN_ROWS.filter(([sign]) => isOneSign(sign))),
  ["$", "USD"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₩", "KRW"],
  ["₿", "BTC"],
  ["₵", "GHS"],
  ["元", "CNY"],
  ["円", "JPY"],
]);

/** Letters before `$`: `A$40`. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...SIGN_ROWS.filter(([sign]) => /^[A-Z]+\$$/.test(sign)).map(([sign, code]): [string, string] => [
    sign.slice(0, -1).toLowerCase(),
    code,
  ]),
  ...REGISTRY.filter(({ noun }) => noun === "dollar" || noun === "peso").map(
    ({ code }): [string, string] => [code.toLowerCase(), code],
  ),
  ["us", "USD"],
  ["au", "AUD"],
  ["c", "CAD"],
  ["can", "CAD"],
  ["cdn", "CAD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["ntd", "TWD"],
  ["mex", "MXN"],
  ["ar", "ARS"],
  ["n", "NAD"],
  ["z", "ZWL"],
  ["zw", "ZWL"],
  ["j", "JMD"],
  ["tt", "TTD"],
  ["bds", "BBD"],
  ["bz", "BZD"],
  ["b", "BND"],
  ["fj", "FJD"],
  ["g", "GYD"],
]);

/** Letters before the number, read in any case only where they are no English word: `Rs 5 crore`, `RM7.8 million`. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["n", "NGN"],
  ["r", "ZAR"],
  ["sh", "KES"],
  ["rs", "INR"],
  ["inr", "INR"],
  ["tk", "BDT"],
  ["rm", "MYR"],
  ["dh", "AED"],
  ["dhs", "AED"],
  ["aed", "AED"],
  ["sr", "SAR"],
  ["qr", "QAR"],
  ["kd", "KWD"],
  ["bd", "BHD"],
  ["le", "EGP"],
  ["ksh", "KES"],
  ["kshs", "KES"],
  ["kes", "KES"],
  ["tsh", "TZS"],
  ["ush", "UGX"],
  ["shs", "KES"],
  ["rp", "IDR"],
  ["sfr", "CHF"],
  ["fr", "CHF"],
  ["kr", "SEK"],
  ["php", "PHP"],
  ["ghc", "GHS"],
  ["gh", "GHS"],
  ["rmb", "CNY"],
  ["lkr", "LKR"],
  ["mur", "MUR"],
  ["cfa", "XOF"],
  ["fcfa", "XOF"],
]);

/** Codes that are something else in capitals nearly always, also beside numbers: `TOP 10`, `CVE-2021`, `5 KGS`. */
const NO_CODES: ReadonlySet<string> = new Set("all top kgs sos svc cve bmd ssp std".split(" "));

/** ISO 4217 codes, and BTC and its like; written in capitals, or in lower case beside a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...REGISTRY.map(({ code }) => code.toLowerCase()).filter((code) => !NO_CODES.has(code)),
  ..."cnh zwl btc eth usdt".split(" "),
]);

/** Codes that are words or other short forms too: never glued to digits (`COP26`), and only in capitals. */
export const CODES_AND_WORDS: ReadonlySet<string> = new Set(
  "try mad cup pen cop ron bob omr bam gip mop ang".split(" "),
);

/** Nouns of the registry that are other words as well, whatever stands before them. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  "gold sol som dram drams leone real mark marks pound pounds".split(" "),
);

/** Singular and plural nouns, unqualified. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map([
  ...unshared(
    REGISTRY.flatMap(({ code, noun, plural }) => [[noun, code] as const, [plural, code] as const]),
  ).filter(([noun]) => !NO_NOUNS.has(noun)),
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["buck", "USD"],
  ["bucks", "USD"],
  ["quid", "GBP"],
  ["sterling", "GBP"],
  ["renminbi", "CNY"],
  ["rmb", "CNY"],
  ["kuai", "CNY"],
  ["rupee", "INR"],
  ["rupees", "INR"],
  ["rs", "INR"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["hryvnya", "UAH"],
  ["hryvnyas", "UAH"],
  ["hryvni", "UAH"],
  ["zlotych", "PLN"],
  ["koruny", "CZK"],
  ["krona", "SEK"],
  ["krone", "krone"],
  ["crown", "crown"],
  ["crowns", "crown"],
  ["kroner", "krone"],
  ["franc", "CHF"],
  ["francs", "CHF"],
  ["peso", "peso"],
  ["pesos", "peso"],
  ["won", "KRW"],
  ["bahts", "THB"],
  ["liras", "TRY"],
  ["lire", "lira"],
  ["rands", "ZAR"],
  ["shilling", "KES"],
  ["shillings", "KES"],
  ["dirham", "AED"],
  ["dirhams", "AED"],
  ["riyal", "SAR"],
  ["riyals", "SAR"],
  ["rial", "IRR"],
  ["rials", "IRR"],
  ["dinar", "dinar"],
  ["dinars", "dinar"],
  ["leu", "RON"],
  ["lei", "RON"],
  ["manat", "AZN"],
  ["reais", "BRL"],
  ["bolivares", "VES"],
  ["guaranies", "PYG"],
  ["colon", "CRC"],
  ["colones", "CRC"],
  ["kwacha", "ZMW"],
  ["bitcoin", "BTC"],
  ["bitcoins", "BTC"],
  ["guilder", "guilder"],
  ["guilders", "guilder"],
  ["peseta", "peseta"],
  ["pesetas", "peseta"],
  ["drachmas", "drachma"],
  ["escudo", "escudo"],
  ["escudos", "escudo"],
  ["markka", "markka"],
  ["markkas", "markka"],
  ["deutschemark", "mark"],
  ["deutschemarks", "mark"],
  ["marks", "mark"],
  ["schillings", "schilling"],
]);

/** Plurals of the registry that `s` does not make: `kroner`, `leva`. */
export const CURRENCY_SINGULARS: ReadonlyMap<string, string> = new Map(
  REGISTRY.filter(({ noun, plural }) => plural !== noun && plural !== `${noun}s`).map(
    ({ noun, plural }): [string, string] => [plural, noun],
  ),
);

/** Parts of a currency; the noun is the unit, since a cent may be of a dollar or a euro. */
export const MINOR_UNITS: ReadonlyMap<string, string> = new Map([
  ["cent", "cent"],
  ["cents", "cent"],
  ["pence", "penny"],
  ["penny", "penny"],
  ["pennies", "penny"],
  ["kopeck", "kopeck"],
  ["kopecks", "kopeck"],
  ["kopek", "kopeck"],
  ["kopeks", "kopeck"],
  ["paise", "paisa"],
  ["paisa", "paisa"],
  ["satoshi", "satoshi"],
  ["satoshis", "satoshi"],
  ["sen", "sen"],
  ["satang", "satang"],
  ["grosz", "grosz"],
  ["groszy", "grosz"],
  ["agorot", "agora"],
  ["centavo", "centavo"],
  ["centavos", "centavo"],
  ["centime", "centime"],
  ["centimes", "centime"],
  ["piastre", "piastre"],
  ["piastres", "piastre"],
  ["piasters", "piastre"],
]);

const hundredthsOf = (codes: string): readonly [number, ReadonlySet<string>] => [
  100,
  new Set(codes.split(" ")),
];

/** How many of them make one of which currencies, where that is told: a cent is a hundredth of any. */
export const PARTS_OF: ReadonlyMap<string, readonly [parts: number, codes: ReadonlySet<string>]> =
  new Map([
    ["penny", hundredthsOf("GBP")],
    ["kopeck", hundredthsOf("RUB UAH BYN")],
    ["paisa", hundredthsOf("INR PKR NPR")],
    ["sen", hundredthsOf("MYR IDR JPY BND")],
    ["satang", hundredthsOf("THB")],
    ["grosz", hundredthsOf("PLN")],
    ["agora", hundredthsOf("ILS")],
    ["centavo", hundredthsOf("MXN PHP BRL ARS CLP COP CUP DOP BOB GTQ HNL NIO")],
    ["centime", hundredthsOf("CHF XOF XAF MAD DZD")],
    ["piastre", hundredthsOf("EGP LBP SYP SDG")],
  ]);

/** Parts that are other words unless their whole stands before them: `two kuai and five mao`. */
export const TENTHS_OF: ReadonlyMap<string, string> = new Map([
  ["mao", "CNY"],
  ["jiao", "CNY"],
]);

/** Nouns that stand before their number too, as Asian and African papers write: `rupees 500 crore`, `naira 2 million`. */
export const NOUNS_BEFORE: ReadonlySet<string> = new Set(
  (
    "rupee rupees naira ringgit rupiah baht taka shilling shillings kwacha cedi cedis birr yen yuan euro euros peso pesos rand " +
    "riyal riyals dirham dirhams dinar dinars sen"
  ).split(" "),
);

/** What else stands before a noun than the registry's adjectives (`kenyan shilling`), and which of two it means. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  dollar:
    "american:USD singaporean:SGD taiwanese:TWD zimbabwean:ZWL zimbabwe:ZWL fiji:FJD bermudian:BMD",
  pound: "sterling:GBP sudanese:SDG cypriot:pound irish:pound",
  franc: "french:franc belgian:franc cfa:XOF",
  peso: "filipino:PHP argentinian:ARS",
  rupee: "pakistan:PKR nepali:NPR indonesian:IDR",
  shilling: "kenya:KES austrian:schilling",
  riyal: "omani:OMR yemeni:YER",
  dirham: "emirati:AED",
  won: "korean:KRW",
  shekel: "israeli:ILS",
  lira: "italian:lira lebanese:LBP syrian:SYP",
  mark: "german:mark deutsche:mark finnish:markka",
  markka: "finnish:markka",
  guilder: "dutch:guilder",
  rouble: "russian:RUB belarusian:BYN soviet:rouble",
  ruble: "soviet:rouble",
  crown: "czech:CZK swedish:SEK norwegian:NOK danish:DKK",
};

/** Adjectives and names before the noun, with the noun's kind: `Australian dollars`, `Swiss francs`. */
export const QUALIFIED: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const kinds = new Map<string, Map<string, string>>();
  const add = (noun: string, adjective: string, unit: string): void => {
    kinds.set(noun, (kinds.get(noun) ?? new Map()).set(adjective, unit));
  };
  const registry = REGISTRY.filter(({ adjective }) => adjective !== "");
  for (const { code, noun, adjective } of registry) add(noun, adjective, code);
  // `Kong dollars`, but not `islands dollars`, which two have
  const last = registry.map(
    ({ code, noun, adjective }) => [`${noun} ${adjective.split(" ").at(-1)}`, code] as const,
  );
  for (const [name, code] of unshared(last)) {
    const [noun, adjective] = name.split(" ") as [string, string];
    if (adjective !== "new" && adjective !== "convertible") add(noun, adjective, code);
  }
  for (const [noun, list] of Object.entries(QUALIFIERS))
    for (const entry of list.split(" ")) {
      const [adjective, unit] = entry.split(":") as [string, string];
      add(noun, adjective, unit);
    }
  return kinds;
})();
