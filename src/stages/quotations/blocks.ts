import type { Paragraph } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { LETTER_ENDS, SET_OFF_WORDS } from "../../lexicons/en/quoted-things.js";
import type { Pair } from "./pairing.js";

/** `char` of a quotation that has no marks. */
export const BLOCK = "";

/** How many words of a paragraph's end are searched for what its colon announces. */
const LEAD_WORDS = 14;
/** No letter or statement set off is read further than this. */
const LONGEST = 24;
const OWN_VOICE = /\b(?:I|I['’]m|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)\b/;
const GREETING = /^(?:Dear|To whom|To the|Sir|Madam|Fellow|Friends|Colleagues)\b/;

/**
 * What is quoted as a block, without marks (phenomena row Q8): blockquote paragraphs, and a letter or statement set
 * off by a colon and a new line. One quotation a paragraph, each carrying on the one before; its inner span is all of it.
 *
 * @param quoted the quotations in marks, in reading order: a paragraph with one that opens it is left to them.
 */
export function blocksOf(
  text: string,
  paragraphs: readonly Paragraph[],
  quoted: readonly Pair[],
): readonly Pair[] {
  const blocks: Pair[] = [];
  let next = 0;
  let before: Pair | null = null;
  let setOff = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    while (next < quoted.length && quoted[next]!.start < paragraph.start) next++;
    const span = unprefixed(text, paragraph);
    const first = quoted[next];
    const marked = first !== undefined && first.start < paragraph.end;
    if (setOff === 0 && paragraph.kind === "body" && announces(text, paragraphs[index - 1]))
      setOff = marked ? 0 : lengthOf(text, paragraphs, index);
    const block =
      paragraph.kind === "blockquote" ? !(marked && first.start === span.start) : setOff > 0;
    setOff = Math.max(0, setOff - 1);
    before = block && span.end > span.start ? blockOf(span, before) : null;
    if (before !== null) blocks.push(before);
  }
  return blocks;
}

const blockOf = (span: Span, continues: Pair | null): Pair => ({
  family: "double",
  start: span.start,
  innerStart: span.start,
  end: span.end,
  innerEnd: span.end,
  closed: true,
  continues,
  char: BLOCK,
  sure: true,
  wrongClose: null,
});

/** The paragraph without the `> ` that opens it. */
function unprefixed(text: string, { start, end }: Paragraph): Span {
  let from = start;
  while (from < end && (text[from] === ">" || (from > start && text[from] === " "))) from++;
  return { start: from, end };
}

/** True where the paragraph ends in a colon and speaks of a letter, a statement or someone's words. */
function announces(text: string, paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || text[paragraph.end - 1] !== ":") return false;
  if (paragraph.kind !== "body" && paragraph.kind !== "blockquote") return false;
  const end = text.slice(Math.max(paragraph.start, paragraph.end - LEAD_WORDS * 12), paragraph.end);
  const words = end.toLowerCase().split(/[^\p{L}-]+/u);
  return words.slice(-LEAD_WORDS - 1).some((word) => SET_OFF_WORDS.has(word));
}

/** How many paragraphs from `first` on belong to what was announced: a letter to its close, else what says I or we. */
function lengthOf(text: string, paragraphs: readonly Paragraph[], first: number): number {
  const words = (index: number) => text.slice(paragraphs[index]!.start, paragraphs[index]!.end);
  const limit = Math.min(paragraphs.length, first + LONGEST);
  if (GREETING.test(words(first))) {
    for (let i = first + 1; i < limit; i++) if (closesLetter(words(i))) return i - first + 1;
  }
  let length = 1;
  while (first + length < limit && goesOn(paragraphs[first + length]!, words(first + length)))
    length++;
  return length;
}

const closesLetter = (words: string): boolean => {
  const opening = words
    .slice(0, 40)
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.length < 80 && opening.some((word) => LETTER_ENDS.has(word));
};

const goesOn = (paragraph: Paragraph, words: string): boolean =>
  paragraph.kind === "body" &&
  OWN_VOICE.test(words) &&
  !/["“”«»]/.test(words) &&
  !words.endsWith(":");
