import type { ParagraphKind } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { agencyDatelineOf } from "./agency-dateline.js";
import { isBareName, isByline, isDateLine, mailLine } from "./front-lines.js";
import { isMasthead } from "./furniture.js";
import { isHeadlineLike, isRunning } from "./kinds.js";
import { endsInFullStop, endsInStop } from "./shapes.js";

/** The article's own lines stand among its first blocks. */
const DEPTH = 10;
/** A deck that is a whole sentence is not longer. */
const LONGEST_DECK = 260;

/**
 * Names what stands above the article (P1): headline, deck, byline, date line. `kinds` is changed in place; only blocks
 * that are `body` or `subhead` until now are.
 *
 * @param title how many headlines are known by the given title already.
 */
export function nameFront(
  text: string,
  blocks: readonly Span[],
  kinds: ParagraphKind[],
  title: boolean,
): void {
  const open = (i: number): boolean => kinds[i] === "body" || kinds[i] === "subhead";
  const last = Math.min(blocks.length, DEPTH);
  let first = nameMailHead(text, blocks, kinds, last);
  const mail = first > 0;
  for (; first < last; first++) {
    if (kinds[first] === "furniture" || kinds[first] === "break") continue;
    const line = open(first) ? lineOf(text, blocks[first]!) : "";
    if (isDateLine(line)) kinds[first] = "dateline";
    else if (first + 1 < last && isMasthead(line)) kinds[first] = "furniture";
    else break;
  }
  if (first >= last) return;
  const running = blocks.findIndex((block, i) => i > first && open(i) && isRunning(text, block));
  if (open(first) && !title && running > 0 && isHeadline(text, blocks[first]!))
    kinds[first] = mail ? "deck" : "headline";
  const headed = kinds[first] === "headline" || kinds[first] === "deck";
  let signature = -1;
  for (let i = first; i < last; i++) {
    if (!open(i)) continue;
    const line = lineOf(text, blocks[i]!);
    if (isByline(line)) kinds[i] = "byline";
    else if (isDateLine(line)) kinds[i] = "dateline";
    else if (isSentence(text, blocks[i]!) && (!headed || i > first + 1)) break;
    else continue;
    // A bare date between running text heads a section of the body.
    if (
      i > first &&
      isSentence(text, blocks[i - 1]!) &&
      kinds[i] === "dateline" &&
      !isLabelled(line)
    ) {
      const byline = i + 1 < last && isByline(lineOf(text, blocks[i + 1]!));
      if (!byline) {
        kinds[i] = "subhead";
        break;
      }
    }
    signature = i;
  }
  for (const i of [signature - 1, signature + 1])
    if (signature >= 0 && i > first && i < last && open(i) && isBareName(lineOf(text, blocks[i]!)))
      kinds[i] = "byline";
  if (!headed) return;
  const end = signature >= 0 ? signature + 2 : first + 2;
  for (let i = first + 1; i < Math.min(end, last); i++) {
    const block = blocks[i]!;
    if (!open(i) || block.end - block.start > LONGEST_DECK) continue;
    const before = i < signature;
    if (
      before ||
      (!endsInStop(text, block) && isHeadlineLike(text, block) && i + 1 < blocks.length)
    )
      kinds[i] = "deck";
  }
}

/**
 * Names the lines of a mail's head, at least two of them at the very top: its subject is the headline.
 *
 * @returns the index of the first block after it.
 */
function nameMailHead(
  text: string,
  blocks: readonly Span[],
  kinds: ParagraphKind[],
  last: number,
): number {
  let end = 0;
  while (end < last && mailLine(lineOf(text, blocks[end]!)) !== null) end++;
  if (end < 2) return 0;
  for (let i = 0; i < end; i++) {
    const line = mailLine(lineOf(text, blocks[i]!));
    if (line === "subject") kinds[i] = "headline";
    else kinds[i] = line === "date" ? "dateline" : "furniture";
  }
  return end;
}

const isSentence = (text: string, block: Span): boolean =>
  isRunning(text, block) || endsInStop(text, block);

const lineOf = (text: string, { start, end }: Span): string =>
  end - start > LONGEST_DECK ? "" : text.slice(start, end);

const isLabelled = (line: string): boolean =>
  /\b(?:published|updated|posted|modified)\b|\d[:.]\d\d/i.test(line);

/** A question or exclamation is a headline only where it is short. */
const LONGEST_QUESTION = 110;

/** No full stop at its end; or one, over words that all have capitals as headlines have. */
function isHeadline(text: string, block: Span): boolean {
  const line = lineOf(text, block);
  if (agencyDatelineOf(text, block.start, block.end)?.end === block.end) return false;
  if (isHeadlineLike(text, block)) {
    if (endsInStop(text, block) && (line.length > LONGEST_QUESTION || /^["“‘']|[.?!] /.test(line)))
      return false;
    return !isDateLine(line) && !isByline(line);
  }
  if (!endsInFullStop(text, block)) return false;
  const long = (line.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return long.length > 3 && long.every((word) => /^\p{Lu}/u.test(word));
}
