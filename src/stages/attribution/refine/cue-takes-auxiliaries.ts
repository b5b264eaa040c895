import type { Attribution, Cue } from "../../../document/layers.js";
import { isVerb } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { verbGroupStart } from "../verb-group.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

/**
 * A verbal cue takes the auxiliaries and adverbs before it: `has long denied`, `did not say`. What was read with these alone for a cue
 * (`[long] ⟦denied …⟧`) goes: it is the same.
 */
export const cueTakesAuxiliaries: Refiner = (attributions, view) => {
  let wider = false;
  const refined: Attribution[] = [];
  for (const attribution of attributions) {
    const cue = whole(attribution, view);
    if (cue !== attribution.cue) wider = true;
    refined.push(cue === attribution.cue ? attribution : { ...attribution, cue });
  }
  if (!wider) return attributions;
  const longest = new Map<number, number>();
  for (const { cue } of refined)
    if (cue !== null) longest.set(cue.start, Math.max(cue.end, longest.get(cue.start) ?? 0));
  return refined.filter(({ cue }) => cue === null || cue.end === longest.get(cue.start));
};

function whole({ cue, source, content }: Attribution, { tokens }: View): Cue | null {
  if (cue === null) return cue;
  const verb = tokenAt(tokens, cue.start);
  if (verb >= tokens.length || !isVerb(tokens.tag[verb]!)) return cue;
  const first = verbGroupStart(tokens, verb, tokens.first[tokens.sentence[verb]!]!);
  const start = tokens.start[first]!;
  const taken = [...content, ...(source === null ? [] : [source])];
  if (start >= cue.start || taken.some((span) => start < span.end && span.start < cue.start))
    return cue;
  return { ...cue, start };
}
