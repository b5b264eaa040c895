import { isCalendarDate } from "../document/calendar-date.js";
import type { ErrorRecord } from "../document/record.js";
import type { Decoded } from "./decode.js";
import type { Defaults, Item } from "./item.js";

/** Deepest nesting of a line's fields: more than any data needs, and less than overflows a stack. */
const DEEPEST = 500;

type Fields = { readonly [field: string]: unknown };
type Code = ErrorRecord["error"]["code"];

/**
 * The document of one line; `index` counts from 0 and is the id of a line that has none. A line whose id cannot be read has
 * null for it: its index might be the id of another one.
 */
export function lineItem(
  line: Decoded,
  bytes: number,
  index: number,
  from: string,
  defaults: Defaults,
): Item {
  let id: unknown = null;
  const bad = (code: Code, message: string): Item => ({
    kind: "bad line",
    record: { id, error: { code, message, line: index + 1 } },
    bytes,
    from,
  });
  const fields = parsed(line.text);
  if (fields === null) return bad("invalid-json", "the line is no JSON object");
  const { id: own, text, title: ownTitle, published: ownDate, ...rest } = fields;
  if (own === undefined) id = index;
  else if (!isDeeper(own, DEEPEST)) id = own;
  if (isDeeper(fields, DEEPEST))
    return bad("too-large", `its fields are nested more than ${DEEPEST} deep`);
  const title = ownTitle ?? defaults.title;
  const published = dateOf(ownDate ?? defaults.published);
  if (typeof text !== "string") return bad("no-text", 'the line has no "text" that is a string');
  if (title !== null && typeof title !== "string")
    return bad("invalid-title", '"title" is no string');
  if (published === undefined)
    return bad("invalid-published", '"published" is no date of the form YYYY-MM-DD');
  const meta = Object.keys(rest).length > 0 ? rest : null;
  const about = { id, title, published, bytes, meta, from, line: index + 1 };
  return { kind: "document", text, invalidUtf8: line.invalid, ...about };
}

/** The object that the text holds; null where it holds none. */
export function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : null;
  } catch {
    return null;
  }
}

/** True where arrays and objects stand in one another more than `levels` deep. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** The date of `YYYY-MM-DD`, alone or before a time of day; undefined where the value is no date. */
function dateOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  const date = typeof value === "string" && /^[^T ]*(?=$|[T ])/.exec(value)?.[0];
  return typeof date === "string" && isCalendarDate(date) ? date : undefined;
}
