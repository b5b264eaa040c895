import { Shape } from "../../../document/layers.js";
import { MONTHS } from "../../../lexicons/en/calendar.js";
import { HOLIDAY_NAMES, holidayOf } from "../../../lexicons/en/holidays.js";
import { amountEnding } from "../numbers.js";
import type { Recogniser } from "../propose.js";

/** Plurals of a name, as they are written: `Augusts`, `Marches`, `Januaries`. */
const pluralsOf = (name: string): readonly string[] => {
  if (/(?:s|ch)$/.test(name)) return [`${name}es`];
  return name.endsWith("y") ? [`${name}s`, `${name.slice(0, -1)}ies`] : [`${name}s`];
};

const MONTH_PLURALS: ReadonlyMap<string, number> = new Map(
  [...MONTHS]
    .filter(([name]) => name === "may" || name.length > 3)
    .flatMap(([name, month]) => pluralsOf(name).map((plural): [string, number] => [plural, month])),
);
const FEAST_PLURALS: ReadonlyMap<string, string> = new Map(
  [...HOLIDAY_NAMES]
    .filter((name) => /^[a-z]+$/.test(name))
    .flatMap((name) =>
      pluralsOf(name).map((plural): [string, string] => [plural, holidayOf(name)]),
    ),
);

/** `three Augusts ago`, `two Christmases ago`; the trigger is `ago`. */
export const namedAgo: Recogniser = (w, i, propose, tokens) => {
  if (w.word[i] !== "ago") return;
  const month = MONTH_PLURALS.get(w.word[i - 1]!);
  const feast = FEAST_PLURALS.get(w.word[i - 1]!);
  if (month === undefined && feast === undefined) return;
  if ((tokens.shape[w.token[i - 1]!]! & Shape.CAPITAL) === 0) return;
  const amount = amountEnding(w, i - 2);
  if (amount?.value == null || amount.value < 1 || !Number.isInteger(amount.value)) return;
  const shared = { year: null, lean: -1, years: amount.value - 1 } as const;
  if (month !== undefined) propose(amount.from, i, { is: "calendar", month, day: null, ...shared });
  else propose(amount.from, i, { is: "holiday", name: feast!, ...shared });
};
