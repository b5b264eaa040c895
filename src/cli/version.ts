import { readFileSync } from "node:fs";
import { packageJson } from "../package-files.js";

/** The package's version. */
export const version = (): string => JSON.parse(readFileSync(packageJson(), "utf8")).version;
