import type { AttributionReader, ReadAttribution, Reading } from "./document/layers.js";
import { haveSameSpans } from "./document/sorted-spans.js";
import type { Span } from "./document/span.js";
import { shippedWeights, WEIGHTS, type WeightsName, weightsAt } from "./load-weights.js";
import type { Runtime } from "./reader/runtimes.js";

/** The readers that the package has, by name; `auto` is both others, each where it is worth it. */
export const READERS = [...WEIGHTS, "auto"] as const;
export type ReaderName = (typeof READERS)[number];

/**
 * What finds who said what: a reader that the package has, by its name; one by its weights file, as bytes, as a URL or,
 * in Node, a path; or one of the caller's own.
 */
export type ReaderChoice =
  | ReaderName
  | { readonly weights: Uint8Array | URL | string }
  | AttributionReader;

export { RUNTIMES } from "./reader/runtimes.js";

/** Readers loaded by name: weights are read once, however many extractors there are. */
const shipped = new Map<string, Promise<AttributionReader>>();

/**
 * The reader asked for, its weights loaded.
 *
 * @param runtime what it computes with; a reader of the caller's own computes as it likes.
 * @throws {TypeError} where the choice is no reader.
 * @throws {Error} in one line, where the weights are missing, damaged or foreign, or the machine cannot run them.
 */
export async function chooseReader(
  choice: ReaderChoice = "accurate",
  runtime: Runtime = "base",
): Promise<AttributionReader> {
  if (typeof choice === "string") {
    if (!READERS.includes(choice)) throw noReader();
    return shippedReader(choice, runtime);
  }
  if (typeof choice !== "object" || choice === null) throw noReader();
  if ("read" in choice) return choice;
  const { weights } = choice;
  const isPlace = typeof weights === "string" || weights instanceof URL;
  if (!isPlace && !ArrayBuffer.isView(weights)) throw noReader();
  const bytes = async () => (isPlace ? weightsAt(weights) : weights);
  return loaded("the reader", bytes, runtime);
}

const noReader = (): TypeError =>
  new TypeError(
    `reader is none of ${READERS.map((name) => `"${name}"`).join(", ")}, nor an object with the bytes or URL of weights`,
  );

function shippedReader(name: ReaderName, runtime: Runtime): Promise<AttributionReader> {
  const key = `${name} ${runtime}`;
  let reader = shipped.get(key);
  if (reader === undefined) {
    reader = name === "auto" ? bothReaders(runtime) : loadedByName(name, runtime);
    shipped.set(key, reader);
    // What could not be had now may be had later.
    reader.catch(() => shipped.delete(key));
  }
  return reader;
}

const loadedByName = (name: WeightsName, runtime: Runtime): Promise<AttributionReader> =>
  loaded(`the ${name} reader`, () => shippedWeights(name), runtime);

async function bothReaders(runtime: Runtime): Promise<AttributionReader> {
  const { autoReader } = await import("./reader/auto.js");
  const fast = await shippedReader("fast", runtime);
  const { readParts, ...accurate } = await shippedReader("accurate", runtime);
  return remembering(autoReader(fast, { ...accurate, readParts: readParts! }));
}

async function loaded(
  what: string,
  bytes: () => Promise<Uint8Array>,
  runtime: Runtime,
): Promise<AttributionReader> {
  try {
    const { loadReader } = await import("./reader/reader.js");
    return remembering(await loadReader(await bytes(), { runtime }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${what} cannot be loaded: ${why}`);
  }
}

/** The same reader, which reads a text once where it is asked for it twice in a row. */
function remembering(reader: AttributionReader): AttributionReader {
  const { readSentences, readAhead } = reader;
  if (readAhead !== undefined) return reader;
  let last: (Reading & { readonly text: string; readonly sentences: readonly Span[] }) | null =
    null;
  const read = (text: string): readonly ReadAttribution[] => {
    if (last?.text !== text)
      last = { text, sentences: [], attributions: reader.read(text), worth: null };
    return last.attributions;
  };
  if (readSentences === undefined) return { ...reader, read };
  return {
    ...reader,
    read,
    readSentences: (text, sentences) => {
      if (last?.text !== text || !haveSameSpans(last.sentences, sentences))
        last = { text, sentences, ...readSentences(text, sentences) };
      return last;
    },
  };
}
