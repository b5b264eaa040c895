import { stretchBefore } from "../before.js";
import type { Anchor, Mod } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind, UNIT_NAMES } from "../vocabulary.js";
import { grainOf } from "./shifts.js";

const DEICTIC: ReadonlyMap<string, readonly [shift: number, from: Anchor]> = new Map([
  ["last", [-1, "published"]],
  ["this", [0, "published"]],
  ["current", [0, "published"]],
  ["next", [1, "published"]],
  ["coming", [1, "published"]],
  ["upcoming", [1, "published"]],
  ["previous", [-1, "text"]],
  ["prior", [-1, "text"]],
  ["preceding", [-1, "text"]],
  ["following", [1, "text"]],
  ["same", [0, "text"]],
  ["that", [0, "text"]],
]);
/** Only after `the` does one of these point anywhere. */
const AFTER_THE: ReadonlySet<string> = new Set([
  "current",
  "previous",
  "prior",
  "preceding",
  "following",
  "same",
  "coming",
  "upcoming",
]);
const STRETCHES: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["earlier", "BEFORE"],
  ["late", "END"],
  ["later", "AFTER"],
  ["mid", "MID"],
]);

/** `last week`, `earlier this month`, `the following year`, `that day`, `the end of the year`, `the weekend`. */
export const periods: Recogniser = (w, i, propose) => {
  const word = w.word[i]!;
  const unit = UNIT_NAMES[w.value[i]!]!;
  const calendar = grainOf(unit);
  if (calendar === undefined || word.endsWith("s") || unit === "fortnight") return;
  if (w.word[i + 1] === "'s" && w.word[i + 2] === "end") {
    propose(
      w.word[i - 1] === "the" ? i - 1 : i,
      i + 2,
      { is: "period", grain: "year", shift: 0, from: "published" },
      "END",
    );
    return;
  }
  if (
    unit === "year" &&
    (w.word[i + 1] === "end" || (w.word[i + 1] === "-" && w.word[i + 2] === "end"))
  ) {
    propose(
      i,
      w.word[i + 1] === "end" ? i + 1 : i + 2,
      { is: "period", grain: "year", shift: 0, from: "published" },
      "END",
    );
    return;
  }
  if (w.word[i + 1] === "-" && w.kind[i + 2] !== Kind.BREAK) return;
  if (unit === "night" && w.word[i - 1] === "last") return;
  const grain = calendar[0];
  const fiscal =
    w.word[i - 1] === "fiscal" || w.word[i - 1] === "calendar" || w.word[i - 1] === "financial"
      ? 1
      : 0;
  const deicticAt = i - 1 - fiscal;
  let deictic = DEICTIC.get(w.word[deicticAt]!);
  const the = w.word[deicticAt - 1] === "the";
  if (deictic !== undefined && AFTER_THE.has(w.word[deicticAt]!) && !the) deictic = undefined;
  if (deictic === undefined) {
    if (w.word[deicticAt] !== "the") return;
    if (unit === "weekend") propose(i - 1, i, { is: "period", grain, shift: 0, from: "published" });
    else if (w.word[deicticAt - 1] === "next") return;
    else {
      const stretch = stretchBefore(w, deicticAt);
      if (stretch.mod !== null && unit !== "day")
        propose(stretch.from, i, { is: "period", grain, shift: 0, from: "published" }, stretch.mod);
    }
    return;
  }
  const [shift, anchor] = deictic;
  const past = w.word[deicticAt] === "this" && false;
  if (past) return;
  let from = the ? deicticAt - 1 : deicticAt;
  let mod: Mod | null = null;
  if (w.word[deicticAt] === "next" && the) {
    propose(from, i, { is: "period", grain, shift: 1, from: "text" });
    return;
  }
  if (w.word[deicticAt] === "last" && the) {
    propose(from, i, {
      is: "duration",
      value: `P1${unit === "decade" ? "DE" : unit === "century" ? "CE" : unit[0]!.toUpperCase()}`,
    });
    return;
  }
  if (w.word[deicticAt] === "coming" && w.word[deicticAt - 1] === "this") from = deicticAt - 1;
  const stretch = STRETCHES.get(w.word[from - 1]!);
  if (stretch !== undefined) {
    from--;
    mod = stretch;
  } else {
    const of = stretchBefore(w, from);
    from = of.from;
    mod = of.mod;
  }
  propose(from, i, { is: "period", grain, shift, from: anchor }, mod);
};
