import type { AuditedSource, Place } from "./source-audit.js";

const idOf = ({ document }: Place): string =>
  typeof document === "string" ? document : JSON.stringify(document);

/** The columns of a source audit in rows, with their headings, in their order. */
export const AUDIT_COLUMNS: readonly (readonly [
  string,
  (source: AuditedSource) => string | number | null,
])[] = [
  ["speaker name", ({ name }) => name],
  ["speaker kind", ({ kind }) => kind],
  ["role", ({ role }) => role],
  ["named", ({ named }) => (named ? "yes" : "no")],
  ["claims", ({ claims }) => claims],
  ["quoted words", ({ quotedWords }) => quotedWords],
  ["documents", ({ documents }) => documents],
  ["first document", ({ first }) => idOf(first)],
  ["first published", ({ first }) => first.published],
  ["last document", ({ last }) => idOf(last)],
  ["last published", ({ last }) => last.published],
];
