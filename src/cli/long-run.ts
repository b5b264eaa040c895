import { LONGEST_TEXT } from "../batch/read-all.js";
import type { ReaderName } from "../choose-reader.js";
import { lasting } from "./lasting.js";

/** A run longer than this is told of, in seconds. */
const LONG = 60;
/** Seconds of reading after which its speed is known well enough. */
const FIRST_LOOK = 3;
/** A reader that takes long. */
export type SlowReader = Exclude<ReaderName, "fast">;

/** Bytes a second that a reader reads on one core of an ordinary machine, until it is measured. */
const USUAL = { accurate: 9_000, auto: 27_000 };
/**
 * How many times as fast the command is with `--fast`, as `npm run bench` measures it (`fastToAccurate`); auto takes a third
 * of accurate's time (`npx tsx scripts/auto-curve.ts`).
 */
const FAST_TIMES = { accurate: 55, auto: 18 };

/** What has been read so far. */
export interface Work {
  readonly bytes: number;
  /** Time it took, without waiting for input, in seconds. */
  readonly seconds: number;
}

/** What is read at once. */
export interface Portion {
  readonly bytes: number;
  readonly documents: number;
}

/** Watches a batch while it is read with a slow reader. */
export interface Watch {
  /**
   * Before it is read.
   *
   * @param left bytes that are left, this item's among them; null where nobody knows.
   */
  before(portion: Portion, left: () => Promise<number | null>): Promise<void>;
  /** When it has been read and written. */
  after(portion: Portion): void;
}

/**
 * A watch that tells, once, of a run that will be long, with the time it would take with either reader.
 *
 * @param now milliseconds since some moment.
 * @param say tells the user, in one line.
 */
export function watchTime(
  reader: SlowReader,
  now: () => number,
  say: (message: string) => void,
): Watch {
  let bytes = 0;
  let seconds = 0;
  let begun = 0;
  let isDecided = false;
  return {
    before: async (portion, left) => {
      if (!isDecided && (seconds >= FIRST_LOOK || isHuge(portion, reader))) {
        const rest = await left();
        const message = longRunMessage(reader, { bytes, seconds }, rest);
        // What comes is only known in the end: a pipe is asked about again until it has taken long.
        isDecided = message !== null || (rest !== null && seconds >= FIRST_LOOK);
        if (message !== null) say(message);
      }
      begun = now();
    },
    after: (portion) => {
      seconds += (now() - begun) / 1000;
      bytes += portion.bytes;
    },
  };
}

/** What to say of a run, from what has been read and the bytes that are left; null where it is short, or may be. */
export function longRunMessage(
  reader: SlowReader,
  { bytes, seconds }: Work,
  left: number | null,
): string | null {
  const speed = seconds >= FIRST_LOOK && bytes > 0 ? bytes / seconds : USUAL[reader];
  if (left === null) {
    if (seconds < LONG) return null;
    const megabyte = 1e6 / speed;
    return `about ${lasting(megabyte)} a megabyte with the ${reader} reader, about ${lasting(megabyte / FAST_TIMES[reader])} with --fast`;
  }
  const whole = seconds + left / speed;
  if (whole < LONG) return null;
  return `about ${lasting(whole)} with the ${reader} reader, about ${lasting(whole / FAST_TIMES[reader])} with --fast`;
}

/** True for a text that will take long by itself, so that its time must be told before. */
const isHuge = ({ bytes, documents }: Portion, reader: SlowReader): boolean =>
  documents === 1 && bytes > USUAL[reader] * LONG && bytes <= 3 * LONGEST_TEXT;
