import { LABELS } from "../../lexicons/en/figure-contexts.js";
import {
  CASED_SIGNS,
  GLUED_ONLY,
  POWERS,
  RATE_UNITS,
  SLASHED_UNITS,
  UNIT_PHRASES,
  UNIT_SIGNS,
  UNIT_WORDS,
  WEIGHED_GAS,
} from "../../lexicons/en/units.js";
import { gluedBefore, isCapital, isHyphen, Kind, type Pieces, wordAt } from "./pieces.js";

/** A unit beside a number. */
export interface Unit {
  /** Index after its last piece. */
  readonly to: number;
  readonly unit: string;
  /** How many of the unit one is, where the sign says it: `120 bcm`. */
  readonly factor?: number;
}

const temperatureScale = (word: string): string | null =>
  word === "c" || UNIT_WORDS.get(word) === "celsius"
    ? "celsius"
    : word === "f" || UNIT_WORDS.get(word) === "fahrenheit"
      ? "fahrenheit"
      : null;

const HEAT = new Set(
  "temperature temperatures degrees high low highs lows heat cold warm warmer colder cooler hotter thermometer mercury frost".split(
    " ",
  ),
);
const HEAT_REACH = 20;

/** True for `32 C` where the sentence tells of heat before it, and nothing goes on with the letter. */
function isOfHeat(p: Pieces, j: number): boolean {
  if (p.kind[j + 1] === Kind.NUMBER || isCapital(p, j + 1) || gluedBefore(p, j + 1)) {
    const mark = p.kind[j + 1] === Kind.SYMBOL && /^[.,;)]$/.test(wordAt(p, j + 1));
    if (!mark) return false;
  }
  for (let at = j - 1; at >= 0 && at > j - HEAT_REACH; at--)
    if (HEAT.has(wordAt(p, at))) return true;
  return false;
}

/** `degrees`, `degrees Celsius`, `°C`, `deg f`. */
function degreesAt(p: Pieces, j: number): Unit | null {
  const word = wordAt(p, j);
  if (word === "℃" || word === "℉")
    return { to: j + 1, unit: word === "℃" ? "celsius" : "fahrenheit" };
  if (word === "c" || word === "f") {
    const capital = p.text[p.start[j]!] === word.toUpperCase();
    // `1.5C`, but `appendix 2C`
    const whole = gluedBefore(p, j) || isOfHeat(p, j);
    return capital && whole && !LABELS.has(wordAt(p, j - 2))
      ? { to: j + 1, unit: word === "c" ? "celsius" : "fahrenheit" }
      : null;
  }
  if (word !== "°" && word !== "º" && UNIT_WORDS.get(word) !== "degree") return null;
  let to = j + 1;
  if (word === "deg" && wordAt(p, to) === ".") to++;
  let next = to;
  if (isHyphen(wordAt(p, next)) && gluedBefore(p, next)) next++;
  const scale = temperatureScale(wordAt(p, next));
  return scale ? { to: next + 1, unit: scale } : { to, unit: "degree" };
}

/** A name of several words, with spaces or hyphens between: `nautical miles`, `light-years`. */
function phraseAt(p: Pieces, j: number): Unit | null {
  for (const { rest, unit } of UNIT_PHRASES.get(wordAt(p, j)) ?? []) {
    let to = j + 1;
    for (const word of rest) {
      const at = isHyphen(wordAt(p, to)) && gluedBefore(p, to) ? to + 1 : to;
      to = wordAt(p, at) === word ? at + 1 : -1;
      if (to < 0) break;
    }
    if (to > 0) return { to, unit };
  }
  return null;
}

/** Around `40kt` these make it a speed. */
const SPEEDS = new Set(
  "wind winds gale gales gust gusts gusting speed speeds sustained cruise airspeed".split(" "),
);
const SPEED_REACH = 6;
/** After `18kt`. */
const GOLD = new Set(["gold", "white", "yellow", "rose"]);

/** Where a sign that its capitals tell may end, with the gas written onto it: `310 MtCO2e`. */
const CASED = /^(MMT|Mtpa|mtpa|Mt|Gt|MT|mmt|kt)(?=[Cc]|$)/;

/** A sign that only its capitals tell: `83.9 Mt`, `120 bcm`, `40 TMC ft`, `4.2 GtCO2e`. */
function casedAt(p: Pieces, j: number): Unit | null {
  if (p.kind[j] !== Kind.WORD) return null;
  const written = p.text.slice(p.start[j], p.end[j]);
  const whole = CASED_SIGNS.get(written);
  const head = whole ? null : CASED.exec(written);
  const rest = head === null ? "" : written.slice(head[0].length);
  const sign = whole ?? (WEIGHED_GAS.test(rest) ? CASED_SIGNS.get(head![0]) : undefined);
  if (sign === undefined) return null;
  let to = j + 1;
  if (written === "TMC" && /^(ft|feet)$/.test(wordAt(p, to))) to++;
  // `12 Mt Pleasant Road`; but `12 Mt CO2`
  const gas = WEIGHED_GAS.test(wordAt(p, to));
  if (written === "Mt" && isCapital(p, to) && !gas) return null;
  if (written === "kt" && GOLD.has(wordAt(p, to))) return { to, unit: "karat" };
  if (written === "kt")
    for (let k = Math.max(0, j - SPEED_REACH); k < j + SPEED_REACH; k++)
      if (SPEEDS.has(wordAt(p, k))) return { to, unit: "knot" };
  return { to, unit: sign.unit, ...(sign.factor > 1 && { factor: sign.factor }) };
}

