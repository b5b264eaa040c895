import { Shape } from "../../../document/layers.js";
import { Tag } from "../../../document/tag.js";
import type { Meaning } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

const STRETCH: ReadonlySet<string> = new Set(["late", "early", "earlier", "later"]);

/** Days of what may stand before `today`. */
const WEEKS: ReadonlyMap<string, number> = new Map([
  ["week", 7],
  ["fortnight", 14],
]);
/** After `tomorrow week`, so that it is no `today week-long`. */
const CLOSES: ReadonlySet<string> = new Set(". , ; and but when".split(" "));

/** `yesterday`, `late yesterday`, `today`, `tonight`, `the day after tomorrow`. */
export const dayWords: Recogniser = (w, i, propose, tokens) => {
  const word = w.word[i]!;
  // A show or a paper: `Trending Today`, `USA Today`.
  const capital = (at: number): boolean => (tokens.shape[w.token[at]!]! & Shape.CAPITAL) !== 0;
  if (w.kind[i - 1] === Kind.OTHER && capital(i) && capital(i - 1)) return;
  // `a brighter tomorrow`
  const tag = tokens.tag[w.token[i - 1]!]!;
  if (word === "tomorrow" && (tag === Tag.JJ || tag === Tag.JJR)) return;
  const today: Meaning = { is: "period", grain: "day", shift: w.value[i]!, from: "published" };
  if (word === "tonight") {
    propose(i, i, { is: "time", clock: "NI", on: today });
    return;
  }
  // `a week today`, `a fortnight tomorrow`, `tomorrow week`
  const after = w.word[i + 1] === "week" && CLOSES.has(w.word[i + 2]!) ? 7 : undefined;
  const before = w.word[i - 2] === "a" ? WEEKS.get(w.word[i - 1]!) : undefined;
  const days = before ?? after;
  if (word !== "yesterday" && days !== undefined) {
    const further = { ...today, shift: w.value[i]! + days };
    propose(before === undefined ? i : i - 2, before === undefined ? i + 1 : i, further);
    return;
  }
  if (w.word[i - 2] === "day" && w.word[i - 3] === "the") {
    const far =
      (w.word[i - 1] === "before" && word === "yesterday") ||
      (w.word[i - 1] === "after" && word === "tomorrow");
    if (far) {
      propose(i - 3, i, { ...today, shift: w.value[i]! * 2 });
      return;
    }
  }
  const stretch = STRETCH.has(w.word[i - 1]!) && (word !== "today" || w.word[i - 1] === "earlier");
  const mod = w.word[i - 1] === "late" ? "END" : w.word[i - 1] === "early" ? "START" : null;
  propose(stretch ? i - 1 : i, i, today, mod);
};
