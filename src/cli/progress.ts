import type { Sink } from "./io.js";
import { lasting } from "./lasting.js";

/** Values of {@link ProgressWhen}. */
export const PROGRESS_WHEN = ["auto", "json", "never"] as const;

/** How the run says how far it is. */
export type ProgressWhen = (typeof PROGRESS_WHEN)[number];

/** How far a run is. */
export interface Far {
  readonly documents: number;
  readonly errors: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Null where nobody knows. */
  readonly bytesLeft: number | null;
}

/** Where reading is: bytes of the inputs that were passed, and of the documents read since the last place. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
}

/**
 * Tells how many bytes of documents are left, by how many the inputs have given so far: packed inputs give more than they have,
 * and one part of several less. Where the run goes on in the midst of an input, what lies before it is not counted.
 *
 * @param whole bytes of the inputs as they lie on the disk; null where nobody knows.
 * @returns asked after each batch, with the bytes of all documents read.
 */
export function leftIn(whole: number | null): (place: Place, read: number) => number | null {
  let begin: number | null = null;
  return ({ at, bytes }, read) => {
    begin ??= Math.max(0, at - bytes);
    if (whole === null) return null;
    const left = Math.max(0, whole - at);
    return at > begin ? Math.round((left * read) / (at - begin)) : left;
  };
}

/** Milliseconds between two lines. */
const PAUSE = { line: 200, json: 1000 };
/** Back to the line's start, and clear it. */
const CLEAR = "\r\u001b[K";

/** Says how far a run is. */
export interface Progress {
  /** @param far how far the run is; asked for only where it is said. */
  show(far: () => Far): void;
  /** Clears the line, so that something else can be written. */
  clear(): void;
  /** Says it a last time where programs read it. */
  end(far: Far): void;
}

/** Progress for a terminal, for a program, or none. */
export function progressOf(
  when: ProgressWhen,
  quiet: boolean,
  stderr: Sink,
  now: () => number,
): Progress {
  const isJson = when === "json" && !quiet;
  const isLine = when === "auto" && !quiet && stderr.isTTY === true;
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  const json = (far: Far) => stderr.write(`${JSON.stringify({ progress: far })}\n`);
  const clear = () => {
    if (isShown) stderr.write(CLEAR);
    isShown = false;
  };
  return {
    show: (far) => {
      if ((!isLine && !isJson) || now() - last < (isJson ? PAUSE.json : PAUSE.line)) return;
      last = now();
      if (isJson) json(far());
      else stderr.write(`${CLEAR}${lineOf(far()).slice(0, (stderr.columns || 80) - 1)}`);
      isShown = isLine;
    },
    clear,
    end: (far) => {
      clear();
      if (isJson) json(far);
    },
  };
}

/** How far a run is, in a line. */
export function lineOf({ documents, errors, bytes, seconds, bytesLeft }: Far): string {
  const speed = bytes / Math.max(seconds, 1e-3);
  const left = bytesLeft === null || speed === 0 ? [] : [`${lasting(bytesLeft / speed)} left`];
  return [
    counted(documents, "document"),
    rateOf(bytes, seconds),
    counted(errors, "error"),
    ...left,
  ].join(" · ");
}

/** What a run has come to, in a line. */
export const summaryOf = ({ documents, errors, bytes, seconds }: Far, workers: number): string =>
  `${counted(documents, "document")} read, ${errors} failed; ${(bytes / 1e6).toFixed(2)} MB in ${seconds.toFixed(1)} seconds, ${rateOf(bytes, seconds)}, ${workers === 0 ? "no workers" : counted(workers, "worker")}`;

const rateOf = (bytes: number, seconds: number): string =>
  `${(bytes / 1e6 / Math.max(seconds, 1e-3)).toFixed(2)} MB/s`;

const counted = (amount: number, unit: string): string =>
  `${amount.toLocaleString("en-GB")} ${unit}${amount === 1 ? "" : "s"}`;
