import type { FigureRecord } from "../../document/record.js";

/** Before a number in millions: it is a sum, though no currency stands beside it. */
const SUM =
  /\b(?:profit|loss|income|earnings|revenue|revenues|sales|turnover|deficit|surplus) of (?:about |around |nearly |almost |just )?$/;
const LONGEST_LEAD = 32;
/** No further back the sum stands that it is compared with. */
const REACH = 240;
const LEAST = 1e6;

const END = /[.!?]\s/;

/**
 * Gives a sum without a currency that of the last one in its sentence: `lost 1.56 billion euros ($1.74 billion), after a
 * profit of 2.64 billion`.
 */
export function withSharedMoney(figures: FigureRecord[], text: string): FigureRecord[] {
  const bare = (figure: FigureRecord): boolean =>
    figure.kind === "count" &&
    figure.unit === null &&
    figure.of === null &&
    typeof figure.value === "number" &&
    figure.value >= LEAST;
  if (!figures.some(bare)) return figures;
  const out: FigureRecord[] = [];
  let money: FigureRecord | null = null;
  for (const figure of figures) {
    const near = money !== null && figure.start - money.end <= REACH && bare(figure);
    const shared =
      near &&
      SUM.test(text.slice(Math.max(0, figure.start - LONGEST_LEAD), figure.start)) &&
      !END.test(text.slice(money!.end, figure.start));
    const read: FigureRecord = shared ? { ...figure, kind: "money", unit: money!.unit } : figure;
    if (read.kind === "money" && read.converts === undefined) money = read;
    out.push(read);
  }
  return out;
}
