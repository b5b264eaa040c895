import { Tag } from "../../../document/tag.js";
import { Content, contentEnd } from "../content-end.js";
import { nounPhraseAt, type Run } from "../noun-phrase.js";
import { Place } from "../subject.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import { boundsAt } from "./bounds.js";
import type { Candidate } from "./candidate.js";

/**
 * A phrase that names its source right after it and hangs on a whole sentence: `According to the ministry, …`,
 * `…, per two people briefed`.
 *
 * @param from first token of the phrase
 * @param to after its last token
 */
export function sentencePhrase(view: View, from: number, to: number): Candidate[] {
  const { tokens, quotationOf } = view;
  const bounds = boundsAt(view, from);
  if (to >= bounds.to) return [];
  const phrase = nounPhraseAt(tokens, to, bounds.to);
  const end = contentEnd(view, to, bounds.to, Content.PHRASE);
  let comma = phrase === null ? to : phrase.to;
  while (comma < end && tokens.word[comma] !== "," && comma - to < 40) comma++;
  const source: Run = { from: to, to: Math.max(comma, phrase?.to ?? to + 1) };
  const content: Run[] = [];
  let start = bounds.from;
  while (start < from && tokens.tag[start] === Tag.QUOTE && quotationOf[start] === -1) start++;
  let before = from;
  while (before > start && tokens.tag[before - 1] === Tag.PUNCT && quotationOf[before - 1] === -1)
    before--;
  if (before - start > 2) content.push({ from: start, to: before });
  const fronted = content.length === 0;
  if (
    tokens.word[comma] === "," &&
    comma + 1 < bounds.to &&
    (fronted || tokens.word[from - 1] === ",")
  ) {
    const rest = { from: comma + 1, to: contentEnd(view, comma + 1, bounds.to, Content.CLAUSE) };
    const restIsClause =
      tokens.tag[rest.from] !== Tag.VBG &&
      tokens.tag[rest.from] !== Tag.WDT &&
      tokens.tag[rest.from] !== Tag.WP &&
      tokens.tag[rest.from] !== Tag.CC;
    if (rest.to - rest.from > 1 && (fronted || (restIsClause && before - start < 8)))
      content.push(rest);
  }
  if (content.length === 0) return [];
  return [
    {
      anchor: from,
      kind: "phrase",
      lemma: tokens.word.slice(from, to).join(" "),
      frame: fronted ? "clause" : content.length > 1 ? "split" : "after-clause",
      cue: { from, to },
      source,
      place: Place.AFTER,
      form: Form.FINITE,
      negated: false,
      modal: false,
      content,
    },
  ];
}
