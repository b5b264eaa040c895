/**
 * Writes what README.md shows of the program: the reference of options from their table, and the table that the command
 * prints for fixtures/sample.txt. `npm run build:reference`; a test holds that README.md has what this prints.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CATEGORIES, OPTIONS, type OptionRow, usageOf } from "../src/cli/options.js";
import { table } from "../src/formats/table.js";
import { createExtractor } from "../src/index.js";
import { withSection } from "./page-section.js";

const ROOT = path.join(import.meta.dirname, "..");
const README = path.join(ROOT, "README.md");
/** What the README calls its sample, and columns of the terminal it is shown at. */
const SAMPLE = "fixtures/sample.txt";
const WIDTH = 80;

/** The reference, as Markdown. */
export const buildReference = (): string =>
  CATEGORIES.map((category) => {
    const rows = OPTIONS.filter((row) => row.category === category);
    return `### ${category}\n\n${rows.map(entry).join("")}`;
  }).join("\n");

function entry(row: OptionRow): string {
  const library = row.library === null ? "" : ` In a program: \`${row.library}\`.`;
  return `- **\`${usageOf(row)}\`**: ${row.line}. ${row.help}${library}\n`;
}

/** What `extract fixtures/sample.txt` prints on a terminal of 80 columns, and its first direct claim as JSON. */
async function sample(): Promise<{ table: string; claim: string }> {
  const extractor = await createExtractor();
  const record = extractor.extract(readFileSync(path.join(ROOT, SAMPLE), "utf8"), { id: SAMPLE });
  const writer = table({
    unit: "claim",
    csvRaw: false,
    color: { when: "never", env: {}, isTerminal: true },
    width: WIDTH,
    onlyWithClaims: false,
  });
  const claim = record.claims.find(({ type }) => type === "direct");
  return {
    table: `${writer.begin()}${writer.document(record)}${writer.end()}`,
    claim: `${JSON.stringify(claim, null, 2).replace(SPAN, "{ $1, $2 }")}\n`,
  };
}

/** A span over four lines. */
const SPAN = /\{\s+("start": \d+),\s+("end": \d+)\s+\}/g;

/** The README with all that is written into it. */
export async function withReference(readme: string): Promise<string> {
  const shown = await sample();
  const sections = {
    options: buildReference(),
    table: `\`\`\`\n${shown.table}\`\`\``,
    claim: `\`\`\`json\n${shown.claim}\`\`\``,
  };
  return Object.entries(sections).reduce(
    (page, [name, content]) => withSection(page, name, content),
    readme,
  );
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(README, await withReference(readFileSync(README, "utf8")));
