import { leanBefore } from "../before.js";
import type { Meaning, Mod } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind, partCode } from "../vocabulary.js";

const today: Meaning = { is: "period", grain: "day", shift: 0, from: "published" };
const STRETCH: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["late", "END"],
  ["later", "END"],
  ["earlier", "START"],
  ["mid", "MID"],
]);

/** `Monday evening`, `this morning`, `last night`, `yesterday afternoon`, `the next morning`, `the evening of May 11`. */
export const partsOfDay: Recogniser = (w, i, propose) => {
  const word = w.word[i]!;
  const clock = partCode(w.value[i]!);
  if (word === "overnight") {
    if (w.kind[i - 1] === Kind.WEEKDAY) return;
    if (w.word[i + 1] === "-") return;
    propose(i, i, { is: "time", clock, on: today });
    return;
  }
  let at = i - 1;
  let mod: Mod | null = null;
  if (STRETCH.has(w.word[at]!)) {
    mod = STRETCH.get(w.word[at]!)!;
    at--;
  } else if (w.word[at] === "-" && w.word[at - 1] === "mid") {
    mod = "MID";
    at -= 2;
  }
  const kind = w.kind[at];
  if (kind === Kind.WEEKDAY && !w.word[at]!.endsWith("s")) {
    const { from, lean } = leanBefore(w, at);
    if (word.endsWith("s"))
      propose(from, i, { is: "set", value: `XXXX-WXX-${w.value[at]}T${clock}` });
    else
      propose(
        from,
        i,
        {
          is: "time",
          clock,
          on: { is: "weekday", weekday: w.value[at]!, lean, from: "published" },
        },
        mod,
      );
    return;
  }
  if (word.endsWith("s")) return;
  if (kind === Kind.DAY && w.word[at] !== "tonight") {
    propose(
      at,
      i,
      {
        is: "time",
        clock,
        on: { is: "period", grain: "day", shift: w.value[at]!, from: "published" },
      },
      mod,
    );
    return;
  }
  const before = w.word[at]!;
  if (before === "this") {
    const later = w.word[at - 1] === "later" || w.word[at - 1] === "earlier";
    propose(later ? at - 1 : at, i, { is: "time", clock, on: today }, mod);
  } else if (before === "last" && word === "night") {
    propose(
      at,
      i,
      { is: "time", clock, on: { is: "period", grain: "day", shift: -1, from: "published" } },
      mod,
    );
  } else if (before === "that" || (before === "same" && w.word[at - 1] === "the")) {
    propose(
      before === "that" ? at : at - 1,
      i,
      { is: "time", clock, on: { is: "period", grain: "day", shift: 0, from: "text" } },
      mod,
    );
  } else if ((before === "next" || before === "following") && w.word[at - 1] === "the") {
    propose(
      at - 1,
      i,
      { is: "time", clock, on: { is: "period", grain: "day", shift: 1, from: "text" } },
      mod,
    );
  } else if (before === "every" || before === "each") {
    propose(at, i, { is: "set", value: "P1D" });
  } else if (
    before === "the" &&
    (w.word[at - 1] === "in" || w.word[at - 1] === "during") &&
    w.word[i + 1] !== "of" &&
    word !== "night"
  ) {
    propose(at, i, { is: "time", clock, on: null }, mod);
  }
};
