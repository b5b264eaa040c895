import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { cueLemma } from "../cue-lemma.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/** Verbs whose object `to` opens. */
const TO: ReadonlySet<string> = new Set(["refer", "point", "allude", "respond", "object"]);
/** Participles that say by themselves: `responded Friday, [saying] it would hold`. */
const SAYS: ReadonlySet<string> = new Set(["saying", "adding", "arguing", "insisting", "claiming"]);

/** In tokens. */
const LONGEST_GAP = 4;

/** The cue up to the first word of the content, or that word alone where it stands far off; null where the word is the content's. */
function cueWith({ tokens, quotationOf }: View, cue: Span, lead: Span): Span | null {
  const last = tokenAt(tokens, cue.end - 1);
  const word = tokenAt(tokens, lead.start);
  if (word >= tokens.length || word <= last || quotationOf[word]! >= 0) return null;
  if (tokens.end[word]! >= lead.end || tokens.sentence[word] !== tokens.sentence[last]) return null;
  const end = tokens.end[word]!;
  if (SAYS.has(tokens.word[word]!))
    return { start: word - last <= LONGEST_GAP ? cue.start : tokens.start[word]!, end };
  if (word !== last + 1) return null;
  const to = tokens.word[word] === "to" && TO.has(tokens.lemma[last]!);
  const be = tokenAt(tokens, cue.start) === last && tokens.lemma[last] === "be";
  const adjective = be && tokens.tag[word] === Tag.JJ;
  return to || adjective ? { start: cue.start, end } : null;
}

function refined(attribution: Attribution, view: View): Attribution {
  const { cue, content } = attribution;
  if (cue === null) return attribution;
  const lead = content[0]!;
  const span = cueWith(view, cue, lead);
  if (span === null) return attribution;
  const next = tokenAt(view.tokens, span.end);
  const start = view.tokens.start[next] ?? lead.end;
  if (start >= lead.end) return attribution;
  return {
    ...attribution,
    cue: { ...span, lemma: cueLemma(view, span) },
    content: [{ start, end: lead.end }, ...content.slice(1)],
  };
}

/**
 * A content does not open with what is still its cue: `<referring> ⟦[to] the vote⟧`, `<is> ⟦[hopeful] that it will hold⟧`, `<responded>
 * ⟦[saying] it will hold⟧`. None of PolNeAR's training articles' contents opens so, but for one adjective after `are`.
 */
export const cueTakesOpening: Refiner = each(refined);
