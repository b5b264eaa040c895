import { overlaps, type Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/** In tokens. */
const LONGEST_ASIDE = 12;
const FEWEST_TOKENS = 5;

/** With these what is said begins, or what it is about: `said that, “…”`, `said of the mill, “…”`. */
const BEGINS_CONTENT: ReadonlySet<string> = new Set(["that", "of", "about", "whether", "if"]);

/** Verbs that `it` stands behind where they bring in speech: `put [it more bluntly:] “…”`. */
const TAKES_IT: ReadonlySet<string> = new Set(["put", "sum", "phrase"]);

/** Whether words after a cue tell how, where or to whom something was said: they open with an adverb, a preposition or the `it` of `put it`. */
function opensAside({ tokens }: View, first: number): boolean {
  const tag = tokens.tag[first]!;
  if (tokens.word[first] === "it") return TAKES_IT.has(tokens.lemma[first - 1]!);
  if (tag === Tag.RB) return true;
  if (tag !== Tag.IN && tag !== Tag.TO) return false;
  return !BEGINS_CONTENT.has(tokens.word[first]!) && tokens.tag[first + 1] !== Tag.VB;
}

/**
 * Where the quotation begins that a comma or colon sets off from the words after the cue (`replied [with a smile:]
 * “I will stay.”`), or -1. A clause of its own before it is content (`said the answer was plain: “…”`).
 */
function speechFrom(view: View, { start, end }: Span): number {
  const { tokens, quotationOf, text, quotations } = view;
  const first = tokenAt(tokens, start);
  if (!opensAside(view, first)) return -1;
  let i = first;
  for (; i < tokens.length && tokens.start[i]! < end && quotationOf[i]! < 0; i++)
    if (i - first > LONGEST_ASIDE || isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD)
      return -1;
  const q = i < tokens.length ? quotationOf[i]! : -1;
  if (i === first || q < 0 || tokens.start[i]! >= end) return -1;
  const mark = tokens.word[i - 1];
  if (mark !== ":" && mark !== ",") return -1;
  const opener = text[quotations[q]!.inner.start] ?? "";
  const long = tokenAt(tokens, quotations[q]!.end) - i >= FEWEST_TOKENS;
  return long && opener !== opener.toLowerCase() ? tokens.start[i]! : -1;
}

/**
 * Quoted speech that begins after its cue begins with its quotation mark: what stands between them is how, where or
 * to whom it was said.
 */
export const speechAfterAside: Refiner = each((attribution, view) => {
  const { cue, content, source } = attribution;
  const lead = content[0]!;
  if (cue === null || lead.start < cue.end || (source !== null && overlaps(source, lead)))
    return attribution;
  const from = speechFrom(view, lead);
  return from < 0
    ? attribution
    : { ...attribution, content: [{ start: from, end: lead.end }, ...content.slice(1)] };
});
