import type { Outcome } from "../batch/read-all.js";
import type { Writer } from "../formats/format.js";
import { messageOf } from "./report.js";
import { count, type Tally } from "./tally.js";
import { written } from "./writing.js";

/** What some of the input, one document or a batch, has come to. */
export interface Stretch extends Tally {
  /** What of it belongs in the output. */
  readonly text: string | Uint8Array;
  /** What the user is told of it. */
  readonly messages: readonly string[];
  /** Items there were, of which `failed` could not be read. */
  readonly documents: number;
}

/** What outcomes have come to, in their order. */
export function stretchOf(outcomes: readonly Outcome[], writer: Writer): Stretch {
  const tally: Tally = { left: [], failed: 0 };
  const messages: string[] = [];
  const parts: (string | Uint8Array)[] = [];
  for (const read of outcomes) {
    const { outcome, text } = written(writer, read);
    count(tally, outcome);
    const message = messageOf(outcome);
    if (message !== null) messages.push(message);
    parts.push(text);
  }
  const isText = parts.every((part) => typeof part === "string");
  const text = isText ? parts.join("") : Buffer.concat(parts.map((part) => Buffer.from(part)));
  return { ...tally, text, messages, documents: outcomes.length };
}
