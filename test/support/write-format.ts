import type { DocumentRecord } from "../../src/document/record.js";
import type { FormatOptions } from "../../src/formats/format.js";
import { type FormatName, formats } from "../../src/formats/registry.js";

/** What a format makes of records. */
export async function writeFormat(
  name: FormatName,
  records: readonly DocumentRecord[],
  options: Partial<FormatOptions> = {},
): Promise<string> {
  const format = await formats[name].load();
  const writer = format({
    unit: formats[name].unit,
    csvRaw: false,
    color: { when: "never", env: {}, isTerminal: false },
    width: 80,
    onlyWithClaims: false,
    ...options,
  });
  const begin = writer.begin();
  return [begin, ...records.map((record) => writer.document(record)), writer.end()].join("");
}
