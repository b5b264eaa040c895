import { UsageError } from "./command-error.js";
import { didYouMean } from "./did-you-mean.js";
import { EXAMPLES } from "./examples.js";
import { EXIT_CODES } from "./exit-code.js";
import { OPTIONS, usageOf } from "./options.js";
import { SUBCOMMANDS } from "./subcommands.js";

/** What `extract` alone says on a terminal. */
export const shortHelp = (): string =>
  `extract reads English news text and puts on record who said what, when, and with which figures.

Usage: extract [options] FILE|FOLDER|GLOB…

${examples(EXAMPLES.slice(0, 3))}
All options: extract --help
`;

/**
 * What stands below the options in `--help`.
 *
 * @param item lays out a term and what it means, as the options are.
 */
export const afterOptions = (item: (term: string, meaning: string) => string): string => `
Examples:
${examples(EXAMPLES)}
Exit codes:
${EXIT_CODES.map(([code, meaning]) => `${item(String(code), meaning)}\n`).join("")}`;

const examples = (list: typeof EXAMPLES): string =>
  list.map(([purpose, command]) => `  # ${purpose}\n  ${command}\n`).join("");

/**
 * A paragraph on one option or command.
 *
 * @param topic the option's name, with or without dashes, or the command's.
 * @throws {UsageError} where there is none of that name.
 */
export function helpOn(topic: string): string {
  const name = topic.replace(/^-+/, "");
  const option = OPTIONS.find((row) => row.name === name || row.short === name);
  if (option) return `${usageOf(option)}\n\n${option.help}\n`;
  const command = Object.entries(SUBCOMMANDS).find(([word]) => word === topic);
  if (command) return `extract ${topic}\n\n${command[1]}\n`;
  const hint = didYouMean(name, [...OPTIONS.map((row) => row.name), ...Object.keys(SUBCOMMANDS)]);
  throw new UsageError(`there is no option or command "${topic}".${hint}`);
}
