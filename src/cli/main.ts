import { inOneLine, visible } from "../formats/visible.js";
import { reasonOf } from "../read/reason.js";
import { CommandError, UsageError } from "./command-error.js";
import { ExitCode } from "./exit-code.js";
import { type Io, processIo } from "./io.js";
import { ClosedPipe, streamOutput } from "./output.js";
import { version } from "./version.js";

/**
 * The command `extract`: does what the arguments ask for and says what went wrong.
 *
 * @param args what the user wrote after the command's name.
 * @returns the exit code.
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  // Nobody may be there to read complaints, which is no reason to end.
  io.stderr.on("error", () => {});
  try {
    // Scripts ask for the version again and again, so nothing else is loaded for it.
    if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
      await streamOutput(io.stdout).write(`${version()}\n`);
      return ExitCode.OK;
    }
    const { runCommand } = await import("./command.js");
    return await runCommand(args, io);
  } catch (error) {
    if (error instanceof ClosedPipe) return ExitCode.OK;
    io.stderr.write(visible(`extract: ${complaint(error)}\n`));
    return ExitCode.ERROR;
  }
}

function complaint(error: unknown): string {
  const message = inOneLine(reasonOf(error));
  if (error instanceof UsageError) return `${message}\nTry extract --help.`;
  return error instanceof CommandError ? message : `internal error, please report it: ${message}`;
}
