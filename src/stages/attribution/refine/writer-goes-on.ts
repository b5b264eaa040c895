import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { opensClause } from "../opens-clause.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

const CONCESSIONS = new Set(["though", "although"]);
/** What an event brings about, told by the writer: `…, sending its shares down`. */
const CONSEQUENCES = new Set(
  "sending prompting raising triggering sparking drawing angering dealing fuelling fueling stunning surprising".split(
    " ",
  ),
);
const LINKS = new Set(["while", "and"]);
/** Another source with a cue of its own: `…, while another said …`. */
const OTHERS = new Set(["another", "others"]);
const FEWEST_BEFORE = 2;

/** True where `but X had …` stands at `i`: what was so before it was said is the writer's. */
function butBefore({ tokens }: View, i: number, end: number): boolean {
  if (tokens.word[i] !== "but") return false;
  const limit = Math.min(end, i + 7);
  for (let j = i + 2; j < limit; j++) {
    const tag = tokens.tag[j]!;
    if (tokens.word[j] === "had")
      return tokens.tag[j + 1] === Tag.VBN || tokens.tag[j + 2] === Tag.VBN;
    if (isFiniteVerb(tag) || tag === Tag.MD || tag === Tag.PUNCT) return false;
  }
  return false;
}

/** True where the words after the comma at `comma` are the writer's. */
function isWriter(view: View, comma: number, end: number): boolean {
  const { tokens } = view;
  const next = comma + 1;
  const word = tokens.word[next]!;
  if (CONSEQUENCES.has(word)) return tokens.tag[next] === Tag.VBG;
  if (CONCESSIONS.has(word)) return opensClause(view, next + 1, end);
  if (word === "even") {
    const link = tokens.word[next + 1]!;
    return (CONCESSIONS.has(link) || link === "as") && opensClause(view, next + 2, end);
  }
  if (LINKS.has(word) && OTHERS.has(tokens.word[next + 1]!))
    return opensClause(view, next + 1, end);
  return butBefore(view, next, end);
}

/** The end of the indirect words in the span: before the writer goes on, where no quotation follows. */
function endOf(view: View, span: Span): number {
  const { tokens, quotationOf } = view;
  const from = tokenAt(tokens, span.start);
  const to = tokenAt(tokens, span.end - 1) + 1;
  let end = span.end;
  for (let i = to - 1; i > from + FEWEST_BEFORE && i < tokens.length; i--) {
    if (quotationOf[i]! >= 0) break;
    if (tokens.word[i] === "," && isWriter(view, i, to)) end = tokens.start[i]!;
  }
  return end;
}

/**
 * Indirect content that follows its cue ends where the writer goes on: `…, though engineers had left`,
 * `…, but it had told staff the opposite`, `…, sending its shares down`. A quotation further on shows that the source
 * is still speaking.
 */
export const writerGoesOn: Refiner = each((attribution, view) => {
  const { cue, content } = attribution;
  const last = content.at(-1)!;
  if (cue === null || last.start < cue.end || content.length > 1) return attribution;
  const end = endOf(view, last);
  return end === last.end ? attribution : { ...attribution, content: [{ start: last.start, end }] };
});
