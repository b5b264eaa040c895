import { yearText } from "../../../document/calendar.js";
import { Shape } from "../../../document/layers.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

const BEFORE: ReadonlySet<string> = new Set(["bc", "b.c.", "b.c", "bce", "b.c.e.", "b.c.e"]);
const AFTER: ReadonlySet<string> = new Set(["ad", "a.d.", "a.d", "ce", "c.e.", "c.e"]);

/** True where the word at atom `i` dates before Christ; false where after; null for any other. */
export const eraAt = (word: string): boolean | null =>
  BEFORE.has(word) ? true : AFTER.has(word) ? false : null;

/** `450 BC`, `79 A.D.`, `AD 79`; TIMEX3 writes years before Christ `BC0450` (TIDES 2003, §4.4.7). */
export const eras: Recogniser = (w, i, propose, tokens) => {
  const after = eraAt(w.word[i + 1]!);
  if (after === null && eraAt(w.word[i - 1]!) !== false) return;
  const year = Number(w.word[i]!.replace(",", ""));
  if (!Number.isInteger(year) || year < 1 || year > 9999) return;
  // `12 ad breaks`
  const capitals = (at: number): boolean => (tokens.shape[w.token[at]!]! & Shape.CAPITAL) !== 0;
  if (after !== null && capitals(i + 1))
    propose(i, i + 1, { is: "era", value: `${after ? "BC" : ""}${yearText(year)}` });
  else if (w.kind[i] === Kind.DIGITS && after === null && capitals(i - 1) && w.word[i - 1] !== "ce")
    propose(i - 1, i, { is: "era", value: yearText(year) });
};
