/**
 * Builds `src/lexicons/en/generated/` from what was counted in tagged news (training/tagger/counts.tsv) and from what
 * compromise knows: `npm run build:lexicon`. The same inputs give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { knowledge } from "./lexicon/compromise.js";
import { readCounts } from "./lexicon/counts.js";
import { lemmaLines } from "./lexicon/lemmas.js";
import { firstNameLines } from "./lexicon/names.js";
import { numberLines } from "./lexicon/numbers.js";
import { wordClasses, wordTable } from "./lexicon/words.js";

const ROOT = path.join(import.meta.dirname, "..");

/** The generated files, by name. */
export function buildLexicon(): Record<string, string> {
  const counts = readCounts(readFileSync(path.join(ROOT, "training/tagger/counts.tsv"), "utf8"));
  const known = knowledge();
  const classes = wordClasses(counts, known);
  const constant = (name: string, about: string, lines: readonly string[]): string =>
    `/** ${about} */\nexport const ${name} =\n  ${JSON.stringify(lines.join("\n"))};\n`;
  const file = (...constants: string[]): string =>
    `// Made by scripts/build-lexicon.ts: do not edit.\n${constants.join("\n")}`;
  const table = wordTable(classes);
  return {
    "words.ts": file(
      constant("CLASSES", "Possible tags, a line a class.", table.classes),
      constant("WORDS", "Words in order, each with its class's number in letters.", [
        ` ${table.words.join(" ")} `,
      ]),
    ),
    "lemmas.ts": file(
      constant(
        "LEMMAS",
        "By tag, words and dictionary forms that spelling does not tell.",
        lemmaLines(classes, counts, known),
      ),
    ),
    "first-names.ts": file(
      constant("FIRST_NAMES", "First names of women, of men, of either.", firstNameLines(known)),
    ),
    "number-words.ts": file(
      constant("NUMBER_WORDS", "Kind of number word, then words and values.", numberLines(known)),
    ),
  };
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(ROOT, "src/lexicons/en/generated");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(buildLexicon())) {
    writeFileSync(path.join(folder, name), text);
    console.log(`${name}\t${Buffer.byteLength(text)} bytes`);
  }
}
