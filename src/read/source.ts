import { collected, MOST_AT_ONCE, tooMuch } from "./collected.js";
import { decode } from "./decode.js";
import type { Files } from "./files.js";
import type { Defaults, Item } from "./item.js";
import { parsed } from "./jsonl.js";
import { itemOf, type Raw } from "./raw.js";
import { rawLines } from "./raw-lines.js";
import { reasonOf } from "./reason.js";
import { resumed } from "./resumed.js";
import { type PackedMeter, unpacked, unpackedName } from "./unpack.js";

/** Values of {@link InputFormat}. */
export const INPUT_FORMATS = ["auto", "text", "jsonl"] as const;

/** How an input is read; `auto` goes by the name, and for standard input by its first line. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** A file to be read, or standard input. */
export interface Source {
  /** The path, or `-`; also the id of the document in a text file. */
  readonly name: string;
  readonly stdin: boolean;
}

/** Where bytes come from. */
export interface Origins {
  readonly files: Files;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** The documents of one source; a source that cannot be read to its end gives one `unreadable` as its last item. */
export async function* readSource(
  source: Source,
  format: InputFormat,
  origins: Origins,
  defaults: Defaults,
): AsyncGenerator<Item> {
  for await (const raw of rawSource(source, format, origins)) {
    const item = itemOf(raw, defaults);
    if (item !== null) yield item;
  }
}

/**
 * The documents of one source as bytes, as {@link readSource} gives them decoded.
 *
 * @param meter is told how much of a packed source has been taken.
 */
export async function* rawSource(
  source: Source,
  format: InputFormat,
  { files, stdin }: Origins,
  meter?: PackedMeter,
): AsyncGenerator<Raw> {
  const { name } = source;
  try {
    if (source.stdin) yield* rawStdin(name, format, unpacked(stdin, meter));
    else if (holdsLines(source, format)) yield* rawLines(unpacked(files.stream(name), meter), name);
    else yield rawText(await wholeOf(name, files), name);
  } catch (error) {
    yield { kind: "unreadable", message: reasonOf(error), from: name };
  }
}

/** All bytes of a file, unpacked; one that is too large is refused by its size, before it is read. */
async function wholeOf(name: string, files: Files): Promise<Uint8Array> {
  const size = await files.size(name);
  const isPacked = unpackedName(name) !== name;
  if (!isPacked && size > MOST_AT_ONCE) throw tooMuch(MOST_AT_ONCE);
  // Of a pipe or a device nobody knows the size.
  if (!isPacked && size > 0) return files.bytes(name);
  return collected(unpacked(files.stream(name)), MOST_AT_ONCE);
}

/** True where a file is read line by line; false where it is one document. */
export const holdsLines = ({ name }: Source, format: InputFormat): boolean =>
  format === "jsonl" || (format === "auto" && isJsonlName(unpackedName(name)));

const isJsonlName = (name: string): boolean => /\.(?:jsonl|ndjson)$/i.test(name);

const rawText = (bytes: Uint8Array, from: string): Raw => ({
  kind: "raw",
  bytes,
  from,
  line: null,
});

async function* rawStdin(
  name: string,
  format: InputFormat,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Raw> {
  const chunks = stdin[Symbol.asyncIterator]();
  const held = format === "auto" ? await firstLine(chunks) : [];
  const whole = resumed(held, chunks);
  const isJsonl = format === "jsonl" || (format === "auto" && opensJsonl(held));
  if (isJsonl) yield* rawLines(whole, name);
  else yield rawText(await collected(whole, MOST_AT_ONCE), name);
}

/** Chunks up to and including the one in which the first line ends, or is too long to be held. */
async function firstLine(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held.push(next.value);
    bytes += next.value.length;
    if (next.value.includes(10) || bytes > MOST_AT_ONCE) break;
  }
  return held;
}

/** True where the first line is a JSON object with a text; of one too long to be held, where it begins as an object. */
function opensJsonl(held: readonly Uint8Array[]): boolean {
  const bytes = Buffer.concat(held);
  const end = bytes.indexOf(10);
  if (Math.max(end, end < 0 ? bytes.length : 0) > MOST_AT_ONCE)
    return decode(bytes.subarray(0, 64)).text.trimStart().startsWith("{");
  const line = decode(end < 0 ? bytes : bytes.subarray(0, end)).text;
  return line.trimStart().startsWith("{") && typeof parsed(line)?.text === "string";
}
