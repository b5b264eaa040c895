import type { Context, LayerStage, Layers } from "../../document/layers.js";
import type { DateRecord, FigureRecord } from "../../document/record.js";
import { isNoun } from "../../document/tag.js";
import { MINOR_UNITS } from "../../lexicons/en/currencies.js";
import { readAmount } from "./amount.js";
import { changeOf } from "./change.js";
import { codeEnd } from "./codes.js";
import { countedIn } from "./counted.js";
import { dollarOf, grandOf, type OpenCurrency } from "./dollar.js";
import type { Found } from "./found.js";
import { linked } from "./links.js";
import { readMultiple } from "./multiples.js";
import { perOf } from "./per.js";
import { type Pieces, piecesOf, tagAt, wordAt } from "./pieces.js";
import { qualify } from "./qualifiers.js";
import { readQuantity } from "./quantities.js";
import { readNumbered, readRank } from "./ranks.js";
import { withSharedChange } from "./shared-change.js";
import { withSharedMoney } from "./shared-money.js";
import { withSi } from "./si.js";
import { sidesOf } from "./sides.js";
import { mayHoldFigure, mayStart } from "./starts.js";
import { readVague } from "./vague.js";

const PARTS: ReadonlySet<string> = new Set(MINOR_UNITS.values());

/** What a piece may begin, tried in this order; the first that reads something takes it. */
const readers: readonly ((p: Pieces, i: number) => Found | null)[] = [
  readNumbered,
  readRank,
  readVague,
  readMultiple,
  readQuantity,
];

/** Figures of one sentence, in reading order. */
function figuresIn(p: Pieces): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < p.kind.length; ) {
    if (!mayStart(p, i)) {
      i++;
      continue;
    }
    const code = codeEnd(p, i);
    if (code > i) {
      i = code;
      continue;
    }
    let figure: Found | null = null;
    for (const read of readers) {
      figure = read(p, i);
      if (figure) break;
    }
    if (figure) found.push(figure);
    i = figure ? figure.to : (readAmount(p, i)?.to ?? i + 1);
  }
  return found;
}

/**
 * The unit of a figure that is per something. A code of ISO 4217 stays one, with `per` beside it; parts of a currency
 * have no code and are written as CLDR writes its rates: `cent-per-share`.
 */
const unitPer = ({ kind, unit }: Found, per: string): string | null =>
  kind === "money" && unit !== null && PARTS.has(unit)
    ? `${unit}-per-${per.replaceAll(" ", "-")}`
    : unit;

/** A figure's record that is still being written. */
type Draft = { -readonly [Field in keyof FigureRecord]: FigureRecord[Field] };

/** The record of a figure, with what the words around it say. */
function recordOf(
  p: Pieces,
  found: Found,
  id: string,
  currency: OpenCurrency | null,
  counted: readonly [number, number] | null,
): FigureRecord {
  const per = perOf(p, found, counted);
  const sides = sidesOf(p, found);
  const start = p.start[found.from]!;
  const end = p.end[found.to - 1]!;
  const qualified = qualify(p, found.from, found.to, counted?.[1]);
  // field by field, in the order of the record's type: a spread for each that may be missing takes several times as long
  const record: Partial<Draft> = {
    id,
    start,
    end,
    text: p.text.slice(start, end),
    kind: found.kind,
    value: found.value,
  };
  if (found.low !== undefined) record.low = found.low;
  if (found.high !== undefined) record.high = found.high;
  record.unit = currency?.unit ?? (per === null ? found.unit : unitPer(found, per));
  if (currency?.assumed) record.assumed = true;
  record.of = counted && p.text.slice(p.start[counted[0]], p.end[counted[1] - 1]);
  if (per !== null) record.per = per;
  if (sides !== null) record.sides = sides;
  record.approx = found.approx ?? qualified.approx;
  record.bound = found.bound ?? qualified.bound;
  const scored = found.kind === "score";
  record.change = found.change ?? (scored ? null : changeOf(p, found.from, found.to));
  return record as Draft;
}

/** Spans of dates, asked in reading order; `next` is the first that does not end before what was asked last. */
interface Ownership {
  readonly dates: readonly DateRecord[];
  next: number;
}

/** True where a date holds part of the span. */
function isDate(ownership: Ownership, start: number, end: number): boolean {
  const { dates } = ownership;
  while (ownership.next < dates.length && dates[ownership.next]!.end <= start) ownership.next++;
  return ownership.next < dates.length && dates[ownership.next]!.start < end;
}

/** True where what is counted begins a date without `of` before it, or lies in one, or cuts one in two. */
function isInDate(p: Pieces, [from, to]: readonly [number, number], ownership: Ownership): boolean {
  const begins = isDate(ownership, p.start[from]!, p.end[from]!);
  if (begins && wordAt(p, from - 1) !== "of") return true;
  const last = isDate(ownership, p.start[to - 1]!, p.end[to - 1]!);
  const next = to < p.kind.length && isDate(ownership, p.start[to]!, p.end[to]!);
  return last && (begins || next);
}

/** What is counted up to a date in it: `a 2-1 ruling last week`. */
function beforeDate(
  p: Pieces,
  [from, to]: readonly [number, number],
  ownership: Ownership,
): readonly [number, number] {
  for (let i = from + 1; i < to; i++)
    // `the year's new sites` has its date at its head
    if (isDate(ownership, p.start[i]!, p.end[i]!) && isNoun(tagAt(p, i - 1))) return [from, i];
  return [from, to];
}

/** Figures by finite rules over words, digits and units. */
function read(
  {
    paragraphs,
    sentences,
    tokens,
    dates,
  }: Pick<Layers, "paragraphs" | "sentences" | "tokens" | "dates">,
  { text, normalizeUnits }: Context,
): FigureRecord[] {
  const records: FigureRecord[] = [];
  const numbers: Ownership = { dates, next: 0 };
  const counting: Ownership = { dates, next: 0 };
  const ending: Ownership = { dates, next: 0 };
  let dollar: OpenCurrency | undefined;
  for (const [s, sentence] of sentences.entries()) {
    const kind = paragraphs[sentence.paragraph]?.kind;
    if (kind === "furniture" || kind === "break") continue;
    const first = tokens.first[s]!;
    if (!mayHoldFigure(tokens, first, tokens.first[s + 1]!)) continue;
    const p = piecesOf(text, sentence.start, sentence.end, tokens, first);
    for (const found of figuresIn(p)) {
      const owned = isDate(numbers, p.start[found.number[0]]!, p.end[found.number[1] - 1]!);
      if (owned && !found.sure) continue;
      let currency: OpenCurrency | null = null;
      if (found.open) {
        dollar ??= dollarOf(text, paragraphs, tokens);
        currency = found.open === "grand" ? grandOf(text, dollar) : dollar;
      }
      const counted = countedIn(p, found);
      const own =
        counted === null || isInDate(p, counted, counting) ? null : beforeDate(p, counted, ending);
      const id = `f${records.length + 1}`;
      records.push(recordOf(p, found, id, currency, own));
    }
  }
  const figures = withSharedMoney(linked(withSharedChange(records, text), text), text);
  return normalizeUnits ? figures.map((figure) => withSi(figure, text)) : figures;
}

export const figures: LayerStage<"figures", "paragraphs" | "sentences" | "tokens" | "dates"> = {
  name: "figures",
  reads: ["paragraphs", "sentences", "tokens", "dates"],
  run: read,
};
