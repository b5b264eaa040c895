import { Tag } from "../../../document/tag.js";
import type { Atoms } from "../atoms.js";
import { JOINTS } from "../days.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

const MOST = 31;
const BEFORE: ReadonlySet<string> = new Set("on by until till since from".split(" "));
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);
/** In a sentence with one of these the ordinal is of holes, laps or innings. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    "hole holes tee tees par birdie birdied birdies bogey bogeyed eagle green fairway lap laps inning innings over overs ballot ballots " +
    "attempt question floor ranked place seed"
  ).split(" "),
);
const REACH = 20;
/** What may follow a day: nothing that it could number. */
const CLOSERS: ReadonlySet<string> = new Set(
  ". , ; : ) ? ! — – and or but to at when after before with in for because so while although though if as that".split(
    " ",
  ),
);

/** True where a month after a later day is this one's too: `on the 3rd or the 4th of May`. */
function isOfMonth(w: Atoms, i: number): boolean {
  if (!JOINTS.has(w.word[i + 1]!)) return false;
  const next = w.word[i + 2] === "the" ? i + 3 : i + 2;
  if (w.kind[next] !== Kind.ORDINAL) return false;
  return w.kind[w.word[next + 1] === "of" ? next + 2 : next + 1] === Kind.MONTH;
}

/** `on the 14th`, `by the 3rd`, `since the 28th of last month`; but `on the 14th floor`, `on the 18th, he holed out`. */
export const daysOfMonth: Recogniser = (w, i, propose, tokens) => {
  const day = w.value[i]!;
  if (day < 1 || day > MOST || w.word[i - 1] !== "the" || !/^\d/.test(w.word[i]!)) return;
  if (w.word[i + 1] === "of") {
    const months = MONTHS.get(w.word[i + 2]!);
    if (months !== undefined && w.word[i + 3] === "month")
      propose(i - 1, i + 3, { is: "month-day", day, months });
    return;
  }
  if (isOfMonth(w, i)) return;
  // `from the 3rd to the 10th`
  const goesOn = JOINTS.has(w.word[i - 2]!) && w.kind[i - 3] === Kind.ORDINAL;
  if (!BEFORE.has(w.word[i - 2]!) && !goesOn) return;
  const tag = tokens.tag[w.token[i + 1]!]!;
  const verb = tag >= Tag.VB && tag <= Tag.VBZ;
  const closed =
    w.kind[i + 1] === Kind.BREAK ||
    CLOSERS.has(w.word[i + 1]!) ||
    verb ||
    tag === Tag.PRP ||
    tag === Tag.MD;
  if (!closed || w.word[i + 1] === "-") return;
  for (const step of [-1, 1])
    for (let at = i; at !== i + step * REACH && w.kind[at] !== Kind.BREAK; at += step)
      if (COUNTED.has(w.word[at]!)) return;
  propose(i - 1, i, { is: "month-day", day, months: null });
};
