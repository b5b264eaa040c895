import path from "node:path";
import { failed, type Outcome } from "../batch/read-all.js";
import { AUDIT_FORMATS, type AuditFormat } from "../formats/audit-formats.js";
import type { Piece, Writer } from "../formats/format.js";
import { FORMAT_NAMES, type FormatName, formats } from "../formats/registry.js";
import type { Files } from "../read/files.js";
import { reasonOf } from "../read/reason.js";
import type { Source } from "../read/source.js";
import { unpackedName } from "../read/unpack.js";
import { CommandError, UsageError } from "./command-error.js";
import type { Io, Sink } from "./io.js";
import type { Settings } from "./settings.js";

/** Columns of a table where there is no terminal to ask. */
const WIDTH = 80;

/**
 * The format asked for; else the one of the output file's ending; else what suits the reader.
 *
 * @throws {UsageError} where a source audit is asked for in a format that has none, Parquet of documents, or Parquet on a terminal.
 */
export function formatOf({ format, output, stats, unit }: Settings, io: Io): FormatName {
  const plain = stats ? "json" : "jsonl";
  const ending = path
    .extname(unpackedName(output ?? ""))
    .slice(1)
    .toLowerCase();
  const asked = format ?? FORMAT_NAMES.find((name) => name === ending);
  if (stats && asked !== undefined && !isAuditFormat(asked))
    throw new UsageError(`--stats is written as ${AUDIT_FORMATS.join(", ")}, not as ${asked}.`);
  if (asked === "parquet" && unit === "document")
    throw new UsageError("--unit document: parquet has one row a claim.");
  if (asked === "parquet" && output === undefined && io.stdout.isTTY)
    throw new UsageError("parquet is not for a terminal: add --output FILE, or pipe it.");
  return asked ?? (output === undefined && io.stdout.isTTY ? "table" : plain);
}

const isAuditFormat = (name: FormatName): name is AuditFormat =>
  (AUDIT_FORMATS as readonly FormatName[]).includes(name);

/** True where what a document becomes does not depend on those before it, so that workers can write it. */
export const isPlain = (format: FormatName, { stats = false }: Settings): boolean =>
  formats[format].plain && !stats;

/** The writer of that format, for what the output is. */
export async function writerOf(
  name: FormatName,
  settings: Settings,
  onlyWithClaims: boolean,
  { stdout, env }: Pick<Io, "env"> & { readonly stdout: Pick<Sink, "isTTY" | "columns"> },
): Promise<Writer> {
  const isTerminal = settings.output === undefined && stdout.isTTY === true;
  const columns = isTerminal ? stdout.columns : Number(env.COLUMNS);
  const format =
    settings.stats && isAuditFormat(name)
      ? (await import("../formats/audit.js")).auditIn(name)
      : await formats[name].load();
  return format({
    unit: settings.unit ?? formats[name].unit,
    csvRaw: settings.csvRaw ?? false,
    color: { when: settings.color ?? "auto", env, isTerminal },
    width: columns || WIDTH,
    onlyWithClaims,
  });
}

/** What a writer makes of one outcome; where it cannot write that, another outcome stands in its place. */
export function written(writer: Writer, outcome: Outcome): { outcome: Outcome; text: Piece } {
  if (outcome.kind === "unreadable") return { outcome, text: "" };
  if (outcome.kind === "error") return { outcome, text: writer.error(outcome.record) };
  try {
    return { outcome, text: writer.document(outcome.record) };
  } catch (error) {
    const { record, from, line } = outcome;
    const about = { id: record.id, from, line };
    const reason = reasonOf(error);
    // Engines say so of a string longer than one can be.
    return error instanceof RangeError
      ? written(writer, failed(about, "too-large", `too large to be written: ${reason}`))
      : written(
          writer,
          failed(about, "internal", `the writer failed, please report it: ${reason}`),
        );
  }
}

/** @throws {CommandError} where the output file is one of the inputs. */
export async function refuseOverwriting(
  output: string,
  sources: readonly Source[],
  files: Files,
): Promise<void> {
  const target = await files.identity(output);
  if (target === null) return;
  for (const { name, stdin } of sources)
    if (!stdin && (await files.identity(name)) === target)
      throw new CommandError(`--output ${output}: this file is an input, it is not overwritten.`);
}
