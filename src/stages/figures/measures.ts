import { GLUED_ONLY, POWERS, RATE_UNITS, UNIT_SIGNS, UNIT_WORDS } from "../../lexicons/en/units.js";
import { type Amount, exact } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isDash, isHyphen, isNumber, Kind, type Pieces, wordAt } from "./pieces.js";

interface Unit {
  /** Index after its last piece. */
  readonly to: number;
  readonly unit: string;
}

const isFahrenheitOrCelsius = (word: string): string | null =>
  word === "c" || UNIT_WORDS.get(word) === "celsius"
    ? "celsius"
    : word === "f" || UNIT_WORDS.get(word) === "fahrenheit"
      ? "fahrenheit"
      : null;

/** `degrees`, `degrees Celsius`, `°C`, `deg f`. */
function degreesAt(p: Pieces, j: number): Unit | null {
  const word = wordAt(p, j);
  if (word === "℃" || word === "℉")
    return { to: j + 1, unit: word === "℃" ? "celsius" : "fahrenheit" };
  if (word === "c" || word === "f") {
    const capital = p.text[p.start[j]!] === word.toUpperCase();
    return capital && gluedBefore(p, j) ? { to: j + 1, unit: isFahrenheitOrCelsius(word)! } : null;
  }
  if (word !== "°" && word !== "º" && UNIT_WORDS.get(word) !== "degree") return null;
  let to = j + 1;
  if (word === "deg" && wordAt(p, to) === ".") to++;
  let next = to;
  if (isHyphen(wordAt(p, next)) && gluedBefore(p, next)) next++;
  const scale = isFahrenheitOrCelsius(wordAt(p, next));
  return scale ? { to: next + 1, unit: scale } : { to, unit: "degree" };
}

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
  if (word === "metric" || word === "nautical" || word === "fluid" || word === "light") {
    const next = isHyphen(wordAt(p, j + 1)) ? j + 2 : j + 1;
    const base = UNIT_WORDS.get(wordAt(p, next));
    if (word === "metric")
      return base === "ton" || base === "tonne" ? { to: next + 1, unit: "tonne" } : null;
    if (word === "nautical")
      return base === "mile" ? { to: next + 1, unit: "nautical-mile" } : null;
    if (word === "fluid") return base === "ounce" ? { to: next + 1, unit: "fluid-ounce" } : null;
    const year = wordAt(p, next);
    return year === "years" || year === "year" ? { to: next + 1, unit: "light-year" } : null;
  }
  if (word === "pound" || word === "pounds") return { to: j + 1, unit: "pound" };
  const unit = UNIT_WORDS.get(word);
  if (unit) {
    const to = j + 1;
    const hour = wordAt(p, isHyphen(wordAt(p, to)) ? to + 1 : to);
    if (unit.endsWith("watt") && (hour === "hours" || hour === "hour"))
      return { to: (isHyphen(wordAt(p, to)) ? to + 1 : to) + 1, unit: `${unit}-hour` };
    return { to, unit };
  }
  if (spelled) return null;
  const sign = UNIT_SIGNS.get(word);
  if (!sign) return null;
  const glued = gluedBefore(p, j);
  const capital = p.text[p.start[j]!] !== word[0];
  if (word === "mb")
    return {
      to: j + 1,
      unit: p.text.slice(p.start[j], p.end[j]) === "MB" ? "megabyte" : "megabit",
    };
  if (word === "mw" && !capital) return null;
  if (GLUED_ONLY.has(word)) {
    if (word === "in")
      return glued && wordAt(p, j + 1) !== "the" ? { to: j + 1, unit: sign } : null;
    if (word === "m" && !glued && !capital) return { to: j + 1, unit: sign };
    // `5G`, `20M`: no units, though letters
    if (!glued || (capital && word !== "v" && word !== "w" && word !== "l")) return null;
  }
  return { to: j + 1, unit: sign };
}

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
  const rate = RATE_UNITS.get(wordAt(p, at));
  if (!rate) return null;
  if ((word === "a" || word === "an") && wordAt(p, at).length < 3) return null;
  return { to: at + 1, unit: rate };
}

