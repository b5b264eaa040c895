import type { Attribution } from "../../../document/layers.js";
import { tokenAt } from "../../../document/token-search.js";
import { spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/** Pronouns of whom a clause may be about; `it’s` and `that’s` open clauses that no one need say. */
const SPEAKERS: ReadonlySet<string> = new Set("i he she we they you who".split(" "));
const CLITICS: ReadonlySet<string> = new Set(
  ["s", "re", "ve", "ll", "d", "m"].flatMap((letters) => [`'${letters}`, `’${letters}`]),
);

/** The attribution with the pronoun that its cue begins with (`<He’s said>`) for its source, and the rest for its cue. */
function apart(attribution: Attribution, { tokens }: View): Attribution {
  const { cue } = attribution;
  if (cue === null) return attribution;
  const pronoun = tokenAt(tokens, cue.start);
  const verb = pronoun + 1;
  if (verb >= tokens.length || tokens.start[verb]! >= cue.end) return attribution;
  if (!SPEAKERS.has(tokens.word[pronoun]!) || !CLITICS.has(tokens.word[verb]!)) return attribution;
  return {
    ...attribution,
    source: spanOf(tokens, { from: pronoun, to: verb }),
    cue: { ...cue, start: tokens.start[verb]! },
  };
}

/**
 * A pronoun that is written with its auxiliary is the source, not a part of the cue: `{He}<’s said> ⟦that it will hold⟧`. Cues of PolNeAR's
 * training articles begin with one in `it’s` alone, of which a clause is said, not a speaker.
 */
export const pronounIsNoCue: Refiner = each(apart);
