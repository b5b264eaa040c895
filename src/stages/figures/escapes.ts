import { gluedBefore, Kind, type Pieces, wordAt } from "./pieces.js";

/** The control character that opens a sequence, and how logs and programs spell it. */
const ESCAPE = 27;
const SPELLED = /(?:\\x1b|\\u001b|\\033|\\e|\^\[)$/i;
/** The same in one character of eight bits: CSI and OSC. */
const CONTROLS: ReadonlySet<string> = new Set(["\u009b", "\u009d"]);
/** As many characters as the longest spelling has. */
const SPELLING = 6;
/** More numbers than a sequence has, twice: each has a mark after it. */
const LONGEST = 20;
/** How far an editor's bracket may reach: `[31m tall]`. */
const BRACKET_REACH = 12;

/** True where a bracket closes a few pieces from `i` on. */
function closes(p: Pieces, i: number): boolean {
  for (let j = i; j < i + BRACKET_REACH; j++) if (wordAt(p, j) === "]") return true;
  return false;
}

/**
 * Index after the rest of a terminal's control sequence (ECMA-48: `ESC [ 1 ; 31 m`) of which piece `i` is the first
 * number, also where the control character is spelled out (`\x1b[31m`) or was lost (`[31m`); or -1.
 */
export function escapeEnd(p: Pieces, i: number): number {
  if (!gluedBefore(p, i)) return -1;
  const opening = wordAt(p, i - 1);
  // a control sequence or a command to the terminal (`ESC ] 0 ; title`) whose opening is told beyond doubt
  const before = p.text.charCodeAt(p.start[i - 1]! - 1);
  if (CONTROLS.has(opening) || (opening === "]" && before === ESCAPE)) return i + 1;
  if (opening !== "[") return -1;
  let end = i + 1;
  while (
    end < i + LONGEST &&
    wordAt(p, end) === ";" &&
    p.kind[end + 1] === Kind.NUMBER &&
    gluedBefore(p, end) &&
    gluedBefore(p, end + 1)
  )
    end += 2;
  if (p.kind[end] !== Kind.WORD || !gluedBefore(p, end)) return -1;
  const bracket = p.start[i - 1]!;
  const escaped =
    p.text.charCodeAt(bracket - 1) === ESCAPE ||
    SPELLED.test(p.text.slice(Math.max(0, bracket - SPELLING), bracket));
  return escaped || end > i + 1 || !closes(p, end) ? end + 1 : -1;
}