/** `3.5m b/d`, `1.2 mb/d` (millions, as the International Energy Agency writes them), `450,000 boe/d`. */
const BARRELS = new Map([
  ["b", 1],
  ["bbl", 1],
  ["kb", 1e3],
  ["mb", 1e6],
  ["mmb", 1e6],
]);

/** One unit without what it is per. */
function plainUnitAt(p: Pieces, j: number, spelled: boolean): Unit | null {
  const word = wordAt(p, j);
  const power = POWERS.get(word);
  if (power) {
    let next = wordAt(p, j + 1) === "." ? j + 2 : j + 1;
    if (isHyphen(wordAt(p, next))) next++;
    const base = UNIT_WORDS.get(wordAt(p, next)) ?? UNIT_SIGNS.get(wordAt(p, next));
    return base ? { to: next + 1, unit: `${power}-${base}` } : null;
  }
  const phrase = phraseAt(p, j);
  if (phrase) return phrase;
  if (word === "pound" || word === "pounds") return { to: j + 1, unit: "pound" };
  const unit = UNIT_WORDS.get(word);
  if (unit) {
    const to = j + 1;
    const hour = wordAt(p, isHyphen(wordAt(p, to)) ? to + 1 : to);
    if (unit.endsWith("watt") && (hour === "hours" || hour === "hour"))
      return { to: (isHyphen(wordAt(p, to)) ? to + 1 : to) + 1, unit: `${unit}-hour` };
    return { to, unit };
  }
  const cased = casedAt(p, j);
  if (cased) return cased;
  if (spelled) return null;
  const sign = UNIT_SIGNS.get(word);
  if (!sign) return null;
  const glued = gluedBefore(p, j);
  // `21st`
  if (word === "st" && wordAt(p, j - 1).endsWith("1") && !wordAt(p, j - 1).endsWith("11"))
    return null;
  const capital = p.text[p.start[j]!] !== word[0];
  if (word === "mb")
    return {
      to: j + 1,
      unit: p.text.slice(p.start[j], p.end[j]) === "MB" ? "megabyte" : "megabit",
    };
  if (word === "mw" && !capital) return null;
  const slashed = wordAt(p, j + 1) === "/" && SLASHED_UNITS.has(wordAt(p, j + 2));
  if (GLUED_ONLY.has(word) && !(slashed && !capital)) {
    if (word === "in")
      return glued && wordAt(p, j + 1) !== "the" ? { to: j + 1, unit: sign } : null;
    if (word === "m" && !glued && !capital) return { to: j + 1, unit: sign };
    // `room 31m`
    if (glued && LABELS.has(wordAt(p, j - 2))) return null;
    // `5G`, `20M`: no units, though letters
    if (!glued || (capital && word !== "v" && word !== "w" && word !== "l")) return null;
  }
  return { to: j + 1, unit: sign };
}

/** After a period these make it a moment: `19 feet a week earlier`. */
const MOMENTS = new Set(["ago", "back", "earlier", "later", "previously"]);

/** What a unit is per: ` a day`, ` per hour`, `/h`. */
function rateAt(p: Pieces, j: number): Unit | null {
  const word = wordAt(p, j);
  if (word !== "per" && word !== "a" && word !== "an" && word !== "/" && word !== "-") return null;
  let at = j + 1;
  if (word === "-" || word === "/") {
    if (!gluedBefore(p, j) || !gluedBefore(p, at)) return null;
    if (word === "-") {
      if (wordAt(p, at) !== "per" && wordAt(p, at) !== "an" && wordAt(p, at) !== "a") return null;
      at += isHyphen(wordAt(p, at + 1)) ? 2 : 1;
    }
  }
  if (word === "per" && POWERS.has(wordAt(p, at))) {
    return plainUnitAt(p, at, true);
  }
  const rate = (word === "/" ? SLASHED_UNITS : RATE_UNITS).get(wordAt(p, at));
  if (!rate) return null;
  if (word === "a" || word === "an") {
    if (wordAt(p, at).length < 3) return null;
    // `40 gallons a day later in the year`
    if (MOMENTS.has(wordAt(p, at + 1)) && wordAt(p, at + 2) !== "in") return null;
    // `19 feet a day before.`, but `19 barrels a day before the war`
    if (wordAt(p, at + 1) === "before" && p.kind[at + 2] !== Kind.WORD) return null;
  }
  return { to: at + 1, unit: rate };
}

/** The unit at piece `j`, with what it is per: `miles an hour`, `km/h`, `°C`; `spelled` where the number is in words. */
export function unitAt(p: Pieces, j: number, spelled: boolean): Unit | null {
  const barrels = BARRELS.get(wordAt(p, j));
  if (barrels !== undefined && wordAt(p, j + 1) === "/" && wordAt(p, j + 2) === "d")
    return { to: j + 3, unit: "barrel-per-day", ...(barrels > 1 && { factor: barrels }) };
  const unit = degreesAt(p, j) ?? plainUnitAt(p, j, spelled);
  if (!unit || unit.unit === "page") return unit;
  if (unit.unit === "pound" && wordAt(p, unit.to) === "per" && wordAt(p, unit.to + 1) === "square")
    return wordAt(p, unit.to + 2) === "inch"
      ? { to: unit.to + 3, unit: "pound-per-square-inch" }
      : unit;
  const rate = rateAt(p, unit.to);
  return rate ? { ...unit, to: rate.to, unit: `${unit.unit}-per-${rate.unit}` } : unit;
}