function unitAt(p: Pieces, j: number, spelled: boolean): Unit | null {
  const unit = degreesAt(p, j) ?? plainUnitAt(p, j, spelled);
  if (!unit || unit.unit === "page") return unit;
  if (unit.unit === "pound" && wordAt(p, unit.to) === "per" && wordAt(p, unit.to + 1) === "square")
    return wordAt(p, unit.to + 2) === "inch"
      ? { to: unit.to + 3, unit: "pound-per-square-inch" }
      : unit;
  const rate = rateAt(p, unit.to);
  return rate ? { to: rate.to, unit: `${unit.unit}-per-${rate.unit}` } : unit;
}

/** Feet and inches: `5ft 10in`, `6'3"`, `5-foot-10`, `5 feet 10 inches`; in feet. */
function readHeight(p: Pieces, i: number, amount: Amount): Found | null {
  let j = amount.to;
  if (!Number.isInteger(amount.value) || amount.value > 12) return null;
  let mark = wordAt(p, j);
  if (isHyphen(mark) && gluedBefore(p, j)) mark = wordAt(p, ++j);
  const quote = (mark === "'" || mark === "’" || mark === "′") && gluedBefore(p, j);
  const word = mark === "ft" || mark === "foot" || mark === "feet";
  if (!quote && !word) return null;
  j++;
  if (!quote && (wordAt(p, j) === "," || isHyphen(wordAt(p, j)))) j++;
  if (quote && !gluedBefore(p, j)) return null;
  if (
    !isNumber(p, j) &&
    !/^(one|two|three|four|five|six|seven|eight|nine|ten|eleven)$/.test(wordAt(p, j))
  )
    return null;
  const inches = isNumber(p, j)
    ? p.value[j]!
    : [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
      ].indexOf(wordAt(p, j)) + 1;
  if (inches >= 12) return null;
  let to = j + 1;
  if (isHyphen(wordAt(p, to)) && gluedBefore(p, to)) to++;
  const end = wordAt(p, to);
  const closed = quote
    ? end === '"' || end === "”" || end === "″"
    : end === "in" || end === "ins" || end === "inch" || end === "inches";
  if (closed) to++;
  else if (!(quote && wordAt(p, to) === "'" && wordAt(p, to + 1) === "'")) {
    to = j + 1;
    // `5-foot-10`
    if (!quote && !isDash(wordAt(p, j - 1))) return null;
  } else to += 2;
  return {
    from: i,
    to,
    number: [i, to],
    kind: "measure",
    value: exact(amount.value + inches / 12),
    unit: "foot",
  };
}

/** `10 " long`, `27" screen`: a mark of inches, where no quotation can end. */
function inchesAt(p: Pieces, j: number): Unit | null {
  const word = wordAt(p, j);
  if (word !== '"' && word !== "″") return null;
  return word === "″" ||
    /^(long|wide|tall|deep|thick|high|pipe|screen|display|gun|x)$/.test(wordAt(p, j + 1))
    ? { to: j + 1, unit: "inch" }
    : null;
}

/** `20 (kg)`, as forms and tables print it. */
function bracketedAt(p: Pieces, j: number): Unit | null {
  const open = "([{<".indexOf(wordAt(p, j));
  if (open < 0 || wordAt(p, j) === "" || wordAt(p, j + 2) !== ")]}>"[open]) return null;
  const unit = UNIT_WORDS.get(wordAt(p, j + 1)) ?? UNIT_SIGNS.get(wordAt(p, j + 1));
  return unit && wordAt(p, j + 1).length > 1 ? { to: j + 3, unit } : null;
}

/** Measures: an amount and its unit, also as a compound (`3,000-mile`, `six-page`). */
export function readMeasure(p: Pieces, i: number, amount: Amount): Found | null {
  const height = readHeight(p, i, amount);
  if (height) return height;
  let j = amount.to;
  const hyphen = isHyphen(wordAt(p, j)) && gluedBefore(p, j) && p.kind[j + 1] === Kind.WORD;
  if (hyphen) j++;
  const unit = unitAt(p, j, amount.spelled) ?? inchesAt(p, j) ?? bracketedAt(p, j);
  if (!unit) return null;
  // pages and storeys measure in compounds alone: `six-page draft`, but `six pages`
  if ((unit.unit === "page" || unit.unit === "storey" || unit.unit === "bit") && !hyphen)
    return null;
  return {
    from: i,
    to: unit.to,
    number: [i, amount.to],
    kind: "measure",
    value: amount.value,
    unit: unit.unit,
    scale: amount.scale,
  };
}
