import type { DocumentRecord } from "../document/record.js";

/** A document's id as one piece of text; a string as it is. */
export const idText = (id: unknown): string => (typeof id === "string" ? id : JSON.stringify(id));

/** What a heading calls a document: its id, title and date, as far as it has them. */
export const nameOf = ({ id, title, published }: DocumentRecord): string =>
  [id === null ? null : idText(id), title, published]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
