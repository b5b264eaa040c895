import { type Io, processIo } from "./io.js";
import { version } from "./version.js";

/**
 * The command `extract`.
 *
 * @param args what the user wrote after the command's name.
 * @returns the exit code.
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  // Scripts ask for the version again and again, so nothing else is loaded for it.
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    io.stdout.write(`${version()}\n`);
    return 0;
  }
  const { runCommand } = await import("./command.js");
  return runCommand(args, io);
}
