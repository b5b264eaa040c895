/** The subcommands there are, with their help; a file of such a name is read as `./schema`. */
export const SUBCOMMANDS = {
  schema: "print the JSON Schema (2020-12) of a record",
  help: "print this help, or a paragraph on one option",
} as const;
