import type { DocumentRecord } from "../document/record.js";

/** What a heading calls a document: its id, title and date, as far as it has them. */
export const nameOf = ({ id, title, published }: DocumentRecord): string =>
  [typeof id === "string" ? id : id === null ? null : JSON.stringify(id), title, published]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
