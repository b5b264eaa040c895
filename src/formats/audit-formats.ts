/** Formats that a source audit is written in. */
export const AUDIT_FORMATS = ["table", "json", "csv", "tsv"] as const;

/** One of {@link AUDIT_FORMATS}. */
export type AuditFormat = (typeof AUDIT_FORMATS)[number];
