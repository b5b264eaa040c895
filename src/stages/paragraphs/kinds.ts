import type { ParagraphKind } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { isCaption } from "./captions.js";
import { isDateLine } from "./front-lines.js";
import { furnitureOf } from "./furniture.js";
import {
  endsInFullStop,
  endsInStop,
  isBulleted,
  isItem,
  isQuoted,
  isRow,
  isSectionBreak,
  opensWithCapital,
} from "./shapes.js";

/** Paragraphs longer than this are read as body without a further look. */
const LONGEST_LINE = 300;
const LONGEST_HEADLINE = 220;
const LONGEST_SUBHEAD = 90;

/** True where the block may be a headline by its own words: no full stop at its end, not too long, no label. */
export function isHeadlineLike(text: string, block: Span): boolean {
  const length = block.end - block.start;
  return (
    length > 2 &&
    length <= LONGEST_HEADLINE &&
    !endsInFullStop(text, block) &&
    opensWithCapital(text, block) &&
    !/[:,;–—-]$/.test(text.slice(block.end - 1, block.end))
  );
}

/** True for what reads as running text: whole sentences, or too long for anything else. */
export const isRunning = (text: string, block: Span): boolean =>
  block.end - block.start > LONGEST_HEADLINE ||
  (endsInStop(text, block) && block.end - block.start > 40);

/**
 * The kind of each block by its own shape and its neighbours'; what stands above the article is not looked at here.
 *
 * @param headlines indices of blocks that are known to be headlines.
 */
export function kindsOf(
  text: string,
  blocks: readonly Span[],
  headlines: ReadonlySet<number>,
): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  /** Below a label over other articles' headlines. */
  let underLabel = false;
  blocks.forEach((block, i) => {
    let kind: ParagraphKind | "label" = headlines.has(i) ? "headline" : shapeOf(text, blocks, i);
    const item = kind === "body" || kind === "list";
    if (underLabel && item && isHeadlineLike(text, block)) kind = "furniture";
    else if (kind === "label" || kind !== "furniture") underLabel = kind === "label";
    kinds.push(kind === "label" ? "furniture" : kind);
  });
  kinds.forEach((kind, i) => {
    if (kind === "body" && isSubhead(text, blocks, kinds, i)) kinds[i] = "subhead";
  });
  return kinds;
}

function shapeOf(text: string, blocks: readonly Span[], i: number): ParagraphKind | "label" {
  const block = blocks[i]!;
  if (isSectionBreak(text, block)) return "break";
  if (isQuoted(text, block)) return "blockquote";
  if (isRow(text, block) && hasNeighbour(text, blocks, i, isRow)) return "table";
  if (isBulleted(text, block) || (isItem(text, block) && hasNeighbour(text, blocks, i, isItem)))
    return "list";
  if (block.end - block.start > LONGEST_LINE) return "body";
  const line = text.slice(block.start, block.end);
  const furniture = furnitureOf(line);
  if (furniture !== null) return furniture === "label" ? "label" : "furniture";
  return isCaption(line) ? "caption" : "body";
}

const hasNeighbour = (
  text: string,
  blocks: readonly Span[],
  i: number,
  is: (text: string, block: Span) => boolean,
): boolean =>
  (i > 0 && is(text, blocks[i - 1]!)) || (i + 1 < blocks.length && is(text, blocks[i + 1]!));

/** A short line without a mark at its end, between running text. */
function isSubhead(
  text: string,
  blocks: readonly Span[],
  kinds: readonly ParagraphKind[],
  i: number,
): boolean {
  const block = blocks[i]!;
  if (block.end - block.start > LONGEST_SUBHEAD || !isHeadlineLike(text, block)) return false;
  const line = text.slice(block.start, block.end);
  if (endsInStop(text, block) || isDateLine(line) || /[”"’]$|^\S+(?: \S+)?:\s/.test(line))
    return false;
  const before = kinds.slice(Math.max(0, i - 2), i).includes("body");
  const next = blocks[i + 1];
  return before && next !== undefined && kinds[i + 1] !== "furniture" && isRunning(text, next);
}
