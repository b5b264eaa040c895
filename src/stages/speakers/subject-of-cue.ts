import type { Attribution } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { tokenAt } from "../../document/token-search.js";
import type { Name } from "./name.js";
import { type Reading, tokensOf } from "./reading.js";
import { nameFrom } from "./scene.js";

/**
 * The source that a parenthesis names although another was read (`These nurses, {Okoro explained}, were tired`): a
 * name that stands alone between a comma right behind the source and the cue. `The mayor, Ana Reyes, said` is none: a
 * second comma parts an apposition from the cue. Null where the source stands.
 */
export function parenthesisSubject(
  { tokens }: Reading,
  names: readonly Name[],
  { source, cue }: Attribution,
): Span | null {
  if (source === null || cue === null || cue.start < source.end) return null;
  const [, end] = tokensOf(tokens, source);
  const comma = tokens.word[end - 1] === "," ? end - 1 : end;
  const verb = tokenAt(tokens, cue.start);
  if (tokens.word[comma] !== "," || verb >= tokens.length) return null;
  if (tokens.sentence[comma] !== tokens.sentence[verb]) return null;
  const name = names[nameFrom(names, comma + 1)];
  if (name?.last !== verb || name.title !== comma + 1 || name.use !== "plain") return null;
  return { start: tokens.start[name.title]!, end: tokens.end[name.last - 1]! };
}

/**
 * The whole of a source of which only the office was read (`{WHO} chief Ana Reyes urged calm`): the name whose office opens with
 * it, where the cue stands behind that name. Null where the source stands.
 */
export function restOfOffice(
  { tokens }: Reading,
  names: readonly Name[],
  { source, cue }: Attribution,
): Span | null {
  if (source === null || cue === null || cue.start < source.end) return null;
  const [first, last] = tokensOf(tokens, source);
  const name = names[nameFrom(names, last)];
  if (name?.title !== first || name.first < last || name.use !== "plain") return null;
  if (tokens.end[name.last - 1]! > cue.start) return null;
  return { start: source.start, end: tokens.end[name.last - 1]! };
}
