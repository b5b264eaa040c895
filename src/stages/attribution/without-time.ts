import type { Tokens } from "../../document/layers.js";
import { isName, Tag } from "../../document/tag.js";
import { MONTHS, WEEKDAYS } from "../../lexicons/en/calendar.js";

const TIME_WORDS = new Set(
  "early late earlier later last this that next week month year night morning afternoon evening yesterday today tonight recently on in".split(
    " ",
  ),
);

/** A word that tells when: of the calendar, or a number beside one. */
export const isOfTime = (tokens: Tokens, i: number): boolean =>
  TIME_WORDS.has(tokens.word[i]!) || isCalendarName(tokens, i) || tokens.tag[i] === Tag.CD;

/** Before a weekday these make a day's name: `Super Tuesday`. */
const NAMED_DAYS = new Set("super black good ash palm easter whit cyber".split(" "));

const isCalendarName = (tokens: Tokens, i: number): boolean =>
  isName(tokens.tag[i]!) &&
  !NAMED_DAYS.has(tokens.word[i - 1] ?? "") &&
  (MONTHS.has(tokens.word[i]!) || WEEKDAYS.has(tokens.word[i]!));

/** Without `on Monday`, `on March 7`, `this month` at the end of the run: when it was said is no part of who said it. */
export function withoutTime(tokens: Tokens, from: number, to: number): number {
  let end = to;
  let named = false;
  while (end - 1 > from && isOfTime(tokens, end - 1)) {
    end--;
    if (isCalendarName(tokens, end) || PERIODS.has(tokens.word[end]!)) named = true;
  }
  const opens = OPENS_TIME.has(tokens.word[end]!) || WEEKDAYS.has(tokens.word[end]!);
  return named && opens ? end : to;
}

/** A month alone may be a name: `Theresa May`. */
const OPENS_TIME = new Set(
  "on in last this next early late earlier later yesterday today tonight".split(" "),
);

const PERIODS = new Set(
  "week month year night morning afternoon evening yesterday today tonight".split(" "),
);
