import type { Attribution } from "../../../document/layers.js";
import { overlaps, type Span } from "../../../document/span.js";
import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { agentAt } from "../agent.js";
import { spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/** Verbs whose passive says something of its subject. Not of feeling, of which it is the source (`were divided on`, `is assured of`). */
const SAID_OF: ReadonlySet<string> = new Set(
  "accuse announce believe blame call charge consider criticize criticise credit declare deem describe estimate expect intend know name portray praise predict project regard report rumor rumour say see show suppose suspect think understand view".split(
    " ",
  ),
);
const SEEMS: ReadonlySet<string> = new Set(["seem", "appear"]);

/** The token after the cue where it is such a passive or `seems` alone; or null. `’s` may stand for `has`. */
function endOfPassive({ tokens }: View, { start, end }: Span): number | null {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last + 1 < tokens.length && tokens.start[last + 1]! < end) last++;
  if (last === first) return SEEMS.has(tokens.lemma[first]!) ? last + 1 : null;
  let be = -1;
  for (let i = first; i <= last; i++) {
    if (tokens.lemma[i] === "be" && tokens.word[i] !== "'s") be = i;
    else if (be >= 0 && SAID_OF.has(tokens.lemma[i]!) && isParticiple(tokens.tag[i]!))
      return i < last && OWN.has(tokens.tag[i + 1]!) ? null : i + 1;
    else if (tokens.tag[i] !== Tag.RB && tokens.tag[i] !== Tag.MD && tokens.lemma[i] !== "have")
      be = -1;
  }
  return null;
}

/** With these the cue goes on to what the subject itself says: `is expected to announce`, `is shown lecturing`. */
const OWN: ReadonlySet<number> = new Set([Tag.TO, Tag.VB, Tag.VBG]);

const isParticiple = (tag: number): boolean => tag === Tag.VBN || tag === Tag.VBD;

/** Without a source, its subject before what is said of it. */
function saidOf(attribution: Attribution, view: View): Attribution {
  const { cue, source, content } = attribution;
  if (cue === null || source === null || source.end > cue.start) return attribution;
  const { tokens } = view;
  if (tokenAt(tokens, source.end - 1) !== tokenAt(tokens, cue.start) - 1) return attribution;
  const after = endOfPassive(view, cue);
  if (after === null) return attribution;
  const agent = agentAt(tokens, after);
  const named = agent === null ? null : spanOf(tokens, agent);
  const free = named !== null && !content.some((span) => overlaps(span, named));
  const rest = content.some((span) => overlaps(span, source)) ? content : [source, ...content];
  return { ...attribution, source: free ? named : null, content: rest };
}

/**
 * Of whom something is expected, known or charged in the passive, or who seems to be something, is not the source but what it is said of: `⟦Reyes⟧
 * <is expected> ⟦to stay⟧`. Of 398 such cues in PolNeAR's training articles six have a source before them, and 363 have content there.
 */
export const subjectIsSaidOf: Refiner = each(saidOf);
