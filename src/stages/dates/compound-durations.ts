import type { Atoms } from "./atoms.js";
import type { Proposal } from "./meaning.js";

/** One unit of a duration's value, with whether it is of time: `P2Y`, `PT41M`, `PT39.2S`. */
const SINGLE = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/;
/** Units that may follow each, `T` before those of time: `two years, three months`, but not `two years and six minutes`. */
const SMALLER: ReadonlyMap<string, string> = new Map([
  ["Y", "M W D"],
  ["M", "W D"],
  ["W", "D"],
  ["D", "TH"],
  ["TH", "TM"],
  ["TM", "TS"],
]);
/** Longest words between the two: `two years , and three months`. */
const MOST_BETWEEN = 2;

const isJoined = (w: Atoms, a: Proposal, b: Proposal): boolean => {
  if (b.from - a.to - 1 > MOST_BETWEEN) return false;
  for (let at = a.to + 1; at < b.from; at++)
    if (w.word[at] !== "," && w.word[at] !== "and") return false;
  // `five years, three months of them in exile`
  return w.word[b.from - 1] !== "," || w.word[b.to + 1] !== "of";
};

/** The value of both durations together, or null where the second does not go on with smaller units. */
function together(a: string, b: string): string | null {
  const second = SINGLE.exec(b);
  const last = /(T?)[\d.]+([A-Z])$/.exec(a);
  if (second === null || last === null) return null;
  const timed = a.includes("T");
  const unit = `${second[1]}${second[3]}`;
  const follows = SMALLER.get(`${timed ? "T" : ""}${last[2]}`)
    ?.split(" ")
    .includes(unit);
  const whole = /\d$/.test(a.slice(0, -1)) && !a.includes(".") && !a.includes("X");
  if (follows !== true || !whole) return null;
  return `${a}${timed ? "" : second[1]}${second[2]}${second[3]}`;
}

/** Joins a duration told in several units: `two hours and 41 minutes`, `3min 39.2sec`, `a year and six months`. */
export function joinedDurations(w: Atoms, proposals: readonly Proposal[]): Proposal[] {
  const out: Proposal[] = [];
  for (const proposal of proposals) {
    const last = out.at(-1);
    const { meaning } = proposal;
    if (meaning.is === "duration" && last?.meaning.is === "duration" && proposal.mod === null) {
      const value = isJoined(w, last, proposal)
        ? together(last.meaning.value, meaning.value)
        : null;
      if (value !== null) {
        out.pop();
        out.push({ ...last, to: proposal.to, meaning: { ...last.meaning, value } });
        continue;
      }
    }
    out.push(proposal);
  }
  return out;
}
