/** Something that the command cannot do: what, why and what to do, for the user. Ends it with exit code 2. */
export class CommandError extends Error {}

/** The same of a run that can go on later, which its message says. */
export const goesOnLater = ({ message }: CommandError): CommandError =>
  new CommandError(`${message} The same command with --resume goes on.`);

/** Something wrong in how the command was called. */
export class UsageError extends CommandError {}
