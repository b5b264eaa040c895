import path from "node:path";

/** The folder of corpora and scorer: what the environment's SHARED names, else `shared` beside the repository. */
export const SHARED = process.env.SHARED ?? path.join(import.meta.dirname, "../../shared");
