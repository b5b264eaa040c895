import type { DocumentRecord } from "../document/record.js";
import { claimRows, figureLabel } from "./claim-row.js";
import { nameOf } from "./document-name.js";
import { DOCUMENT_COLUMNS } from "./document-row.js";
import type { Format } from "./format.js";
import { visible } from "./visible.js";

const CLAIM_HEADS = ["Type", "Speaker", "Claim", "Dates", "Figures", "Confidence"];

/** Markdown (GitHub's): a heading and a table for each document, or with unit `document` one table of documents. */
export const md: Format = ({ unit, onlyWithClaims }) => {
  if (unit === "document")
    return {
      begin: () => head(DOCUMENT_COLUMNS.map(([name]) => name)),
      document: (record) => row(DOCUMENT_COLUMNS.map(([, value]) => value(record))),
      error: () => "",
      end: () => "",
    };
  return {
    begin: () => "",
    document: (record) =>
      onlyWithClaims && record.claims.length === 0
        ? ""
        : `## ${escaped(nameOf(record))}\n\n${claims(record)}\n`,
    error: () => "",
    end: () => "",
  };
};

function claims(record: DocumentRecord): string {
  const rows = claimRows(record).map((claim) =>
    row([
      claim.type,
      [claim.speakerName, claim.role].filter((part) => part !== null).join(", "),
      claim.text,
      claim.dates.join("; "),
      claim.figures.map(figureLabel).join("; "),
      claim.confidence.toFixed(2),
    ]),
  );
  return rows.length === 0 ? "No claims.\n" : head(CLAIM_HEADS) + rows.join("");
}

const head = (names: readonly string[]): string =>
  row(names) +
  row(
    names.map(() => "---"),
    (name) => name,
  );

const row = (cells: readonly unknown[], written = escaped): string =>
  `| ${cells.map((cell) => written(String(cell ?? ""))).join(" | ")} |\n`;

/** The text as itself in one line of Markdown: no markup, HTML, entity or cell border in it. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
