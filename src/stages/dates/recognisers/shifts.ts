import type { Anchor, Grain } from "../meaning.js";
import { amountEnding, durationValue } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { quantifierBefore } from "../quantifiers.js";
import { UNIT_NAMES, type Unit } from "../vocabulary.js";

const AFTER: ReadonlyMap<string, readonly [sign: -1 | 1, from: Anchor]> = new Map([
  ["ago", [-1, "published"]],
  ["earlier", [-1, "text"]],
  ["before", [-1, "text"]],
  ["previously", [-1, "text"]],
  ["later", [1, "text"]],
  ["hence", [1, "published"]],
]);

/** Units as stretches of the calendar; times of day have none. */
const GRAINS: Partial<Record<Unit, readonly [Grain, times: number]>> = {
  day: ["day", 1],
  night: ["day", 1],
  week: ["week", 1],
  fortnight: ["week", 2],
  weekend: ["weekend", 1],
  month: ["month", 1],
  quarter: ["quarter", 1],
  year: ["year", 1],
  decade: ["decade", 1],
  century: ["century", 1],
};

/** Grain and number of it in one unit, or undefined for units below the day. */
export const grainOf = (unit: Unit): readonly [Grain, number] | undefined => GRAINS[unit];

/** `two weeks ago`, `a year earlier`, `three days later`, `the day before`, `two years from now`. */
export const shifts: Recogniser = (w, i, propose) => {
  const unit = UNIT_NAMES[w.value[i]!]!;
  let to = i + 1;
  if (w.word[to] === "or" && w.word[to + 1] === "so") to += 2;
  let direction = AFTER.get(w.word[to]!);
  if (w.word[to] === "from" && /^(now|today|yesterday)$/.test(w.word[to + 1]!)) {
    direction = [1, "published"];
    to++;
  }
  const hyphen = w.word[i + 1] === "-" && (w.word[i + 2] === "ago" || w.word[i + 2] === "earlier");
  if (hyphen) {
    direction = AFTER.get(w.word[i + 2]!);
    to = i + 2;
  }
  if (direction === undefined) return;
  const [sign, from] = direction;
  let at = i - 1;
  if (w.word[at] === "-" || w.word[at] === "full" || w.word[at] === "short") at--;
  const amount = amountEnding(w, at);
  const isBefore = w.word[to] === "before";
  if (amount === null) {
    const vague = w.word[i]!.endsWith("s") && !isBefore;
    if (vague) propose(i, to, { is: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" });
    else if (hyphen && unit === "year")
      propose(w.word[i - 1] === "the" ? i - 1 : i, to, {
        is: "shift",
        amount: sign,
        grain: "year",
        from: "text",
      });
    else if (
      isBefore &&
      w.word[i - 1] === "the" &&
      (unit === "day" || unit === "year" || unit === "week" || unit === "month") &&
      /^[.,;)]$/.test(w.word[to + 1]!)
    )
      propose(i - 1, to, { is: "period", grain: unit, shift: -1, from: "text" });
    return;
  }
  if (isBefore && !/^[.,;)]$/.test(w.word[to + 1]!) && w.kind[to + 1] !== 1) return;
  const { from: first, mod } = quantifierBefore(w, amount.from);
  const grain = grainOf(unit);
  if (amount.value === null || grain === undefined) {
    const value =
      grain === undefined && amount.value !== null ? durationValue(amount.value, unit) : null;
    if (value !== null) propose(first, to, { is: "duration", value }, mod);
    else propose(first, to, { is: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" }, mod);
    return;
  }
  propose(
    first,
    to,
    { is: "shift", amount: sign * amount.value * grain[1], grain: grain[0], from },
    mod,
  );
};
