import type { AuditFormat } from "./audit-formats.js";
import { AUDIT_COLUMNS } from "./audit-row.js";
import { auditTable } from "./audit-table.js";
import { rowsIn } from "./csv.js";
import type { Format, FormatOptions } from "./format.js";
import { jsonText } from "./json-text.js";
import { type SourceAudit, SourceAuditor } from "./source-audit.js";

/** Writes, when all documents were read, who is quoted in them; of the documents themselves nothing. */
export const auditIn =
  (name: AuditFormat): Format =>
  (options) => {
    const auditor = new SourceAuditor();
    return {
      begin: () => "",
      document: (record) => {
        auditor.add(record);
        return "";
      },
      error: () => "",
      end: () => written(name, auditor.audit(), options),
    };
  };

function written(name: AuditFormat, audit: SourceAudit, options: FormatOptions): string {
  if (name === "json") return `${jsonText(audit, 2)}\n`;
  if (name === "table") return auditTable(audit, options);
  const rows = audit.sources.map((source) => AUDIT_COLUMNS.map(([, value]) => value(source)));
  return rowsIn(name, [AUDIT_COLUMNS.map(([head]) => head), ...rows], options.csvRaw);
}
