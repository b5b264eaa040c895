import type { Tokens } from "../../document/layers.js";
import { isFiniteVerb, Tag } from "../../document/tag.js";

/** Where the clause puts what happens: -1 past, 1 future, 0 not said. */
export type Tense = -1 | 0 | 1;

const WINDOW = 25;
const FUTURE: ReadonlySet<string> = new Set([
  "will",
  "'ll",
  "shall",
  "wo",
  "may",
  "might",
  "gonna",
]);
const PAST: ReadonlySet<string> = new Set(["was", "were", "had", "did", "said", "would", "could"]);
/** With `to` after them these look ahead, whatever their own tense: `is expected to`, `plans to`, `was due to`. */
const AHEAD: ReadonlySet<string> = new Set(
  (
    "expected scheduled due set plan plans planned planning likely ready intend intends hope hopes want wants agreed promised vowed going " +
    "about poised slated supposed urged asked called prepares preparing prepared begin begins invited"
  ).split(" "),
);
/** Their noun or participle before a date looks ahead: `scheduled for Friday`. */
const PENDING: ReadonlySet<string> = new Set([
  "scheduled",
  "expected",
  "due",
  "planned",
  "slated",
  "set",
]);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  "that",
  "and",
  "but",
  "because",
  "while",
  "when",
  "if",
  "as",
]);

function verbAt(tokens: Tokens, i: number): Tense | null {
  const word = tokens.word[i]!;
  const tag = tokens.tag[i]!;
  if (FUTURE.has(word) && tag !== Tag.NN && tag !== Tag.NNP) return 1;
  if (word === "to" && (tokens.tag[i + 1] === Tag.VB || tokens.tag[i + 1] === Tag.NONE)) {
    return i > 0 && AHEAD.has(tokens.word[i - 1]!) ? 1 : null;
  }
  if (PENDING.has(word) && tokens.word[i + 1] !== "a" && tokens.word[i + 1] !== "the") return 1;
  if (PAST.has(word) || tag === Tag.VBD) return -1;
  if ((word === "has" || word === "have" || word === "'ve") && tokens.tag[i + 1] === Tag.VBN)
    return -1;
  return isFiniteVerb(tag) ? 0 : null;
}

function scan(tokens: Tokens, from: number, to: number, step: 1 | -1): Tense | null {
  let present: Tense | null = null;
  for (let i = from; i !== to; i += step) {
    const tense = verbAt(tokens, i);
    if (tense === 0) present ??= 0;
    else if (tense !== null) return tense;
  }
  return present;
}

/**
 * Tense of the clause around a date: that of the nearest verb before it in its sentence, or, where the date opens the
 * clause, of the nearest one after it.
 *
 * @param first the date's first token.
 * @param last its last one.
 */
export function tenseAround(tokens: Tokens, first: number, last: number): Tense {
  const sentence = tokens.sentence[first]!;
  const start = Math.max(tokens.first[sentence]!, first - WINDOW);
  const end = Math.min(tokens.first[sentence + 1]!, last + 1 + WINDOW);
  const opens = first - 2 < start || CLAUSE_OPENERS.has(tokens.word[first - 2]!);
  const before = (): Tense | null => scan(tokens, first - 1, start - 1, -1);
  const after = (): Tense | null => scan(tokens, last + 1, end, 1);
  return (opens ? (after() ?? before()) : (before() ?? after())) ?? 0;
}
