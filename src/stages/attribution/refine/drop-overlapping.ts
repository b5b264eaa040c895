import type { Attribution } from "../../../document/layers.js";
import { overlaps, type Span } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

const size = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number => {
  let sum = 0;
  for (const x of a)
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
};

const LOOK_BACK = 24;

/** True where one content holds the other's cue: what Reyes says that her deputy said. */
const nested = (a: Attribution, b: Attribution): boolean =>
  a.content.some((span) => b.cue !== null && overlaps(span, b.cue)) ||
  b.content.some((span) => a.cue !== null && overlaps(span, a.cue));

const within = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.every((part) => b.some((span) => span.start <= part.start && part.end <= span.end));

/** One source of which a part of the other's content is read twice: `⟦“No,”⟧ <said> {Ana Vale}, reports the Post. ⟦“Never.”⟧` */
const sameSource = (a: Attribution, b: Attribution): boolean =>
  a.source !== null &&
  a.source.start === b.source?.start &&
  a.source.end === b.source.end &&
  (within(a.content, b.content) || within(b.content, a.content));

/** `hit back, ⟦describing it as sad⟧` beside `<describing> ⟦it as sad⟧`. */
const opensWithCue = (a: Attribution, b: Attribution): boolean =>
  b.cue !== null && a.content[0]!.start === b.cue.start;

/** Two readings of one thing: the same cue, one source of the same words, or much the same content. */
function clash(a: Attribution, b: Attribution): boolean {
  if (a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)) return true;
  if (sameSource(a, b) && (opensWithCue(a, b) || opensWithCue(b, a))) return true;
  if (nested(a, b)) return false;
  if (sameSource(a, b)) return true;
  const common = shared(a.content, b.content);
  return common > 0 && common / (size(a.content) + size(b.content) - common) >= 0.6;
}

/** Of readings that exclude one another keeps the most confident. */
export const dropOverlapping: Refiner = (attributions) => {
  const all: Ranked[] = [];
  for (const attribution of attributions) all.push(ranked(attribution));
  const byStart = [...all].sort(isBefore);
  for (let rank = 0; rank < byStart.length; rank++) byStart[rank]!.rank = rank;
  for (const one of all.sort(isSurer)) {
    const { rank } = one;
    let free = true;
    for (
      let k = Math.max(0, rank - LOOK_BACK);
      free && k < Math.min(byStart.length, rank + LOOK_BACK);
      k++
    ) {
      const other = byStart[k]!;
      if (!other.kept || one.from >= other.to || other.from >= one.to) continue;
      if (clash(one.attribution, other.attribution)) free = false;
    }
    one.kept = free;
  }
  const kept: Attribution[] = [];
  for (const one of byStart) if (one.kept) kept.push(one.attribution);
  return kept;
};

/** A reading, where it stands among all by its beginning, and whether it is kept. */
interface Ranked {
  readonly attribution: Attribution;
  readonly at: number;
  /** Where the first of cue and content begins, and the last of them ends. */
  readonly from: number;
  readonly to: number;
  rank: number;
  kept: boolean;
}

function ranked(attribution: Attribution): Ranked {
  const { content, cue } = attribution;
  const at = cue?.start ?? content[0]!.start;
  let from = at;
  let to = cue?.end ?? 0;
  for (const { start, end } of content) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return { attribution, at, from, to, rank: 0, kept: false };
}

const isBefore = (a: Ranked, b: Ranked): number => a.at - b.at;
const isSurer = (a: Ranked, b: Ranked): number =>
  b.attribution.confidence - a.attribution.confidence;
