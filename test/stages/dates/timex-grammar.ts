/**
 * The values of TIMEX3 (TimeML annotation guidelines 1.2.1, §2.2.1, and ISO 8601), as far as the contract uses them.
 */
const YEAR = String.raw`(?:BC)?[\dX]{4}`;
const MONTH = "(?:0[1-9]|1[0-2]|XX)";
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`;
const WEEK = String.raw`W(?:0[1-9]|[1-4]\d|5[0-3]|XX)`;
const SEASON = "(?:SP|SU|FA|WI)";
const DATE = `${YEAR}(?:-(?:${MONTH}(?:-${DAY})?|${WEEK}(?:-(?:[1-7]|WE))?|${SEASON}|Q[1-4X]|H[12X]))?`;
const CLOCK = String.raw`T(?:(?:[01]\d|2[0-4]):[0-5]\d|MO|AF|EV|NI)`;
const AMOUNT = String.raw`(?:\d+(?:\.\d+)?|X)`;
const DURATION = `P(?:T12H|(?:${AMOUNT}(?:DE|CE|ML|WE|Y|M|W|D|Q))+(?:T(?:${AMOUNT}[HMS])+)?|T(?:${AMOUNT}[HMS])+)`;

const GRAMMAR: Readonly<Record<string, RegExp>> = {
  DATE: new RegExp(`^(?:PRESENT_REF|PAST_REF|FUTURE_REF|${DATE})$`),
  TIME: new RegExp(`^${DATE}${CLOCK}$`),
  DURATION: new RegExp(`^${DURATION}$`),
  SET: new RegExp(`^(?:${DURATION}|${DATE}(?:${CLOCK})?)$`),
};

/** True where the value is one that a TIMEX3 of that type may have. */
export const isTimex = (type: string, value: string): boolean => GRAMMAR[type]!.test(value);
