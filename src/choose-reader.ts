import type { AttributionReader } from "./document/layers.js";

/** The readers by name, as the command offers them. */
export const READERS = ["fast", "accurate"] as const;
export type ReaderName = (typeof READERS)[number];

/**
 * What finds who said what: `fast`, the lexicon of cues; or a trained reader from the bytes of its weights file, such
 * as `onrecord/weights` reads from disk in Node.
 */
export type ReaderChoice = "fast" | { readonly weights: Uint8Array };

/**
 * The reader asked for, its weights loaded; null for `fast`.
 *
 * @throws {TypeError} where the choice is neither.
 * @throws {Error} in one line, where the weights are damaged or foreign, or the machine cannot run them.
 */
export async function chooseReader(
  choice: ReaderChoice = "fast",
): Promise<AttributionReader | null> {
  if (choice === "fast") return null;
  if (!ArrayBuffer.isView(choice?.weights))
    throw new TypeError('reader is neither "fast" nor an object with the bytes of weights');
  const { loadReader } = await import("./reader/reader.js");
  return remembering(await loadReader(choice.weights));
}

/** The same reader, which reads a text once where it is asked for it twice in a row. */
function remembering(reader: AttributionReader): AttributionReader {
  let last: {
    readonly text: string;
    readonly found: ReturnType<AttributionReader["read"]>;
  } | null = null;
  return {
    name: reader.name,
    read: (text) => {
      if (last?.text !== text) last = { text, found: reader.read(text) };
      return last.found;
    },
  };
}
