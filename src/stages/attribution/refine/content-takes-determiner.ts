import { isNoun, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { each, type Refiner } from "./refiner.js";

const DETERMINERS: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS]);

/** What follows one of these belongs to a noun phrase, whatever its tag. */
const ARTICLES = new Set(["the", "a", "an"]);

/**
 * Content does not open in the middle of a noun phrase: one whose first word is a noun, an adjective or a number takes the
 * article or possessive right before it, where that is in neither cue nor source: `said [the] dam would hold`.
 */
export const contentTakesDeterminer: Refiner = each((attribution, { tokens, quotationOf }) => {
  const { cue, source, content } = attribution;
  const first = tokenAt(tokens, content[0]!.start);
  const before = first - 1;
  const tag = tokens.tag[first] ?? Tag.NONE;
  if (before < 0 || !DETERMINERS.has(tokens.tag[before]!)) return attribution;
  const article = tokens.tag[before] === Tag.DT && ARTICLES.has(tokens.word[before]!);
  if (!article && !isNoun(tag) && tag !== Tag.JJ && tag !== Tag.CD) return attribution;
  if (tokens.sentence[before] !== tokens.sentence[first]) return attribution;
  if (quotationOf[before] !== quotationOf[first]) return attribution;
  const start = tokens.start[before]!;
  for (const other of [cue, source])
    if (other !== null && other.start <= start && start < other.end) return attribution;
  return { ...attribution, content: [{ start, end: content[0]!.end }, ...content.slice(1)] };
});
