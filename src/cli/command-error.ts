/** Something that the command cannot do: what, why and what to do, for the user. Ends it with exit code 2. */
export class CommandError extends Error {}

/** Something wrong in how the command was called. */
export class UsageError extends CommandError {}
