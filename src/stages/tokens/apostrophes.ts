import { Kind, kindOf } from "../../document/characters.js";
import type { Sentence } from "../../document/layers.js";
import { isDigit } from "../../document/marks.js";

/** Words that begin with an apostrophe. */
const ELISIONS = new Set(["em", "til", "tis", "twas", "cause", "bout"]);
const LONGEST_ELISION = 6;

const CURLY_OPEN = 0x2018;
const STRAIGHT = 39;

/** A word that begins with the apostrophe at `at` (`’90s`, `’em`): its end, or `at`. */
export function endOfElision(text: string, at: number, end: number): number {
  if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && at + 2 < end) {
    const after = at + 3 < end ? text.charCodeAt(at + 3) : 32;
    if (after === 115) return at + 4;
    return text.charCodeAt(at) !== STRAIGHT && !isDigit(after) ? at + 3 : at;
  }
  let i = at + 1;
  const limit = Math.min(end, at + 1 + LONGEST_ELISION);
  while (i < limit && kindOf(text.charCodeAt(i)) === Kind.LETTER) i++;
  return ELISIONS.has(text.slice(at + 1, i).toLowerCase()) ? i : at;
}

const isSpace = (text: string, i: number): boolean => kindOf(text.charCodeAt(i)) === Kind.SPACE;

/**
 * Tells the possessive of a plural (`the workers' pay`) from a closing quotation mark, for a text's apostrophes asked
 * about in reading order.
 */
export function pluralPossessives(text: string, sentences: readonly Sentence[]) {
  let paragraph = -1;
  let open = false;
  let lastClosing = -1;

  /** The last apostrophe of the paragraph that stands behind a word and could close a quotation. */
  function findLastClosing(s: number): number {
    let last = s;
    while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === paragraph) last++;
    const start = sentences[s]!.start;
    for (let i = sentences[last]!.end - 1; i > start; i--) {
      if (kindOf(text.charCodeAt(i)) !== Kind.APOSTROPHE || isSpace(text, i - 1)) continue;
      const next = kindOf(text.charCodeAt(i + 1));
      if (next !== Kind.LETTER && next !== Kind.DIGIT) return i;
    }
    return -1;
  }

  return {
    /** Call at every single quotation mark or apostrophe that stands alone. True where it is a possessive. */
    isPossessive(at: number, s: number): boolean {
      const code = text.charCodeAt(at);
      if (sentences[s]!.paragraph !== paragraph) {
        paragraph = sentences[s]!.paragraph;
        open = false;
        lastClosing = findLastClosing(s);
      }
      const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : Kind.SPACE;
      if (code === CURLY_OPEN || (before !== Kind.LETTER && !isSpace(text, at + 1))) {
        if (code === CURLY_OPEN || (code === STRAIGHT && before !== Kind.FULL_STOP)) open = true;
        return false;
      }
      const letter = text.charCodeAt(at - 1) | 32;
      const plural = before === Kind.LETTER && (letter === 115 || letter === 120 || letter === 122);
      if (plural && (!open || at < lastClosing)) return true;
      open = false;
      return false;
    },
  };
}
