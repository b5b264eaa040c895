import type { Placed, Position } from "../read/placed.js";
import { bytesOf, type Raw } from "../read/raw.js";

/** Documents that are read together. */
export interface Batch {
  readonly raws: readonly Raw[];
  readonly bytes: number;
  /** The place after the last of them, and the bytes of the inputs before it. */
  readonly after: Position;
  readonly at: number;
}

/** Most documents in a batch. */
const MANY = 256;
/** Milliseconds that a batch waits for more where the input is slow. */
const PATIENCE = 50;

/**
 * Documents in batches of at least so many bytes, or of many documents, or of what there is where more is slow to come.
 *
 * @param size bytes.
 */
export async function* batches(inputs: AsyncIterator<Placed>, size: number): AsyncGenerator<Batch> {
  let raws: Raw[] = [];
  let bytes = 0;
  let after: Position | null = null;
  let at = 0;
  const full = () => {
    const batch = { raws, bytes, after: after!, at };
    raws = [];
    bytes = 0;
    return batch;
  };
  const ask = () => {
    const asked = inputs.next();
    asked.catch(() => {});
    return asked;
  };
  let next = ask();
  try {
    for (;;) {
      const step = raws.length === 0 ? await next : await soon(next);
      if (step?.done) break;
      if (step !== null) {
        raws.push(step.value.raw);
        ({ after, at } = step.value);
        bytes += bytesOf(step.value.raw);
        next = ask();
      }
      if (step === null || bytes >= size || raws.length >= MANY) yield full();
    }
    if (raws.length > 0) yield full();
  } finally {
    // An input that waits for more would keep whoever has enough waiting.
    void inputs.return?.();
  }
}

/** What the promise gives, or null where it takes long. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
