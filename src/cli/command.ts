import { Command, CommanderError, Help, Option } from "commander";
import { UsageError } from "./command-error.js";
import { didYouMean } from "./did-you-mean.js";
import { ExitCode } from "./exit-code.js";
import { afterOptions, helpOn, shortHelp } from "./help.js";
import type { Io } from "./io.js";
import { OPTIONS, type OptionRow, usageOf } from "./options.js";
import { streamOutput } from "./output.js";
import { readAndWrite } from "./read-and-write.js";
import { recordSchema } from "./schema.js";
import type { Asked } from "./settings.js";
import { SUBCOMMANDS } from "./subcommands.js";
import { version } from "./version.js";

/**
 * Reads the arguments and does what they ask for.
 *
 * @returns the exit code.
 */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const { text, run } = request(args, io);
  await streamOutput(io.stdout).write(text);
  return run ? run() : ExitCode.OK;
}

/** What the arguments ask for: something to print, or something to do. */
interface Request {
  readonly text: string;
  readonly run?: () => Promise<number>;
}

function request(args: readonly string[], io: Io): Request {
  const asked: { text?: string; inputs?: readonly string[] } = {};
  const width = io.stdout.columns || 80;
  const program = programOf(width);
  program.action((inputs: string[]) => {
    asked.inputs = inputs;
  });
  program
    .command("schema")
    .description(SUBCOMMANDS.schema)
    .action(() => {
      asked.text = recordSchema();
    });
  program
    .command("help")
    .argument("[option]")
    .description(SUBCOMMANDS.help)
    .action((topic?: string) => {
      asked.text = topic === undefined ? longHelp(program, width) : helpOn(topic);
    });
  for (const command of program.commands)
    command
      .helpOption(false)
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
  parse(program, args);
  const settings: Asked & { help?: true; version?: true } = program.opts();
  if (settings.help) return { text: longHelp(program, width) };
  if (settings.version) return { text: `${version()}\n` };
  const { fast, reader = "fast" } = settings;
  if (fast && reader !== "fast") throw new UsageError(`--fast and --reader ${reader} contradict.`);
  if (args.length === 0 && io.stdin.isTTY) return { text: shortHelp() };
  if (asked.text !== undefined) return { text: asked.text };
  return {
    text: "",
    run: () => readAndWrite(asked.inputs ?? [], settings, io),
  };
}

/** How help is laid out: commander would not wrap what has less than 40 columns, and overflow the terminal. */
const LAYOUT = { minWidthToWrap: 10 };

function longHelp(program: Command, width: number): string {
  const help = Object.assign(new Help(), { helpWidth: width, ...LAYOUT });
  const item = (term: string, meaning: string) => help.formatItem(term, 3, meaning, help);
  return program.helpInformation() + afterOptions(item);
}

function programOf(width: number): Command {
  const program = new Command("extract")
    .description(
      "Reads English news text and puts on record who said what, when, and with which figures.",
    )
    .usage("[options] FILE|FOLDER|GLOB…")
    .argument("[inputs...]", "files, folders, patterns; - is standard input")
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureHelp(LAYOUT)
    .configureOutput({ writeErr: () => {}, getOutHelpWidth: () => width });
  for (const row of OPTIONS) program.addOption(commanderOption(row));
  return program;
}

function parse(program: Command, args: readonly string[]): void {
  try {
    program.parse(withTopic(args), { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? new UsageError(inOurWords(error)) : error;
  }
}

/** The arguments with the topic of `help` as a word, though it may be written with its dashes. */
const withTopic = ([first, ...rest]: readonly string[]): string[] => {
  if (first === undefined) return [];
  return first === "help" && !rest.includes("--") ? [first, "--", ...rest] : [first, ...rest];
};

function commanderOption(row: OptionRow): Option {
  const option = new Option(usageOf(row), row.line).helpGroup(`${row.category}:`);
  const { value } = row;
  if (value)
    option.argParser((words: string, before: unknown) => {
      const read = named(row, () => value.read(words));
      return value.many
        ? [...((before as unknown[] | undefined) ?? []), ...(read as unknown[])]
        : read;
    });
  return option;
}

/** What is wrong with a value says which option it was given to. */
function named(row: OptionRow, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`--${row.name}: ${error.message}`);
    throw error;
  }
}

/** Commander's complaint, with what was probably meant. */
function inOurWords({ code, message }: CommanderError): string {
  const what = message.replace(/^error: |\.$/g, "");
  const flag = /unknown option '(-{1,2}[^'=]*)/.exec(what)?.[1];
  if (code !== "commander.unknownOption" || flag === undefined) return `${what}.`;
  return `${what}.${didYouMean(
    flag,
    OPTIONS.map((row) => `--${row.name}`),
  )}`;
}
