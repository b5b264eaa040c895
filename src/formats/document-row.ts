import type { DocumentRecord } from "../document/record.js";

/** What a document's row says, with the headings, in their order: its own data and how much was found in it. */
export const DOCUMENT_COLUMNS: readonly (readonly [string, (record: DocumentRecord) => unknown])[] =
  [
    ["document id", (record) => record.id],
    ["title", (record) => record.title],
    ["published", (record) => record.published],
    ["language", (record) => record.language],
    ["sentences", (record) => record.sentences.length],
    ["quotations", (record) => record.quotations.length],
    ["speakers", (record) => record.speakers.length],
    ["claims", (record) => record.claims.length],
    ["dates", (record) => record.dates.length],
    ["figures", (record) => record.figures.length],
    ["warnings", (record) => record.warnings.length],
  ];
