import { tokenAt } from "../../../document/token-search.js";
import { each, type Refiner } from "./refiner.js";

const SUBORDINATES: ReadonlySet<string> = new Set(
  "after when because since before while until".split(" "),
);

/**
 * Where source and cue stand in a clause of their own with content after them, the main clause before it is the writer's: `The rally was moved
 * after {Reyes} <said> ⟦that …⟧`. Of 735 such attributions in PolNeAR's training articles two have content there.
 */
export const mainClauseStaysOut: Refiner = each((attribution, { tokens }) => {
  const { cue, source, content } = attribution;
  if (cue === null || source === null || source.start > cue.start) return attribution;
  if (content.length < 2 || content.at(-1)!.start < cue.end) return attribution;
  const at = tokenAt(tokens, source.start);
  if (at === 0 || !SUBORDINATES.has(tokens.word[at - 1]!)) return attribution;
  const sentence = tokens.sentence[at - 1];
  const kept = content.filter(
    ({ start, end }) => start >= cue.end || tokens.sentence[tokenAt(tokens, end - 1)] !== sentence,
  );
  return kept.length === content.length ? attribution : { ...attribution, content: kept };
});
