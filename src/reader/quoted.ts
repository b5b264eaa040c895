const CLOSES: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“”",
  '"': '"',
  "‘": "’",
  "'": "'",
};
const BEFORE_OPENING = new Set(' \t\n\r([{—–-\u00a0"“');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

const CURLY = 0x2019;
const STRAIGHT = 0x27;
/** True for what opens and closes no quotation; nearly all of a text is told by it alone. */
const isNoMark = (code: number): boolean =>
  code < 0xab ? code !== 0x22 && code !== STRAIGHT : code > 0xbb && code < 0x2018;

/**
 * Which code units stand inside quotation marks (1, marks included) or outside (0): what the network is told beside
 * the words. The twin of training/reader/quoted.py, not of the quotations stage: the network must be told the same
 * here as where it was trained. A double quotation that is not closed runs to the end of its paragraph; a single
 * one that is not closed was an apostrophe.
 */
export function quoted(text: string): Uint8Array {
  const state = new Uint8Array(text.length);
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    markParagraph(text, start, end, state);
    start = end + 1;
  }
  return state;
}

function markParagraph(text: string, from: number, end: number, state: Uint8Array): void {
  let lastSingle = -1;
  for (let i = end - 1; i >= from && lastSingle < 0; i--) {
    const code = text.charCodeAt(i);
    if (code === CURLY || code === STRAIGHT) lastSingle = i;
  }
  for (let i = from; i < end; i++) {
    if (isNoMark(text.charCodeAt(i)) || !opens(text, i)) continue;
    const single = text[i] === "‘" || text[i] === "'";
    if (single && lastSingle <= i) continue;
    const marks = CLOSES[text[i]!]!;
    let j = i + 1;
    while (j < end && (isNoMark(text.charCodeAt(j)) || !closes(text, j, marks))) j++;
    if (j >= end && single) {
      lastSingle = i;
      continue;
    }
    state.fill(1, i, Math.min(j + 1, end));
    i = j;
  }
}

function opens(text: string, i: number): boolean {
  const mark = text[i]!;
  switch (mark) {
    case '"':
    case "“":
    case "«":
    case "„":
      return true;
    case "‘":
      return i === 0 || !LETTER_OR_DIGIT.test(text[i - 1]!);
    case "'":
      return (
        (i === 0 || BEFORE_OPENING.has(text[i - 1]!)) &&
        i + 1 < text.length &&
        !SPACE.test(text[i + 1]!)
      );
    default:
      return false;
  }
}

function closes(text: string, i: number, marks: string): boolean {
  const mark = text[i]!;
  if (!marks.includes(mark)) return false;
  if (mark !== "’" && mark !== "'") return true;
  return !SPACE.test(text[i - 1]!) && !(i + 1 < text.length && LETTER_OR_DIGIT.test(text[i + 1]!));
}
