import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

const LINKS = new Set(["and", "but", "or"]);

/** Where `, and that …` ends that follows token `to`: at the sentence's end, or before what has another cue; or null. */
function secondClauseEnd(
  { tokens, quotationOf }: View,
  to: number,
  cues: Uint8Array,
): number | null {
  const link = tokens.word[to] === "," ? to + 1 : to;
  if (!LINKS.has(tokens.word[link] ?? "") || tokens.word[link + 1] !== "that") return null;
  if (tokens.sentence[link + 1] !== tokens.sentence[to - 1] || quotationOf[link]! >= 0) return null;
  let end = tokens.first[tokens.sentence[link]! + 1]!;
  while (end - 1 > link && isMark(tokens.word[end - 1]!)) end--;
  for (let i = to; i < end; i++) if (cues[i] === 1) return null;
  return end;
}

const isMark = (word: string): boolean => word === "." || word === "?" || word === "!";

/**
 * Content that is a clause with `that` takes the next one: `said ⟦that she had asked for help, but that nobody had replied⟧`. Of 22 contents
 * of PolNeAR's training articles that another such clause follows one stops before it.
 */
export const contentTakesSecondClause: Refiner = (attributions, view) => {
  const { tokens } = view;
  const cues = new Uint8Array(tokens.length);
  for (const { cue } of attributions) if (cue !== null) cues[tokenAt(tokens, cue.start)] = 1;
  return attributions.map((attribution) => {
    const last = attribution.content.at(-1)!;
    const first = tokenAt(tokens, last.start);
    if (tokens.word[first] !== "that") return attribution;
    const to = tokenAt(tokens, last.end - 1) + 1;
    const end = to < tokens.length ? secondClauseEnd(view, to, cues) : null;
    if (end === null) return attribution;
    return {
      ...attribution,
      content: [
        ...attribution.content.slice(0, -1),
        { start: last.start, end: tokens.end[end - 1]! },
      ],
    };
  });
};
