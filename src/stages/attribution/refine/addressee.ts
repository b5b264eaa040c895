import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { ADDRESSING } from "../../../lexicons/en/reporting-acts.js";
import { baseAt } from "../noun-phrase.js";
import { each, type Refiner } from "./refiner.js";

/** Who is told: the noun phrase right after `told`, or after `said to`, that is no part of the content. */
export const addressee: Refiner = each((attribution, view) => {
  const { cue, source, content } = attribution;
  if (cue === null || !ADDRESSING.has(cue.lemma)) return attribution;
  const { tokens } = view;
  let first = tokenAt(tokens, cue.end);
  if (tokens.word[first] === "to" && tokens.tag[first + 1] !== Tag.VB) first++;
  else if (cue.lemma === "say") return attribution;
  if (first >= tokens.length) return attribution;
  const base = baseAt(tokens, first, tokens.first[tokens.sentence[first]! + 1]!);
  // `as Larkin tells it`: nobody is told
  if (base === null || tokens.word[base.from] === "it") return attribution;
  const span = { start: tokens.start[base.from]!, end: tokens.end[base.to - 1]! };
  const taken = [...content, ...(source === null ? [] : [source])];
  if (taken.some((other) => span.start < other.end && other.start < span.end)) return attribution;
  return { ...attribution, addressee: span };
});
