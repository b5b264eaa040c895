import { claimRows } from "./claim-row.js";
import type { Format } from "./format.js";
import { jsonText } from "./json-text.js";

/** One JSON array of documents, or with unit `claim` of claims. */
export const json: Format = ({ unit }) => {
  let first = true;
  const element = (value: unknown) => {
    // A record too large to write throws here, and must not leave its comma behind.
    const text = jsonText(value, 2).replace(/^/gm, "  ");
    const before = first ? "\n" : ",\n";
    first = false;
    return before + text;
  };
  return {
    begin: () => "[",
    document: (record) =>
      unit === "claim" ? claimRows(record).map(element).join("") : element(record),
    error: element,
    end: () => (first ? "]\n" : "\n]\n"),
  };
};
