import { claimRows } from "./claim-row.js";
import type { Format } from "./format.js";
import { jsonText } from "./json-text.js";

/** One JSON value a line: documents, or with unit `claim` claims. */
export const jsonl: Format = ({ unit }) => {
  const line = (value: unknown) => `${jsonText(value)}\n`;
  return {
    begin: () => "",
    document: (record) => (unit === "claim" ? claimRows(record).map(line).join("") : line(record)),
    error: line,
    end: () => "",
  };
};
