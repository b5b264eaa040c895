import { binaryKind } from "./binary.js";
import { decode } from "./decode.js";
import type { Files } from "./files.js";
import type { Defaults, Item } from "./item.js";
import { parsed, readJsonl } from "./jsonl.js";
import { reasonOf } from "./reason.js";

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
  try {
    if (source.stdin) yield* readStdin(source.name, format, origins.stdin, defaults);
    else if (format === "jsonl" || (format === "auto" && isJsonlName(source.name)))
      yield* readJsonl(origins.files.stream(source.name), source.name, defaults);
    else yield readText(await origins.files.bytes(source.name), source.name, defaults);
  } catch (error) {
    yield { kind: "unreadable", message: reasonOf(error), from: source.name };
  }
}

const isJsonlName = (name: string): boolean => /\.(?:jsonl|ndjson)$/i.test(name);

function readText(bytes: Uint8Array, name: string, defaults: Defaults): Item {
  const binary = binaryKind(bytes);
  if (binary !== null) return { kind: "unreadable", message: `is ${binary}`, from: name };
  const { text, invalid } = decode(bytes);
  const about = { id: name, bytes: bytes.length, meta: null, from: name, line: null };
  return { kind: "document", text, invalidUtf8: invalid, ...defaults, ...about };
}

async function* readStdin(
  name: string,
  format: InputFormat,
  stdin: AsyncIterable<Uint8Array>,
  defaults: Defaults,
): AsyncGenerator<Item> {
  const chunks = stdin[Symbol.asyncIterator]();
  const held = format === "auto" ? await firstLine(chunks) : [];
  const whole = resumed(held, chunks);
  const isJsonl = format === "jsonl" || (format === "auto" && opensJsonl(held));
  if (isJsonl) yield* readJsonl(whole, name, defaults);
  else yield readText(await collected(whole), name, defaults);
}

/** Chunks up to and including the one in which the first line ends. */
async function firstLine(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const held: Uint8Array[] = [];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held.push(next.value);
    if (next.value.includes(10)) break;
  }
  return held;
}

/** True where the first line is a JSON object with a text. */
function opensJsonl(held: readonly Uint8Array[]): boolean {
  const bytes = Buffer.concat(held);
  const end = bytes.indexOf(10);
  const line = decode(end < 0 ? bytes : bytes.subarray(0, end)).text;
  return line.trimStart().startsWith("{") && typeof parsed(line)?.text === "string";
}

async function* resumed(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // Where nobody wants the rest, an open standard input would keep the process alive.
    await rest.return?.();
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
