/** English words of the calendar and the clock. Data only; keys in lower case. */

/** Month names, with the abbreviations of the wire services' style books; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) =>
    names
      .split(" ")
      .flatMap((name): [string, number][] => [
        [name, index + 1],
        ...(name.length <= 4 ? ([[`${name}.`, index + 1]] as [string, number][]) : []),
      ]),
  ),
);

/** Weekdays by ISO number, 1 Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].flatMap(
    (name, index): [string, number][] => [
      [name, index + 1],
      [`${name}s`, index + 1],
    ],
  ),
);

/** Abbreviated weekdays: dates only beside a day of the month (`Sun` is also a paper, `sat` a verb). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"].flatMap((names, index) =>
    names.split(" ").flatMap((name): [string, number][] => [
      [name, index + 1],
      [`${name}.`, index + 1],
    ]),
  ),
);

/** Units of time, singular and plural. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  [
    "second sec secs",
    "minute min mins",
    "hour hr hrs",
    "day",
    "night",
    "week wk wks",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "year yr yrs",
    "decade",
    "century centuries",
    "millennium millennia millenniums",
  ].flatMap((names) => {
    const [unit, ...rest] = names.split(" ") as [string, ...string[]];
    return [unit, `${unit}s`, ...rest].map((name): [string, string] => [name, unit]);
  }),
);

/** Seasons, by TIMEX3 code. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
  ["summers", "SU"],
  ["autumns", "FA"],
  ["winters", "WI"],
]);

/** Parts of the day, by TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["mornings", "MO"],
  ["afternoon", "AF"],
  ["afternoons", "AF"],
  ["evening", "EV"],
  ["evenings", "EV"],
  ["night", "NI"],
  ["nights", "NI"],
  ["overnight", "NI"],
  ["lunchtime", "MI"],
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["sunrise", "MO"],
  ["dusk", "EV"],
  ["sunset", "EV"],
  ["nightfall", "NI"],
  ["midmorning", "MO"],
  ["midafternoon", "AF"],
]);

/** Decades in words (`the nineties`), by their first year in their century, which is the last one (`the noughties`: 100). */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
  ["noughties", 100],
]);

/** Around a quarter, these tell that it is one of a game. */
export const GAME_WORDS: ReadonlySet<string> = new Set(
  (
    "scored touchdown touchdowns rebound rebounds assists halftime turnover turnovers quarterback interception interceptions fumble fumbled " +
    "dunk layup yard yards scrimmage possession kickoff playoff playoffs buzzer outscored"
  ).split(" "),
);

/** Abbreviations of time zones. */
export const ZONES: ReadonlySet<string> = new Set(
  (
    "gmt utc bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt et ct mt pt ist jst kst hkt aest aedt acst awst " +
    "nzst nzdt wib wat eat sast"
  ).split(" "),
);

/** Adverbs and adjectives that repeat, with their TIMEX3 SET value. */
export const REPEATING: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["biweekly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
]);

/** Adjectives that hold their unit (`a weeklong strike`). */
export const LASTING: ReadonlyMap<string, string> = new Map([
  ["hourlong", "hour"],
  ["daylong", "day"],
  ["nightlong", "night"],
  ["weeklong", "week"],
  ["monthlong", "month"],
  ["yearlong", "year"],
]);
