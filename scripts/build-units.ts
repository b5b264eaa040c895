/**
 * Builds `units.ts` and `currencies.ts` of `src/lexicons/en/generated/` from CLDR (cldr-units-full, cldr-numbers-full,
 * cldr-core) and the list of ISO 4217 (currency-codes): `npm run build:units`. The same packages give the same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { currencyLines, signLines } from "./units/currencies.js";
import { unitLines } from "./units/measures.js";

const FOLDER = path.join(import.meta.dirname, "../src/lexicons/en/generated");

const constant = (name: string, about: string, lines: readonly string[]): string =>
  `/** ${about} */\nexport const ${name} =\n  ${JSON.stringify(lines.join("\n"))};\n`;
const file = (...constants: string[]): string =>
  `// Made by scripts/build-units.ts: do not edit.\n${constants.join("\n")}`;

/** The generated files, by name. */
export function buildUnits(): Record<string, string> {
  return {
    "units.ts": file(
      constant("UNITS", "CLDR unit identifier, its names, its short forms.", unitLines()),
    ),
    "currencies.ts": file(
      constant(
        "CURRENCIES",
        "ISO 4217 code and its names in the singular and plural.",
        currencyLines(),
      ),
      constant("SIGNS", "ISO 4217 code and its signs.", signLines()),
    ),
  };
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(buildUnits())) {
    writeFileSync(path.join(FOLDER, name), text);
    console.log(`${name}\t${Buffer.byteLength(text)} bytes`);
  }
}
