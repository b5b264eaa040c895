import type { FigureRecord } from "../../document/record.js";

/** No longer stretch of text between two figures is looked at. */
const LONGEST_GAP = 24;
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

/** The figures with links to the one right before them: what they convert, and what they changed from. */
export function linked(figures: readonly FigureRecord[], text: string): FigureRecord[] {
  return figures.map((figure, i) => {
    const before = figures[i - 1];
    if (!before || figure.start - before.end > LONGEST_GAP) return figure;
    const gap = text.slice(before.end, figure.start);
    if (converts(before, figure, gap, text[figure.end] ?? ""))
      return { ...figure, converts: before.id };
    const lead = text.slice(Math.max(0, before.start - LONGEST_GAP), before.start);
    return changed(before, figure, gap, lead) ? { ...figure, changedFrom: before.id } : figure;
  });
}
