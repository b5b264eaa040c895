import type { Outcome } from "../batch/read-all.js";
import { ExitCode } from "./exit-code.js";

/** What a run has come to. */
export interface Tally {
  /** How many claims there were, and how many were left after each filter. */
  left: number[];
  /** Inputs and lines that could not be read. */
  failed: number;
}

/** Adds one outcome to the tally. */
export function count(tally: Tally, outcome: Outcome): void {
  if (outcome.kind !== "record") tally.failed++;
  else tally.left = outcome.left.map((claims, index) => claims + (tally.left[index] ?? 0));
}

/** Adds what a part of the run has come to. */
export function add(tally: Tally, { left, failed }: Tally): void {
  tally.failed += failed;
  if (left.length > 0) tally.left = left.map((claims, index) => claims + (tally.left[index] ?? 0));
}

/** The exit code of a run that came to its end. */
export function exitCode({ left, failed }: Tally, exitStatus: boolean): number {
  if (failed > 0) return ExitCode.ERROR;
  return exitStatus && (left.at(-1) ?? 0) === 0 ? ExitCode.NOTHING : ExitCode.OK;
}
