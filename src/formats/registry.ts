import type { Format, Unit } from "./format.js";

/** Values of {@link FormatName}. */
export const FORMAT_NAMES = ["table", "json", "jsonl", "csv", "tsv", "md"] as const;

/** Name of an output format. */
export type FormatName = (typeof FORMAT_NAMES)[number];

interface Entry {
  /** What one record or row stands for where the user does not say. */
  readonly unit: Unit;
  /** Loads the format; the others, with what they need, are never loaded. */
  load(): Promise<Format>;
}

/** Every output format. */
export const formats: { readonly [name in FormatName]: Entry } = {
  table: { unit: "claim", load: async () => (await import("./table.js")).table },
  json: { unit: "document", load: async () => (await import("./json.js")).json },
  jsonl: { unit: "document", load: async () => (await import("./jsonl.js")).jsonl },
  csv: { unit: "claim", load: async () => (await import("./csv.js")).csv },
  tsv: { unit: "claim", load: async () => (await import("./csv.js")).tsv },
  md: { unit: "claim", load: async () => (await import("./md.js")).md },
};
