import { tokenAt } from "../../../document/token-search.js";
import { each, type Refiner } from "./refiner.js";

const NEGATIONS = new Set(["not", "n't", "never", "nor", "neither", "no", "nobody"]);
const REFUSALS = new Set(["decline", "refuse", "fail"]);

/** Marks what was not said: `did not say who paid`, `declined to say`, `no one said`. */
export const negation: Refiner = each((attribution, { tokens }) => {
  const { cue, source } = attribution;
  if (cue === null) return attribution;
  const last = tokenAt(tokens, cue.end - 1);
  let negated = REFUSALS.has(cue.lemma);
  for (let i = tokenAt(tokens, cue.start); i <= last && i < tokens.length; i++)
    if (NEGATIONS.has(tokens.word[i]!) || REFUSALS.has(tokens.lemma[i]!)) negated = true;
  const before = tokenAt(tokens, cue.start) - 2;
  // declined to say: the refusal governs the cue
  if (before >= 0 && tokens.word[before + 1] === "to" && REFUSALS.has(tokens.lemma[before]!))
    negated = true;
  if (source !== null) {
    const first = tokens.word[tokenAt(tokens, source.start)];
    if (first === "nobody" || first === "no" || first === "none" || first === "neither")
      negated = true;
  }
  return negated === attribution.negated ? attribution : { ...attribution, negated };
});
