import type { ReaderName } from "../choose-reader.js";
import type { ExtractorOptions } from "../extractor.js";
import type { ColorWhen, Unit } from "../formats/format.js";
import type { FormatName } from "../formats/registry.js";
import type { Defaults } from "../read/item.js";
import type { Shard } from "../read/placed.js";
import type { InputFormat } from "../read/source.js";
import { OPTIONS } from "./options.js";
import type { ProgressWhen } from "./progress.js";

/** What the user asked for, by the names of the options in camel case; what was not given is not there. */
export interface Settings extends Omit<ExtractorOptions, "reader">, Partial<Defaults> {
  readonly reader?: ReaderName;
  readonly fast?: boolean;
  readonly inputFormat?: InputFormat;
  readonly format?: FormatName;
  readonly unit?: Unit;
  readonly stats?: boolean;
  readonly output?: string;
  readonly csvRaw?: boolean;
  readonly color?: ColorWhen;
  readonly exitStatus?: boolean;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly unordered?: boolean;
  readonly timeoutPerDocument?: number;
  readonly resume?: boolean;
  readonly progress?: ProgressWhen;
  readonly quiet?: boolean;
  readonly summary?: boolean;
  readonly cache?: string;
}

/** The reader asked for. */
export const readerOf = ({ fast = false, reader }: Settings): ReaderName =>
  reader ?? (fast ? "fast" : "accurate");

/** The same as the command line has it: a list of people by its file. */
export interface Asked extends Omit<Settings, "people"> {
  readonly people?: string;
}

/** Name of an option as a field of {@link Settings}: `min-confidence` → `minConfidence`. */
export const fieldOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Those of the settings that the library knows, by its names. */
export function extractorOptions(settings: Settings): ExtractorOptions {
  const given = settings as { readonly [field: string]: unknown };
  return Object.fromEntries(
    OPTIONS.flatMap(({ name, library }) => {
      const value = given[fieldOf(name)];
      return library !== null && value !== undefined ? [[library, value]] : [];
    }),
  );
}
