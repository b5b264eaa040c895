/**
 * Words that point at the present, the past or the future without a date, with their TIMEX3 value. Chosen by how often
 * TimeBank 1.2 and AQUAINT mark them (at least two times of five): `once`, `already`, `then`, `previously` are not.
 */
export const VAGUE: ReadonlyMap<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"> = new Map([
  ["now", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["present-day", "PRESENT_REF"],
  ["recent", "PAST_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["past", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
  ["moment", "PRESENT_REF"],
  ["present", "PRESENT_REF"],
  // as parts of phrases: `long ago`, `ancient times`, `the near term`, `a later date`, `as soon as possible`
  ["ago", "PAST_REF"],
  ["times", "PAST_REF"],
  ["term", "FUTURE_REF"],
  ["date", "FUTURE_REF"],
  ["possible", "FUTURE_REF"],
]);
