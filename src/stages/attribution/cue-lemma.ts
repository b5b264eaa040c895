import type { Cue } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { isNoun, isVerb } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";
import { SOURCE_PHRASES } from "../../lexicons/en/source-phrases.js";
import type { View } from "./view.js";

const PHRASES: ReadonlySet<string> = new Set(SOURCE_PHRASES);
const AUXILIARIES = new Set(["be", "have", "do", "get"]);

/**
 * The dictionary form of a cue of any words, as the lexicon's cues have it: of its main verb (`has long denied` →
 * `deny`, `said in a statement` → `say`), else of its first noun (`support for` → `support`); a phrase that is known
 * as one, or has neither, in lower case (`according to`, `:`).
 */
export function cueLemma({ text, tokens }: View, { start, end }: Span): string {
  const words = text.slice(start, end).toLowerCase();
  if (PHRASES.has(words)) return words;
  const first = tokenAt(tokens, start);
  let verb = -1;
  let noun = -1;
  for (let i = first; i < tokens.length && tokens.start[i]! < end; i++) {
    const tag = tokens.tag[i]!;
    if (noun < 0 && isNoun(tag)) noun = i;
    if (!isVerb(tag)) continue;
    verb = i;
    if (!AUXILIARIES.has(tokens.lemma[i]!)) break;
  }
  const head = verb >= 0 ? verb : noun;
  return head >= 0 ? tokens.lemma[head]! : words;
}

/** The span as a cue, with the lemma that {@link cueLemma} gives. */
export const cueOf = (view: View, { start, end }: Span): Cue => ({
  start,
  end,
  lemma: cueLemma(view, { start, end }),
});
