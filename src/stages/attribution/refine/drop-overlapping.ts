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
  const order = attributions
    .map((_, i) => i)
    .sort((i, j) => attributions[j]!.confidence - attributions[i]!.confidence || i - j);
  const byStart = attributions
    .map((_, i) => i)
    .sort((i, j) => at(attributions[i]!) - at(attributions[j]!) || i - j);
  const place = new Int32Array(attributions.length);
  byStart.forEach((i, rank) => {
    place[i] = rank;
  });
  const state = new Uint8Array(attributions.length);
  const from = Int32Array.from(attributions, firstUnit);
  const to = Int32Array.from(attributions, lastUnit);
  for (const i of order) {
    const rank = place[i]!;
    let free = true;
    for (
      let k = Math.max(0, rank - LOOK_BACK);
      free && k < Math.min(byStart.length, rank + LOOK_BACK);
      k++
    ) {
      const j = byStart[k]!;
      if (state[j] === 0 || from[i]! >= to[j]! || from[j]! >= to[i]!) continue;
      if (clash(attributions[i]!, attributions[j]!)) free = false;
    }
    if (free) state[i] = 1;
  }
  return byStart.filter((i) => state[i] === 1).map((i) => attributions[i]!);
};

const at = ({ content, cue }: Attribution): number => cue?.start ?? content[0]!.start;

/** Where the first of cue and content begins, and the last of them ends. */
const firstUnit = ({ content, cue }: Attribution): number =>
  content.reduce((least, { start }) => Math.min(least, start), cue?.start ?? content[0]!.start);
const lastUnit = ({ content, cue }: Attribution): number =>
  content.reduce((most, { end }) => Math.max(most, end), cue?.end ?? 0);
