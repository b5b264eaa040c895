import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import { opensSentence } from "../opens-sentence.js";
import { ownersOf, paragraphOf } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";

/**
 * A quotation of its own sentences after another such in its paragraph is not said by whom only a later paragraph names: it goes to the speaker of the
 * one before. In PolNeAR's training articles three of 1,604 have such a cue.
 */
export const paragraphKeepsSpeaker: Refiner = (attributions, view) => {
  const { quotations, tokens } = view;
  const owners = ownersOf(attributions, view);
  const cueParagraph = (owner: number): number => {
    const cue = attributions[owner]!.cue;
    return cue === null ? -1 : paragraphOf(view, tokenAt(tokens, cue.start));
  };
  // what a later paragraph carries on is said by whom that names
  const carriedOn = new Set(quotations.map(({ continues }) => continues));
  const moved = new Map<number, number>();
  let previous = -1;
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q]!;
    if (quotation.parent !== null) continue;
    const before = previous;
    previous = q;
    if (before < 0 || owners[q]! < 0 || owners[before]! < 0 || owners[q] === owners[before])
      continue;
    const from = tokenAt(tokens, quotation.start);
    const paragraph = paragraphOf(view, from);
    if (paragraph < 0 || carriedOn.has(q) || !opensSentence(view, from)) continue;
    if (cueParagraph(owners[q]!) <= paragraph) continue;
    if (cueParagraph(owners[before]!) !== paragraph) continue;
    if (!opensSentence(view, tokenAt(tokens, quotations[before]!.start))) continue;
    moved.set(q, owners[before]!);
    owners[q] = owners[before]!;
  }
  if (moved.size === 0) return attributions;
  const gains = new Map<number, Span[]>();
  for (const [q, owner] of moved) {
    const { start, end } = quotations[q]!;
    const spans = gains.get(owner);
    if (spans === undefined) gains.set(owner, [{ start, end }]);
    else spans.push({ start, end });
  }
  return attributions.flatMap((attribution, a): Attribution[] => {
    const kept = attribution.content.filter(({ start, end }) => {
      const q = view.quotationOf[tokenAt(tokens, start)] ?? -1;
      const owner = moved.get(q);
      return owner === undefined || owner === a || end > quotations[q]!.end;
    });
    const content = [...kept, ...(gains.get(a) ?? [])];
    if (content.length === attribution.content.length && !gains.has(a)) return [attribution];
    return content.length === 0 ? [] : [{ ...attribution, content }];
  });
};
