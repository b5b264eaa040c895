import { isBlank } from "../../document/marks.js";
import type { Span } from "../../document/span.js";

/** A line that holds more than white space, without the white space around it. */
export interface Line extends Span {
  /** White space before its first character. */
  readonly indent: number;
  /** An empty line, a page or a paragraph separator stands before it. */
  readonly afterGap: boolean;
}

/** Line feed, carriage return, vertical tab, form feed, NEL, line and paragraph separator. */
const isBreak = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** The lines of a text, whatever breaks them. `\r\n` is one break. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  let begin = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (code < 0x80 ? code > 0x0d || code < 0x0a : !isBreak(code)) continue;
    let start = begin;
    let end = i;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, indent: start - begin, afterGap: breaks > 1 || lines.length === 0 });
      breaks = 0;
    }
    breaks += code === 0x0c || code === 0x2029 ? 2 : 1;
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    begin = i + 1;
  }
  return lines;
}
