/**
 * Writes the reference of options into README.md, between its markers, from the table of options:
 * `npm run build:reference`. A test holds that README.md has what this prints.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CATEGORIES, OPTIONS, type OptionRow, usageOf } from "../src/cli/options.js";

const README = path.join(import.meta.dirname, "../README.md");
const BEGIN = "<!-- options -->";
const END = "<!-- /options -->";

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

/** The text with the reference between its markers. */
export function withReference(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${buildReference()}\n${readme.slice(end)}`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(README, withReference(readFileSync(README, "utf8")));
