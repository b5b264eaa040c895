import type { DocumentRecord, FigureRecord } from "../document/record.js";

/** One claim, complete in itself: names and values in place of ids. */
export interface ClaimRow {
  readonly documentId: unknown;
  readonly claimId: string;
  readonly type: string;
  readonly speakerName: string | null;
  readonly speakerKind: string | null;
  readonly role: string | null;
  readonly cue: string | null;
  readonly addressee: string | null;
  /** TIMEX3 value. */
  readonly saidOn: string | null;
  readonly text: string;
  /** TIMEX3 values. */
  readonly dates: readonly string[];
  readonly figures: readonly RowFigure[];
  readonly checkworthy: number;
  readonly confidence: number;
  /** Index of the paragraph that the claim begins in. */
  readonly paragraph: number | null;
  /** Index of the sentence that the claim begins in. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** A figure in a row. */
export type RowFigure = Pick<FigureRecord, "value" | "low" | "high" | "unit" | "text">;

/** The columns, in their order, with their headings. */
export const CLAIM_COLUMNS: readonly (readonly [keyof ClaimRow, string])[] = [
  ["documentId", "document id"],
  ["claimId", "claim id"],
  ["type", "type"],
  ["speakerName", "speaker name"],
  ["speakerKind", "speaker kind"],
  ["role", "role"],
  ["cue", "cue"],
  ["addressee", "addressee"],
  ["saidOn", "said on"],
  ["text", "text"],
  ["dates", "dates"],
  ["figures", "figures"],
  ["checkworthy", "checkworthy"],
  ["confidence", "confidence"],
  ["paragraph", "paragraph"],
  ["sentence", "sentence"],
  ["start", "start"],
  ["end", "end"],
];

/** The rows of a document's claims, offsets in the record's unit. */
export function claimRows(record: DocumentRecord): ClaimRow[] {
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  const dates = new Map(record.dates.map((date) => [date.id, date.value]));
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  return record.claims.map((claim) => {
    const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker);
    return {
      documentId: record.id,
      claimId: claim.id,
      type: claim.type,
      speakerName: speaker?.name ?? null,
      speakerKind: speaker?.kind ?? null,
      role: speaker?.role ?? null,
      cue: claim.cue?.text ?? null,
      addressee: claim.addressee?.text ?? null,
      saidOn: (claim.saidOn !== null && dates.get(claim.saidOn)) || null,
      text: claim.text,
      dates: claim.dates.flatMap((id) => dates.get(id) ?? []),
      figures: claim.figures.flatMap((id) => {
        const figure = figures.get(id);
        return figure ? rowFigure(figure) : [];
      }),
      checkworthy: claim.checkworthy,
      confidence: claim.confidence,
      paragraph: record.sentences[claim.sentences[0]]?.paragraph ?? null,
      sentence: claim.sentences[0],
      start: claim.content[0]!.start,
      end: claim.content.at(-1)!.end,
    };
  });
}

const rowFigure = ({ value, low, high, unit, text }: FigureRecord): RowFigure => ({
  value,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  unit,
  text,
});

/** A figure's value and unit in words: `3500000 USD`, `10 to 20 percent`, `3-1`; the article's words where it has no value. */
export function figureLabel({ value, low, high, unit, text }: RowFigure): string {
  if (low === undefined && high === undefined && value === null) return text;
  const range = [low, high].filter((end) => end !== undefined).join(" to ");
  const amount = typeof value === "number" ? String(value) : (value?.join("-") ?? range);
  return unit === null ? amount : `${amount} ${unit}`;
}
