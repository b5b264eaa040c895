import type { Outcome } from "../batch/read-all.js";
import { inOneLine } from "../formats/visible.js";
import { didYouMean } from "./did-you-mean.js";
import { SUBCOMMANDS } from "./subcommands.js";

/** What the user is told of one outcome beside the output; null for nothing. */
export function messageOf(outcome: Outcome): string | null {
  const { from } = outcome;
  if (outcome.kind === "unreadable")
    return `${placeOf(from, null)}: ${outcome.message}${hint(from)}`;
  if (outcome.kind === "error") {
    const { line, message } = outcome.record.error;
    return `${placeOf(from, line)}: ${message}`;
  }
  const invalid = outcome.record.warnings.find(({ code }) => code === "invalid-utf-8");
  return invalid ? `warning: ${placeOf(from, outcome.line)}: ${invalid.message}` : null;
}

const placeOf = (from: string, line: number | null): string => {
  const name = from === "-" ? "standard input" : inOneLine(from) || '""';
  return line === null ? name : `${name}:${line}`;
};

/** What was meant where a name looks like a mistyped command, and why one that is seen cannot be opened. */
const hint = (name: string): string => {
  // Node reads names as UTF-8: what is none comes with this sign, which is not in the name.
  if (name.includes("\ufffd")) return " (a name that is no UTF-8 cannot be opened: rename it)";
  return /^[a-z]+$/.test(name)
    ? didYouMean(name, Object.keys(SUBCOMMANDS)).replace(/^(?=.)/, ".")
    : "";
};
