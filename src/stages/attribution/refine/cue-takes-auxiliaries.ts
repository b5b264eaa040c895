import { isVerb } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { verbGroupStart } from "../verb-group.js";
import type { Refiner } from "./refiner.js";

/** A verbal cue takes the auxiliaries and adverbs before it: `has long denied`, `did not say`. */
export const cueTakesAuxiliaries: Refiner = (attributions, view) =>
  attributions.map((attribution) => {
    const { cue, source } = attribution;
    if (cue === null) return attribution;
    const { tokens } = view;
    const verb = tokenAt(tokens, cue.start);
    if (verb >= tokens.length || !isVerb(tokens.tag[verb]!)) return attribution;
    const first = verbGroupStart(tokens, verb, tokens.first[tokens.sentence[verb]!]!);
    const start = tokens.start[first]!;
    const taken = [...attribution.content, ...(source === null ? [] : [source])];
    if (start >= cue.start || taken.some((span) => start < span.end && span.start < cue.start))
      return attribution;
    return { ...attribution, cue: { ...cue, start } };
  });
