import { isFiniteVerb, isName, isNoun, Tag } from "../../document/tag.js";
import { LABELS, MONTHS } from "../../lexicons/en/figure-contexts.js";
import { CARDINALS } from "../../lexicons/en/numbers.js";
import { KIN } from "../../lexicons/en/roles.js";
import { type Amount, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { endsPhrase } from "./moments.js";
import {
  gluedBefore,
  isCapital,
  isDash,
  isHyphen,
  isPlural,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";

const SPANS: ReadonlyMap<string, string> = new Map([
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["yrs", "year"],
  ["month", "month"],
  ["months", "month"],
  ["week", "week"],
  ["weeks", "week"],
  ["day", "day"],
  ["days", "day"],
]);

const OLDEST = 120;

/** Pieces without hyphens, from `j`: index of the next word. */
const skipHyphen = (p: Pieces, j: number): number => (isHyphen(wordAt(p, j)) ? j + 1 : j);

/** `35-year-old`, `five years old`, `18 months of age`, `87 yo`: the age says so itself. */
export function readAge(p: Pieces, i: number, amount: Amount): Found | null {
  const found = (to: number, unit: string): Found => ({
    from: i,
    to,
    number: [i, amount.to],
    kind: "age",
    value: amount.value,
    unit,
    sure: true,
  });
  const noun = skipHyphen(p, amount.to);
  const word = wordAt(p, noun);
  if (word === "yo") return found(noun + 1, "year");
  if (
    word === "y" &&
    (wordAt(p, noun + 1) === "/" || wordAt(p, noun + 1) === ".") &&
    wordAt(p, noun + 2) === "o"
  )
    return found(noun + 3, "year");
  const unit = SPANS.get(word);
  if (!unit) return null;
  const old = skipHyphen(p, noun + 1);
  const next = wordAt(p, old);
  if (next === "old" || next === "olds") return found(old + 1, unit);
  if (next === "of" && wordAt(p, old + 1) === "age") return found(old + 2, unit);
  return null;
}

/** One person of whom an age is told, besides kin. */
const ONE_PERSON = new Set(
  "eldest youngest boy girl child baby toddler man woman teenager pensioner patient driver victim suspect passenger cyclist pedestrian motorcyclist motorist student pupil teacher nurse doctor surgeon lawyer barrister solicitor officer soldier pilot actor actress singer comedian player striker midfielder defender goalkeeper businessman businesswoman accountant plumber builder farmer electrician carer grandmother grandfather".split(
    " ",
  ),
);
/** Two of them, whose ages stand together: `two men, 34 and 36,`. */
const SEVERAL_PEOPLE = new Set(
  "men women boys girls teenagers suspects victims brothers sisters".split(" "),
);

const isPerson = (p: Pieces, i: number): boolean =>
  (KIN.has(wordAt(p, i)) || ONE_PERSON.has(wordAt(p, i))) && !isPlural(p, i);

/** Ages that a sentence may tell of somebody whom it names by what he does. */
const [YOUNGEST, ELDEST] = [16, 99];

/** `The winger, 28, cost £42m.`: the subject that opens a sentence, then its verb. */
function followsSubject(p: Pieces, i: number, to: number): boolean {
  const noun = i - 2;
  const article = wordAt(p, 0) === "the" || wordAt(p, 0) === "a" || wordAt(p, 0) === "an";
  if (noun < 1 || noun > 3 || !article || !isNoun(tagAt(p, noun)) || isPlural(p, noun))
    return false;
  const after = tagAt(p, to + 1);
  return (
    wordAt(p, to) === "," &&
    (isFiniteVerb(after) || after === Tag.MD) &&
    !LABELS.has(wordAt(p, noun))
  );
}

/** True where an age may stand in apposition before piece `i`: `Reyes, 52,`, `Ana Reyes (52)`, `her brother, four,`. */
function followsName(p: Pieces, i: number): boolean {
  const name = i - 2;
  if (isPerson(p, name)) return true;
  if (name < 0 || !isCapital(p, name) || MONTHS.has(wordAt(p, name))) return false;
  const tag = tagAt(p, name);
  return isName(tag) || tag === Tag.NONE || tag === Tag.NN || tag === Tag.JJ;
}

/** Pieces between the owner and a decade of life. */
const DECADE_REACH = 8;
const IN_DECADES = new Set("mid early late or and to s - – ‑".split(" "));

/** True for a decade of somebody's life: `his 40s`, `her mid-30s`, `in his late 20s or early 30s`. */
function isOwned(p: Pieces, i: number): boolean {
  let j = i - 1;
  while (i - j < DECADE_REACH && (IN_DECADES.has(wordAt(p, j)) || p.kind[j] === Kind.NUMBER)) j--;
  return OWNERS.has(wordAt(p, j));
}

const OF_YEARS = new Set(["oldest", "youngest", "eldest"]);

const OWNERS = new Set("his her their my our your".split(" "));
const TURNED = new Set("over into away back down up out off to".split(" "));
const LIMITS: ReadonlyMap<string, "min" | "max"> = new Map([
  ["over", "min"],
  ["under", "max"],
]);
/** Of whom an age may be the least or the most. */
const PEOPLE = new Set(
  "people person persons adults adult resident those anyone everyone all anybody children women men girls boys patients voters drivers workers residents pensioners players staff somebody someone".split(
    " ",
  ),
);

/** The bound that an age is: `people over 65`, `those under 30`, `the over-65s`; or null. */
function limitBefore(p: Pieces, i: number, to: number): "min" | "max" | null {
  const hyphen = isHyphen(wordAt(p, i - 1));
  const limit = hyphen ? i - 2 : i - 1;
  // `all are younger than 50`
  if (!hyphen && wordAt(p, limit) === "than" && endsPhrase(p, to)) {
    const compared = wordAt(p, limit - 1);
    return compared === "older" ? "min" : compared === "younger" ? "max" : null;
  }
  const bound = LIMITS.get(wordAt(p, limit)) ?? null;
  if (hyphen) return wordAt(p, to) === "s" && gluedBefore(p, to) ? bound : null;
  const said = PEOPLE.has(wordAt(p, limit - 1)) && !isPlural(p, to);
  return said ? bound : null;
}

/** The bound that follows an age: `45 and older`, `12 or under`. */
function boundAfter(p: Pieces, to: number): { readonly bound?: "min" | "max" } {
  const joint = wordAt(p, to);
  const word = joint === "and" || joint === "or" ? wordAt(p, to + 1) : "";
  if (word === "older" || word === "over" || word === "above") return { bound: "min" };
  return word === "younger" || word === "under" ? { bound: "max" } : {};
}

const PRONOUNS = new Set(["he", "she", "i"]);
/** Before `he was nine`: a time of life, so that more may follow. */
const TIMES = new Set(["when", "since", "until", "till", "time", "before", "while"]);

/** Before `at 94`: how a life ended. */
const DIED = new Set(["died", "dies", "dead"]);

/** `Dies at 94`, `dead at 51`, as headlines tell it; not `died at 3 p.m.`, `died at 12 sites`. */
const isOfDeath = (p: Pieces, i: number, to: number): boolean =>
  wordAt(p, i - 1) === "at" && DIED.has(wordAt(p, i - 2)) && /^[.,;:–—]?$/.test(wordAt(p, to));

/** `My granddaughter is 18.`: kin of somebody. */
const isOwnKin = (p: Pieces, who: number): boolean =>
  KIN.has(wordAt(p, who)) && OWNERS.has(wordAt(p, who - 1));

/** `She was 88.`, `she will be 58`, `when I was nine`: an age, where the clause ends with it. */
function isOfPronoun(p: Pieces, i: number, { to, value, spelled }: Amount): boolean {
  const be = wordAt(p, i - 1);
  const modal = be === "be" && (wordAt(p, i - 2) === "will" || wordAt(p, i - 2) === "would");
  const who = modal ? i - 3 : i - 2;
  if (!(modal || be === "was" || be === "is")) return false;
  if (!PRONOUNS.has(wordAt(p, who)) && !isOwnKin(p, who)) return false;
  if (value <= (spelled ? 1 : 0) || !Number.isInteger(value)) return false;
  const after = wordAt(p, to);
  const during =
    (modal || TIMES.has(wordAt(p, who - 1))) && endsPhrase(p, to) && !OF_GAMES.has(after);
  return during || /^[.,;]?$/.test(after) || after === "when";
}

const OF_GAMES = new Set([
  "under",
  "over",
  "down",
  "up",
  "behind",
  "ahead",
  "points",
  "off",
  "of",
  "-",
  "–",
]);

const LEFT_SCHOOL = new Set(
  "school married orphaned widowed retired quit retire emigrated enlisted".split(" "),
);

/** `she left school at 14 and`, `married at 19`: where the phrase ends with it. */
const isOfLife = (p: Pieces, i: number, { to, value }: Amount): boolean =>
  wordAt(p, i - 1) === "at" &&
  LEFT_SCHOOL.has(wordAt(p, i - 2)) &&
  (wordAt(p, i - 2) !== "school" || wordAt(p, i - 3) === "left") &&
  value >= YOUNGEST_OF_LIFE &&
  value <= ELDEST &&
  Number.isInteger(value) &&
  endsPhrase(p, to) &&
  wordAt(p, to) !== "per";

const YOUNGEST_OF_LIFE = 5;

/** The youngest of whom a sentence says what he did `At 16`; a number below may be an hour's. */
const TEENS = 13;

/** `At 16 she was playing`, `At 34, he retired`: what opens a sentence and goes on with whose age it is. */
function opensLife(p: Pieces, i: number, { to, value, spelled }: Amount): boolean {
  if (i !== 1 || wordAt(p, 0) !== "at" || spelled || value < TEENS || value > ELDEST) return false;
  const who = wordAt(p, wordAt(p, to) === "," ? to + 1 : to);
  return (who === "he" || who === "she") && Number.isInteger(value);
}

/** `the oldest was 94`, `the youngest victim is four`. */
function isOfEldest(p: Pieces, i: number, { to, value }: Amount): boolean {
  const be = wordAt(p, i - 1);
  if (be !== "was" && be !== "is") return false;
  const eldest =
    OF_YEARS.has(wordAt(p, i - 2)) || (OF_YEARS.has(wordAt(p, i - 3)) && isNoun(tagAt(p, i - 2)));
  return eldest && value >= 1 && Number.isInteger(value) && endsPhrase(p, to);
}

/** The first of `girls between 17 and 19`; not of `men between 17 and 19 stone`. */
function isBetweenAges(p: Pieces, i: number, { to, value }: Amount): boolean {
  if (wordAt(p, i - 1) !== "between" || !PEOPLE.has(wordAt(p, i - 2))) return false;
  if (wordAt(p, to) !== "and" || p.kind[i] !== Kind.NUMBER) return false;
  const second = readAmount(p, to + 1);
  if (second === null || second.value > ELDEST || second.value <= value) return false;
  return endsPhrase(p, second.to) && !gluedBefore(p, second.to);
}

/** `two men, 34 and 36,`: both ages. */
function isOfSeveral(p: Pieces, i: number, to: number): boolean {
  const first = wordAt(p, i - 1) === "," ? i : wordAt(p, i - 1) === "and" ? i - 2 : -1;
  if (first < 2 || wordAt(p, first - 1) !== "," || !SEVERAL_PEOPLE.has(wordAt(p, first - 2)))
    return false;
  const second = first === i ? to + 1 : i;
  if (wordAt(p, second - 1) !== "and" || p.kind[first] !== Kind.NUMBER) return false;
  return p.kind[second] === Kind.NUMBER && /^[.,;)]?$/.test(wordAt(p, second + 1));
}

/** An age that its place tells: `aged 7`, `ages 55`, `age 87`, `Reyes, 52,`, `at the age of 12`, `turned 40`. */
export function readPlacedAge(p: Pieces, i: number, amount: Amount): Found | null {
  if (amount.value < 0 || amount.value > OLDEST || amount.scale > 1) return null;
  const before = wordAt(p, i - 1);
  const after = wordAt(p, amount.to);
  const found: Found = {
    from: i,
    to: amount.to,
    number: [i, amount.to],
    kind: "age",
    value: amount.value,
    unit: "year",
    counted: null,
  };
  const of = before === "of" ? wordAt(p, i - 2) : before;
  if (before === "aged" || of === "age" || of === "ages") {
    // `aged 6 to 18 months`
    const second = after === "to" || isDash(after) ? readAmount(p, amount.to + 1) : null;
    const of = second ? SPANS.get(wordAt(p, second.to)) : undefined;
    if (second && of && before === "aged" && second.value > amount.value) {
      const { value: _, ...rest } = found;
      const range = { value: null, low: amount.value, high: second.value } as const;
      return { ...rest, ...range, to: second.to + 1, unit: of, sure: true };
    }
    const unit = SPANS.get(after);
    // `of Marlow, aged 9 months`
    if (unit && before === "aged") return { ...found, to: amount.to + 1, unit, sure: true };
    return { ...found, ...boundAfter(p, amount.to), sure: true };
  }
  // `aged 50 and 46`
  const list = before === "and" && p.kind[i - 2] === Kind.NUMBER ? wordAt(p, i - 3) : "";
  if (list === "aged" || list === "ages") return found;
  if (before === "between" && (wordAt(p, i - 2) === "aged" || wordAt(p, i - 2) === "ages"))
    return found;
  if (isOfLife(p, i, amount) || opensLife(p, i, amount) || isOfEldest(p, i, amount)) return found;
  if (isBetweenAges(p, i, amount)) return found;
  if (isOfPronoun(p, i, amount) || isOfDeath(p, i, amount.to) || isOfSeveral(p, i, amount.to))
    return found;
  const bound = limitBefore(p, i, amount.to);
  if (bound !== null) return { ...found, bound };
  // `her son, four, and Tom Reyes, nine,`
  if (amount.spelled) {
    const apart = before === "," && after === "," && !CARDINALS.has(wordAt(p, amount.to + 1));
    return apart && amount.value >= 1 && followsName(p, i) ? found : null;
  }
  // `in his 40s`, `in her mid-30s`
  if (after === "s" && gluedBefore(p, amount.to) && amount.value % 10 === 0) {
    if (isOwned(p, i)) {
      const { value: _, ...rest } = found;
      return {
        ...rest,
        to: amount.to + 1,
        value: null,
        low: amount.value,
        high: amount.value + 9,
        sure: true,
      };
    }
    return null;
  }
  if (!Number.isInteger(amount.value) || amount.value < 1) return null;
  // `voters 45 and older`, but `a reading of 90 or above`
  const limit = boundAfter(p, amount.to);
  const isOfThing = before === "of" && !PEOPLE.has(wordAt(p, i - 2));
  if (limit.bound !== undefined && !isOfThing) return { ...found, ...limit };
  // `turns 23 next week`, but `turned 12 over`
  if (/^turn(s|ed|ing)?$/.test(before) && amount.value < 100)
    return endsPhrase(p, amount.to) && !TURNED.has(after) ? found : null;
  if ((before === "now" || before === "then") && after === ",") return found;
  // `was 15 at the time`
  const then = after === "at" && wordAt(p, amount.to + 1) === "the";
  if ((before === "was" || before === "were") && then && wordAt(p, amount.to + 2) === "time")
    return amount.value <= ELDEST ? found : null;
  // `the oldest, at 36,`
  const ranked = wordAt(p, i - 2) === "," && OF_YEARS.has(wordAt(p, i - 3));
  if (before === "at" && ranked && after === ",") return found;
  const opens = before === "," || before === "(";
  const shut =
    before === "("
      ? after === ")" || after === ","
      : after === "," || after === "." || after === ")" || after === ";" || after === "";
  const grown = amount.value >= YOUNGEST && amount.value <= ELDEST;
  const subject = grown && before === "," && followsSubject(p, i, amount.to);
  if (opens && shut && p.kind[i] === Kind.NUMBER && (subject || followsName(p, i))) {
    // a list of numbers is no list of ages: `Groups 4, 7, 12`
    const later = p.kind[amount.to + 1] === Kind.NUMBER && after === ",";
    if (!later) return found;
  }
  return null;
}
