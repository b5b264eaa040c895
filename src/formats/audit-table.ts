import { type Paint, painter } from "./color.js";
import { displayWidth } from "./display-width.js";
import type { FormatOptions } from "./format.js";
import { type Cell, frame } from "./frame.js";
import type { AuditedSource, AuditTotal, SourceAudit } from "./source-audit.js";
import { visible } from "./visible.js";
import { wrap } from "./wrap.js";

/** Columns of the cells that hold a number or a word; the name takes what the terminal leaves. */
const WIDTHS = { kind: 12, claims: 6, words: 6, documents: 4 } as const;
const NARROWEST_NAME = 16;
/** Borders and padding: three columns a cell and one for the last border. */
const FRAME = 3 * 5 + 1;

/** A table of the sources and, below it, what named and unnamed ones and each kind say. */
export function auditTable(
  audit: SourceAudit,
  { color, width }: Pick<FormatOptions, "color" | "width">,
): string {
  const paint = painter(color);
  const rest = Object.values(WIDTHS).reduce((sum, columns) => sum + columns, FRAME);
  const name = Math.max(NARROWEST_NAME, width - rest);
  const widths = [name, ...Object.values(WIDTHS)];
  const heads = ["Speaker", "Kind", "Claims", "Quoted words", "Docs"];
  const head = heads.map((text, i) => cell(text, widths[i]!, paint, "head"));
  const rows = audit.sources.map((source) => rowOf(source, widths, paint));
  const body = rows.length === 0 ? "no sources\n" : frame(head, rows, widths);
  return `${body}\n${totals(audit)}`;
}

function rowOf(source: AuditedSource, widths: readonly number[], paint: Paint): Cell[] {
  const { name, role, kind, claims, quotedWords, documents } = source;
  const named = cell(name, widths[0]!, paint, "name");
  const below = role === null ? [] : cell(role, widths[0]!, paint, "faint");
  const rest = [kind, claims, quotedWords, documents].map((value, i) =>
    cell(String(value), widths[i + 1]!, paint, null),
  );
  return [[...named, ...below], ...rest];
}

function cell(text: string, width: number, paint: Paint, style: "head" | "name" | "faint" | null) {
  return wrap([{ text: visible(text), style }], width).map((line) => {
    const words = line.map((piece) => piece.text).join("");
    return { printed: style ? paint(style, words) : words, width: displayWidth(words) };
  });
}

const counted = ({ sources, claims, quotedWords }: AuditTotal): string =>
  `sources ${sources}, claims ${claims}, quoted words ${quotedWords}`;

/** One line each: named, unnamed, the kinds, and how many documents there were. */
function totals({ named, unnamed, kinds, documents, unresolved }: SourceAudit): string {
  const lines = [
    `named: ${counted(named)}`,
    `unnamed: ${counted(unnamed)}`,
    ...Object.entries(kinds).map(([kind, total]) => `${kind}: ${counted(total)}`),
    `documents: ${documents}, claims without a speaker: ${unresolved}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}
