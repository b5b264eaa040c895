import { type Paint, painter } from "./color.js";
import { displayWidth } from "./display-width.js";
import { idText } from "./document-name.js";
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
  const { name, named, role, kind, claims, quotedWords, documents } = source;
  const faint = (text: string, column: number) => cell(text, widths[column]!, paint, "faint");
  const who = [
    ...cell(name, widths[0]!, paint, "name"),
    ...(role === null ? [] : faint(role, 0)),
    ...faint(stretchOf(source), 0),
  ];
  const what = [...cell(kind, widths[1]!, paint, null), ...(named ? [] : faint("unnamed", 1))];
  const counts = [claims, quotedWords, documents].map((value, i) =>
    cell(String(value), widths[i + 2]!, paint, null),
  );
  return [who, what, ...counts];
}

/** From when to when it speaks; where no date is known, from which document to which. */
function stretchOf({ first, last, documents }: AuditedSource): string {
  const isDated = first.published !== null && last.published !== null;
  const [from, to] = [first, last].map((place) =>
    isDated ? place.published! : idText(place.document),
  );
  return documents === 1 || from === to ? from! : `${from} – ${to}`;
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
