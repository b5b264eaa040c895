import type { Unreadable } from "./item.js";
import { bytesOf, type Raw } from "./raw.js";
import { sha256 } from "./sha256.js";
import { holdsLines, type InputFormat, type Origins, rawSource, type Source } from "./source.js";
import type { PackedMeter } from "./unpack.js";

/** A place between two documents of all inputs, from which reading can go on. */
export interface Position {
  /** Index of the source, and how many documents of it lie before. */
  readonly source: number;
  readonly taken: number;
  /** Documents before the source. */
  readonly before: number;
  /**
   * SHA-256 over what was taken of the source, each document with the sum before it; empty at its start, or where
   * no sums are asked for.
   */
  readonly sum: string;
}

export const START: Position = { source: 0, taken: 0, before: 0, sum: "" };

/** One of `count` equal parts of the documents: each document is in one. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly count: number;
}

/** A document with the place after it. */
export interface Placed {
  readonly raw: Raw;
  readonly after: Position;
  /** Bytes, as they lie on the disk, of all that was passed from the first source read to its end, what was not wanted among it. */
  readonly at: number;
}

/** What is read, and from where on. */
export interface Reading {
  readonly sources: readonly (Source | Unreadable)[];
  readonly format: InputFormat;
  readonly from: Position;
  readonly shard: Shard | null;
  /** Bytes of each source from the first that is read; null where nobody knows. */
  readonly sizes: readonly (number | null)[];
  /** Whether places are to have a sum, by which reading can go on from them later. */
  readonly sums: boolean;
}

/** What lies before the place that reading is to go on from is not what it was. */
export class ChangedInput extends Error {}

/**
 * The documents of all sources from a place on.
 *
 * @throws {ChangedInput} in one line, where what lies before that place is not what it was.
 */
export async function* placed(
  { sources, format, from, shard, sizes, sums }: Reading,
  origins: Origins,
): AsyncGenerator<Placed> {
  let { before } = from;
  let passed = 0;
  for (let source = from.source; source < sources.length; source++) {
    const skipped = source === from.source ? from.taken : 0;
    let [taken, sum] = [0, ""];
    let inside = 0;
    const size = sizes[source - from.source] ?? null;
    const meter: PackedMeter = { taken: null };
    const wants = (index: number) => shard === null || index % shard.count === shard.part - 1;
    for await (const raw of rawsOf(sources[source]!, format, origins, meter, () => wants(before))) {
      if (sums && raw !== null && raw.kind === "raw") sum = sha256(sum, raw.bytes);
      const isWanted = wants(before + taken);
      taken++;
      // A line has its end.
      if (raw !== null) inside += bytesOf(raw) + 1;
      if (taken === skipped && sum !== from.sum) throw changed(sources[source]!);
      if (taken > skipped && isWanted && raw !== null)
        yield {
          raw,
          after: { source, taken, before, sum },
          at: passed + Math.min(meter.taken ?? inside, size ?? inside),
        };
    }
    if (taken < skipped) throw changed(sources[source]!);
    before += taken;
    passed += size ?? inside;
  }
}

/** The documents of one source; null for a whole file that is not wanted, which is not opened. */
async function* rawsOf(
  source: Source | Unreadable,
  format: InputFormat,
  origins: Origins,
  meter: PackedMeter,
  isWanted: () => boolean,
): AsyncGenerator<Raw | null> {
  if ("kind" in source) yield source;
  else if (source.stdin || holdsLines(source, format) || isWanted())
    yield* rawSource(source, format, origins, meter);
  else yield null;
}

const changed = (source: Source | Unreadable): Error =>
  new ChangedInput(
    `${"kind" in source ? source.from : source.name} is not what it was when the run stopped: start anew without --resume`,
  );
