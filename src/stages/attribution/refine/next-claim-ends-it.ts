import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

/** Attributions further on that are looked at: more never stand in one content. */
const LOOK_AHEAD = 8;
const FEWEST_TOKENS = 2;

/** Where the content before another attribution ends: before `and`, `but` or a comma that joins that one; or -1. */
function joinAt({ tokens, quotationOf }: View, content: Span, other: Attribution): number {
  const { cue, source } = other;
  const begins =
    source !== null && source.start > content.start && source.start < cue!.start
      ? source.start
      : cue!.start;
  const at = tokenAt(tokens, begins);
  if (quotationOf[at]! >= 0 || at < 2) return -1;
  const before = at - 1;
  const link = tokens.tag[before] === Tag.CC || tokens.word[before] === "while";
  if (!link) return -1;
  const comma = tokens.word[before - 1] === ",";
  return comma ? before - 1 : before;
}

/**
 * Content ends where `and`, `but` or `while` joins another attribution to it: `said [the dam would hold] and accused
 * the council of …`.
 */
export const nextClaimEndsIt: Refiner = (attributions, view) => {
  const { tokens } = view;
  const ordered = attributions
    .filter(({ cue }) => cue !== null)
    .sort((a, b) => a.cue!.start - b.cue!.start);
  const place = new Map(ordered.map((attribution, i) => [attribution, i]));
  return attributions.map((attribution) => {
    const { cue, content } = attribution;
    const last = content.at(-1)!;
    if (cue === null || last.start < cue.end) return attribution;
    const from = place.get(attribution)! + 1;
    for (const other of ordered.slice(from, from + LOOK_AHEAD)) {
      if (other.cue!.start >= last.end) break;
      if (other.cue!.start <= last.start) continue;
      const end = joinAt(view, last, other);
      if (end < 0 || end - tokenAt(tokens, last.start) < FEWEST_TOKENS) continue;
      return {
        ...attribution,
        content: [...content.slice(0, -1), { start: last.start, end: tokens.end[end - 1]! }],
      };
    }
    return attribution;
  });
};
