import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

type Names = Readonly<Record<string, string>>;

const CLDR: Readonly<Record<string, Names>> = require("cldr-numbers-full/main/en/currencies.json")
  .main.en.numbers.currencies;
const ISO: readonly { readonly code: string; readonly countries: readonly string[] }[] =
  require("currency-codes").data;

/** Entries of ISO 4217 that are no money of a country: metals, funds, units of account, tests; and the withdrawn CUC. */
const NO_MONEY: ReadonlySet<string> = new Set(
  "BOV CUC CHE CHW CLF COU MXV USN UYI UYW XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(
    " ",
  ),
);

const codes = (): string[] =>
  [...new Set(ISO.map(({ code }) => code))].filter((code) => !NO_MONEY.has(code)).sort();

/** Letters without their accents, as wires print them: `bolívar` → `bolivar`. */
const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Codes of ISO 4217 in order, each with its English names, singular and plural, in lower case and without accents. */
export const currencyLines = (): string[] =>
  codes().map((code) => {
    const { "displayName-count-one": one, "displayName-count-other": other } = CLDR[code] ?? {};
    return [code, ...new Set([one, other].filter((name) => name !== undefined).map(plain))].join(
      "\t",
    );
  });

/** The same codes with their signs: `AUD A$`, `UAH ₴`. A code that has none but itself has no line. */
export const signLines = (): string[] =>
  codes().flatMap((code) => {
    const { symbol, "symbol-alt-narrow": narrow } = CLDR[code] ?? {};
    const signs = new Set([symbol, narrow].filter((sign) => sign !== undefined && sign !== code));
    return signs.size === 0 ? [] : [[code, ...signs].join("\t")];
  });
