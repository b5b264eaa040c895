import { idText } from "./document-name.js";
import type { AuditedSource } from "./source-audit.js";

/** The columns of a source audit in rows, with their headings, in their order. */
export const AUDIT_COLUMNS: readonly (readonly [
  string,
  (source: AuditedSource) => string | number | null,
])[] = [
  ["speaker name", ({ name }) => name],
  ["speaker kind", ({ kind }) => kind],
  ["role", ({ role }) => role],
  ["identifier", ({ identifier }) => identifier],
  ["named", ({ named }) => (named ? "yes" : "no")],
  ["claims", ({ claims }) => claims],
  ["quoted words", ({ quotedWords }) => quotedWords],
  ["documents", ({ documents }) => documents],
  ["first document", ({ first }) => idText(first.document)],
  ["first published", ({ first }) => first.published],
  ["last document", ({ last }) => idText(last.document)],
  ["last published", ({ last }) => last.published],
];
