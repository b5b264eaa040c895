import type { Format, Unit } from "./format.js";
import { jsonl } from "./jsonl.js";

/** Values of {@link FormatName}. */
export const FORMAT_NAMES = ["table", "json", "jsonl", "csv", "tsv", "md", "parquet"] as const;

/** Name of an output format. */
export type FormatName = (typeof FORMAT_NAMES)[number];

interface Entry {
  /** What one record or row stands for where the user does not say. */
  readonly unit: Unit;
  /** True where what a document becomes does not depend on those before it, so that workers can write it. */
  readonly plain: boolean;
  /** Gives the format; others than jsonl, which most ask for, are loaded with what they need when asked for. */
  load(): Promise<Format>;
}

/** Every output format. */
export const formats: { readonly [name in FormatName]: Entry } = {
  table: { plain: false, unit: "claim", load: async () => (await import("./table.js")).table },
  json: { plain: false, unit: "document", load: async () => (await import("./json.js")).json },
  jsonl: { plain: true, unit: "document", load: async () => jsonl },
  csv: { plain: true, unit: "claim", load: async () => (await import("./csv.js")).csv },
  tsv: { plain: true, unit: "claim", load: async () => (await import("./csv.js")).tsv },
  parquet: {
    plain: false,
    unit: "claim",
    load: async () => (await import("./parquet.js")).parquet,
  },
  md: { plain: false, unit: "claim", load: async () => (await import("./md.js")).md },
};
