/*
 * Where the package's own files are. This module stands one folder below the package's, in src as in dist, also as a part
 * of a bundle there.
 */

/** The package's description. */
export const packageJson = (): URL => new URL("../package.json", import.meta.url);

/** The JSON Schema of a record. */
export const schemaFile = (): URL => new URL("./document/record.schema.json", import.meta.url);
