import type { Attribution } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { isNoun, Tag } from "../../document/tag.js";
import { type Reading, tokensOf } from "./reading.js";

/** Tokens behind a passive cue in which its `by` is looked for, and of the agent behind it. */
const REACH = 8;
const LONGEST = 6;

const BE: ReadonlySet<string> = new Set(["be", "been", "being", "is", "are", "was", "were"]);

/** What is done to whom is asked, not by them. */
const ASKING: ReadonlySet<string> = new Set(
  "asked told pressed questioned quizzed urged".split(" "),
);

/**
 * True where the one read as the source is not who speaks: the subject of a passive whose agent follows (`Reyes has been
 * {dogged by} claims`), whoever was asked (`{Asked about} the flood, Reyes said …`).
 */
export function isPatient({ tokens }: Reading, { source, cue }: Attribution): boolean {
  if (source === null || cue === null) return false;
  const [first, last] = tokensOf(tokens, cue);
  const isPassive = tokens.word.slice(first, last).some((word) => BE.has(word));
  if (cue.start >= source.end) return isPassive && tokens.word[last - 1] === "by";
  const opens = tokens.first[tokens.sentence[first]!] === first;
  return (
    opens && ASKING.has(tokens.word[first]!) && tokens.word[tokensOf(tokens, source)[0] - 1] === ","
  );
}

/** Where the nouns at token `at` end, with what stands before them; `at` where none stand there. */
function endOfNouns({ tokens }: Reading, at: number): number {
  let end = at;
  for (let i = at; i < tokens.length && i - at < LONGEST; i++) {
    const tag = tokens.tag[i]!;
    if (isNoun(tag)) end = i + 1;
    else if (tag !== Tag.DT && tag !== Tag.JJ && tag !== Tag.CD && tag !== Tag.PRPS) break;
  }
  return end;
}

/**
 * The source of a passive whose subject was read as its source (`Reyes has been called a fraud by {fellow doctors}`):
 * the agent behind `by`. Null where the cue is no passive or the agent is not told.
 */
export function agentOf(reading: Reading, { source, cue }: Attribution): Span | null {
  if (source === null || cue === null || cue.start < source.end) return null;
  const { tokens } = reading;
  const [first, last] = tokensOf(tokens, cue);
  if (tokens.tag[last - 1] !== Tag.VBN) return null;
  if (!tokens.word.slice(first, last - 1).some((word) => BE.has(word))) return null;
  for (let i = last; i < last + REACH && tokens.sentence[i] === tokens.sentence[first]; i++) {
    if (tokens.tag[i] === Tag.PUNCT) return null;
    if (tokens.word[i] !== "by") continue;
    const end = endOfNouns(reading, i + 1);
    return end > i + 1 ? { start: tokens.start[i + 1]!, end: tokens.end[end - 1]! } : null;
  }
  return null;
}
