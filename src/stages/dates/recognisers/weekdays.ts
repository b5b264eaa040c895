import { Shape } from "../../../document/layers.js";
import { leanBefore } from "../before.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

const DAY_STRETCH: ReadonlySet<string> = new Set(["early", "late"]);
const EVERY: ReadonlySet<string> = new Set(["every", "each"]);

/** `Tuesday`, `last Tuesday`, `early Tuesday`; `Tuesdays` and `every Tuesday` are sets. */
export const weekdays: Recogniser = (w, i, propose, tokens) => {
  if ((tokens.shape[w.token[i]!]! & Shape.CAPITAL) === 0) return;
  if (w.word[i + 1] === "-" && w.word[i + 2] === "night" && w.word[i + 3] === "football") return;
  const weekday = w.value[i]!;
  const set = `XXXX-WXX-${weekday}`;
  const other = w.word[i - 1] === "other" ? 1 : 0;
  if (EVERY.has(w.word[i - 1 - other]!)) {
    propose(i - 1 - other, i, { is: "set", value: set });
    return;
  }
  if (w.word[i]!.endsWith("s")) {
    propose(i, i, { is: "set", value: set });
    return;
  }
  if (w.word[i - 2] === "the" && w.word[i - 1] === "following") {
    propose(i - 2, i, { is: "weekday", weekday, lean: 1, from: "text" });
    return;
  }
  if (w.word[i - 2] === "the" && w.word[i - 1] === "previous") {
    propose(i - 2, i, { is: "weekday", weekday, lean: -1, from: "text" });
    return;
  }
  const { from, lean } = leanBefore(w, i);
  // In `early Tuesday morning` the morning tells more.
  const part = w.kind[i + 1] === Kind.PART;
  const stretch = lean === null && !part && DAY_STRETCH.has(w.word[i - 1]!);
  const mod = w.word[i - 1] === "early" ? "START" : w.word[i - 1] === "late" ? "END" : null;
  propose(
    stretch ? i - 1 : from,
    i,
    { is: "weekday", weekday, lean: w.word[i - 1] === "that" ? -1 : lean, from: "published" },
    stretch ? mod : null,
  );
};
