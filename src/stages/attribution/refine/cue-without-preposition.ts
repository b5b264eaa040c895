import { isVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { each, type Refiner } from "./refiner.js";

const OF_PLACE = new Set(["in", "on", "at", "during"]);

/**
 * A verbal cue does not end in the preposition of where it was said: `said [on] television`. None of PolNeAR's training articles' cues with
 * `said`, `told` or `wrote` does. One stays where it governs content or source (`weighed in on ⟦the vote⟧`, `featured in {a report}`), or makes
 * another verb (`called on`).
 */
export const cueWithoutPreposition: Refiner = each((attribution, { tokens }) => {
  const { cue, source, content } = attribution;
  if (cue === null) return attribution;
  const last = tokenAt(tokens, cue.end - 1);
  const verb = last - 1;
  if (verb < 0 || tokens.start[verb]! < cue.start) return attribution;
  if (tokens.tag[last] !== Tag.IN || !OF_PLACE.has(tokens.word[last]!)) return attribution;
  if (!isVerb(tokens.tag[verb]!) || tokens.lemma[verb] === "call") return attribution;
  const governed = source === null ? content : [...content, source];
  if (governed.some(({ start }) => tokenAt(tokens, start) === last + 1)) return attribution;
  return { ...attribution, cue: { ...cue, end: tokens.end[verb]! } };
});
