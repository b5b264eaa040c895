import type { FigureRecord } from "../../document/record.js";

/** No longer stretch of text between two figures is looked at. */
const LONGEST_GAP = 24;
/** No figures are linked without one of these between them. */
const LINKS = /\(|\b(?:to|from)\b/;
const OPENS_CONVERSION = /^\s*\((?:about |around |roughly |nearly |some |or |~)?$/;
const RISES_TO = /^,? to (?:about |around |nearly |almost |a record )?$/;
const FROM_BEFORE = /\bfrom (?:about |around |nearly |almost |just )?$/i;

const CONVERTIBLE: ReadonlySet<FigureRecord["kind"]> = new Set(["money", "measure"]);

/** True where `after` gives `before` in another unit, in brackets right behind it. */
const converts = (before: FigureRecord, after: FigureRecord, gap: string, next: string): boolean =>
  CONVERTIBLE.has(before.kind) &&
  before.kind === after.kind &&
  before.unit !== after.unit &&
  OPENS_CONVERSION.test(gap) &&
  (next === ")" || next === "," || next === ";");

/** True where something rose or fell from `before` to `after`. */
const changed = (before: FigureRecord, after: FigureRecord, gap: string, lead: string): boolean =>
  after.change !== null &&
  before.kind === after.kind &&
  before.unit === after.unit &&
  RISES_TO.test(gap) &&
  FROM_BEFORE.test(lead);

/** With when it came there between them: `rose to 5 percent last month from 4.9`. */
const FALLS_FROM =
  /^,?(?: (?:in|last|this) [A-Za-z]+)? from (?:about |around |nearly |almost |just )?$/;
/** Right after a number that has the unit of the one before it. */
const ENDS = /^(?:[.,;:)]|$| (?:in|a|last|the|on|for|this|and|but|percent)\b)/;

/** The second number in the first one's unit where it has none and counts nothing: `to 5 percent from 4.9`. */
function withUnitOf(
  before: FigureRecord,
  after: FigureRecord,
  gap: string,
  next: string,
): FigureRecord {
  const bare = after.kind === "count" && after.unit === null && after.of === null;
  const fell = before.change !== null && FALLS_FROM.test(gap);
  const poll = before.change === null && before.kind === "percent" && gap === " to ";
  return bare && before.unit !== null && (fell || poll) && ENDS.test(next)
    ? { ...after, kind: before.kind, unit: before.unit }
    : after;
}

/** True where `before` is what something came to from `after`: `rose to 5 percent from 4.9`. */
const cameFrom = (before: FigureRecord, after: FigureRecord, gap: string, lead: string): boolean =>
  before.change !== null &&
  before.kind === after.kind &&
  before.unit === after.unit &&
  FALLS_FROM.test(gap) &&
  / to (?:about |around |nearly |almost |a record )?$/.test(lead);

/**
 * The figures with links to the one beside them: what they convert, and what they changed from. A bare number takes the
 * unit of the one that it is compared with.
 */
export function linked(figures: readonly FigureRecord[], text: string): FigureRecord[] {
  const out: FigureRecord[] = [];
  for (const read of figures) {
    const before = out.at(-1);
    if (!before || read.start - before.end > LONGEST_GAP) {
      out.push(read);
      continue;
    }
    const gap = text.slice(before.end, read.start);
    if (!LINKS.test(gap)) {
      out.push(read);
      continue;
    }
    const lead = text.slice(Math.max(0, before.start - LONGEST_GAP), before.start);
    const figure = withUnitOf(before, read, gap, text.slice(read.end, read.end + LONGEST_GAP));
    if (converts(before, figure, gap, text[figure.end] ?? ""))
      out.push({ ...figure, converts: before.id });
    else if (changed(before, figure, gap, lead)) out.push({ ...figure, changedFrom: before.id });
    else {
      if (cameFrom(before, figure, gap, lead))
        out[out.length - 1] = { ...before, changedFrom: figure.id };
      out.push(figure);
    }
  }
  return out;
}
