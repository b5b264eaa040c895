import type { ClaimRecord, DocumentRecord } from "../document/record.js";
import { figureLabel } from "./claim-row.js";
import { type Paint, painter } from "./color.js";
import { displayWidth } from "./display-width.js";
import { nameOf } from "./document-name.js";
import type { Format } from "./format.js";
import { type Cell, frame } from "./frame.js";
import { markedClaim } from "./marked-claim.js";
import { layoutFor, type Part } from "./table-layout.js";
import { counted, Totals } from "./totals.js";
import { visible } from "./visible.js";
import { type Piece, wrap } from "./wrap.js";

/**
 * A table for a reader at a terminal: claims grouped by document, and one line of totals; with unit `document` only
 * the documents with what was found in each. Nothing that could steer a terminal comes through.
 */
export const table: Format = ({ unit, color, width, onlyWithClaims }) => {
  const paint = painter(color);
  const columns = layoutFor(width);
  const total = columns.reduce((sum, column) => sum + column.width + 3, 1);
  const cell = (pieces: readonly (readonly Piece[])[], size: number): Cell =>
    pieces.flatMap((block) => wrap(block.map(safe), size)).map((line) => cellLine(line, paint));
  const heading = (record: DocumentRecord) =>
    cell([[{ text: nameOf(record), style: "head" }]], total)
      .map(({ printed }) => `${printed}\n`)
      .join("");
  const head = columns.map(({ head, width }) =>
    cell(
      head.split(" ").map((text): Piece[] => [{ text, style: "head" }]),
      width,
    ),
  );
  const claims = (record: DocumentRecord) => {
    const partsOf = partsIn(record);
    const rows = record.claims.map((claim) => {
      const parts = partsOf(claim);
      return columns.map((column) =>
        cell(
          column.parts.flatMap((part) => parts[part]),
          column.width,
        ),
      );
    });
    return rows.length === 0
      ? "no claims\n"
      : frame(
          head,
          rows,
          columns.map(({ width }) => width),
        );
  };
  const totals = new Totals();
  return {
    begin: () => "",
    document: (record) => {
      totals.add(record);
      if (onlyWithClaims && record.claims.length === 0) return "";
      const body = unit === "document" ? `${counted(record)}\n` : claims(record);
      return `${heading(record)}${body}\n`;
    },
    error: () => "",
    end: () => `${totals.line()}\n`,
  };
};

type Parts = { readonly [part in Part]: readonly (readonly Piece[])[] };

/** What each part of a claim's row says, as blocks that stand below each other. */
function partsIn(record: DocumentRecord): (claim: ClaimRecord) => Parts {
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  const plain = (text: string): Piece[] => [{ text, style: null }];
  return (claim) => {
    const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker);
    const ownDates = claim.dates.flatMap((id) => dates.get(id) ?? []);
    const ownFigures = claim.figures.flatMap((id) => figures.get(id) ?? []);
    return {
      type: [plain(claim.type)],
      speaker: [[{ text: speaker?.name ?? "—", style: "name" }]],
      role: speaker?.role ? [[{ text: speaker.role, style: "faint" }]] : [],
      claim: [markedClaim(claim, ownDates, ownFigures)],
      dates: ownDates.map(({ value }): Piece[] => [{ text: value, style: "date" }]),
      figures: ownFigures.map((figure): Piece[] => [
        { text: figureLabel(figure), style: "figure" },
      ]),
      confidence: [plain(claim.confidence.toFixed(2))],
    };
  };
}

const safe = ({ text, style }: Piece): Piece => ({ text: visible(text), style });

function cellLine(line: readonly Piece[], paint: Paint): Cell[number] {
  let printed = "";
  for (let from = 0, to = 1; from < line.length; from = to, to++) {
    const { style } = line[from]!;
    while (line[to]?.style === style && to < line.length) to++;
    const run = line
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
    printed += style ? paint(style, run) : run;
  }
  return { printed, width: line.reduce((sum, { text }) => sum + displayWidth(text), 0) };
}
