import { UsageError } from "./command-error.js";
import { didYouMean } from "./did-you-mean.js";
import { EXAMPLES } from "./examples.js";
import { EXIT_CODES } from "./exit-code.js";
import { OPTIONS, usageOf } from "./options.js";

/** What `extract` alone says on a terminal. */
export const shortHelp = (): string =>
  `extract reads English news text and puts on record who said what, when, and with which figures.

Usage: extract [options] FILE|FOLDER|GLOB…

${examples(EXAMPLES.slice(0, 3))}
All options: extract --help
`;

/** What stands below the options in `--help`. */
export const afterOptions = (): string => `
Examples:
${examples(EXAMPLES)}
Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(4)} ${meaning}\n`).join("")}`;

const examples = (list: typeof EXAMPLES): string =>
  list.map(([purpose, command]) => `  # ${purpose}\n  ${command}\n`).join("");

/**
 * A paragraph on one option.
 *
 * @param topic the option's name, with or without dashes.
 * @throws {UsageError} where there is none of that name.
 */
export function helpOn(topic: string): string {
  const name = topic.replace(/^-+/, "");
  const option = OPTIONS.find((row) => row.name === name || row.short === name);
  if (!option) {
    const hint = didYouMean(
      name,
      OPTIONS.map((row) => row.name),
    );
    throw new UsageError(`there is no option "${name}".${hint}`);
  }
  return `${usageOf(option)}\n\n${option.help}\n`;
}
