import { tokenAt } from "../../../document/token-search.js";
import { WEEKDAYS } from "../../../lexicons/en/calendar.js";
import { each, type Refiner } from "./refiner.js";

const TIMES: ReadonlySet<string> = new Set([
  "today",
  "yesterday",
  "tonight",
  "on",
  ...WEEKDAYS.keys(),
]);

/** When something was said does not say that it was: drops what has `today` for a cue. No cue of PolNeAR's training articles is one. */
export const timeIsNoCue: Refiner = each((attribution, { tokens }) => {
  const { cue } = attribution;
  if (cue === null) return attribution;
  for (let i = tokenAt(tokens, cue.start); i < tokens.length && tokens.start[i]! < cue.end; i++)
    if (!TIMES.has(tokens.word[i]!)) return attribution;
  return null;
});
