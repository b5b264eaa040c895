import type { DateType } from "../../document/record.js";
import { HOLIDAYS } from "../../lexicons/en/holidays.js";
import type { Anchors } from "./anchors.js";
import { isFast } from "./listed-feasts.js";
import type { Grain, Meaning, Point } from "./meaning.js";
import { durationValue } from "./numbers.js";
import { pointOf } from "./points.js";
import type { Tense } from "./tense.js";
import { pointValue, unknownValue } from "./timex.js";
import type { Unit } from "./vocabulary.js";

/** Type and value of a date, and where it lies, if that is known. */
export interface Resolved {
  readonly type: DateType;
  readonly value: string;
  readonly point: Point | null;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
/** The unit that counts stretches of a grain; seasons and halves are never counted. */
const unitOf = (grain: Grain): Unit => (grain === "season" || grain === "half" ? "month" : grain);

const reference = (direction: number): string =>
  direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";

/** What the words alone say, where nothing anchors them. */
function unresolved(meaning: Meaning): Resolved {
  const date = (value: string): Resolved => ({ type: "DATE", value, point: null });
  switch (meaning.is) {
    case "calendar":
      return date(
        `XXXX-${two(meaning.month)}${meaning.day === null ? "" : `-${two(meaning.day)}`}`,
      );
    case "weekday":
      return date(`XXXX-WXX-${meaning.weekday}`);
    case "part":
      return date(
        meaning.grain === "season"
          ? `XXXX-${["SP", "SU", "FA", "WI"][meaning.nth - 1]}`
          : `XXXX-${meaning.grain === "half" ? "H" : "Q"}${meaning.nth}`,
      );
    case "holiday": {
      const rule = HOLIDAYS.get(meaning.name)!;
      return date(rule[0] === "fixed" ? `XXXX-${two(rule[1])}-${two(rule[2])}` : "XXXX-XX-XX");
    }
    case "period":
      return date(
        meaning.from === "published" ? reference(meaning.shift) : unknownValue(meaning.grain),
      );
    case "shift":
      return meaning.from === "published"
        ? date(reference(meaning.amount))
        : {
            type: "DURATION",
            value: durationValue(Math.abs(meaning.amount), unitOf(meaning.grain)),
            point: null,
          };
    case "week-of":
      return date(unknownValue(meaning.grain));
    case "nth-weekday":
      return date(
        meaning.of.is === "calendar" && meaning.grain === "day"
          ? `XXXX-${two(meaning.of.month)}-XX`
          : unknownValue(meaning.grain),
      );
    case "nth-week":
      return date(unknownValue("week"));
    case "month-day":
      return date(`XXXX-XX-${two(meaning.day)}`);
    case "alike":
      return "year" in meaning.year
        ? date(`${meaning.year.year}`)
        : date(reference(meaning.year.shift));
    case "reported":
      return date(unknownValue(meaning.grain));
    case "comparison":
      return "year" in meaning.year
        ? date(`${meaning.year.year}`)
        : meaning.year.from === "published"
          ? date(reference(meaning.year.shift))
          : { type: "DURATION", value: "P1Y", point: null };
    default:
      return date(unknownValue("day"));
  }
}

/** Type and TIMEX3 value of a date's meaning at one place of the text. */
export function resolve(meaning: Meaning, anchors: Anchors, tense: Tense): Resolved {
  switch (meaning.is) {
    case "duration":
      return { type: "DURATION", value: meaning.value, point: null };
    case "set":
      return { type: "SET", value: meaning.value, point: null };
    case "reference":
    case "era":
      return { type: "DATE", value: meaning.value, point: null };
    case "time": {
      const day = meaning.on === null ? null : resolve(meaning.on, anchors, tense);
      const known = day?.point ?? null;
      const date =
        known !== null || (day !== null && /^[XW\d-]+$/.test(day.value))
          ? day!.value
          : unknownValue("day");
      return { type: "TIME", value: `${date}T${meaning.clock}`, point: known };
    }
    default: {
      const point = pointOf(meaning, anchors, tense);
      if (point === null) return unresolved(meaning);
      // Ramadan lies in two months: its days stand in `from` and `until`.
      if (isFast(meaning))
        return { type: "DATE", value: pointValue({ ...point, grain: "year" }, false), point };
      return { type: "DATE", value: pointValue(point, anchors.southern), point };
    }
  }
}
