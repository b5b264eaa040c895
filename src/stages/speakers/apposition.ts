import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, Tag } from "../../document/tag.js";
import { MONTHS, WEEKDAYS } from "../../lexicons/en/calendar.js";
import { whatIsDone } from "./doings.js";
import type { Name } from "./name.js";
import { DETERMINERS, isBreak, type RoleTokens, rolePhrase } from "./role-phrase.js";
import { whatIsRun } from "./run-bodies.js";
import { isRoleNoun } from "./titled.js";

/** Words of an owner's name before an office, at most. */
const LONGEST_OWNER = 5;

const COPULAS: ReadonlySet<string> = new Set(["is", "was", "became", "remains", "'s"]);

/** `works as a nurse`. */
const WORKS: ReadonlySet<string> = new Set("works worked serves served acts acted".split(" "));
/** `was {elected} mayor`, `has been {appointed} chief executive`. */
const MADE: ReadonlySet<string> = new Set(
  "named elected re-elected reelected appointed reappointed promoted installed chosen".split(" "),
);
const WHEN: ReadonlySet<string> = new Set(["in", "since", "until", "from", "on", "for", "by"]);

/** The role without when it was held (`mayor {until 2019}`). */
function withoutWhen(tokens: Tokens, role: RoleTokens): RoleTokens {
  if (!role) return null;
  const [first, last] = role;
  for (let i = first + 1; i + 1 < last; i++) {
    const next = tokens.word[i + 1]!;
    const isWhen = tokens.tag[i + 1] === Tag.CD || MONTHS.has(next) || WEEKDAYS.has(next);
    if (WHEN.has(tokens.word[i]!) && isWhen) return [first, i];
  }
  return role;
}

/** True where a role without a determiner is an office of something: `is chair of the board`, not `is independent`. */
const isOfficeOf = (tokens: Tokens, role: RoleTokens): boolean =>
  role !== null &&
  tokens.tag.slice(role[0], role[1]).includes(Tag.NN) &&
  tokens.word.slice(role[0] + 1, role[1]).some((word) => word === "of" || word === "at");

/** The role behind a verb at `i` that says what someone is (`is the mayor`), holds or was made (`was elected mayor`). */
function roleOfVerb(tokens: Tokens, i: number): RoleTokens {
  const [verb, next, after] = [tokens.word[i]!, tokens.word[i + 1] ?? "", tokens.word[i + 2] ?? ""];
  const isPerfect = (verb === "has" || verb === "had") && next === "been";
  const made = isPerfect ? i + 2 : COPULAS.has(verb) ? i + 1 : -1;
  if (made > 0 && MADE.has(tokens.word[made] ?? "")) {
    const link = tokens.word[made + 1];
    const first = link === "as" || link === "to" ? made + 2 : made + 1;
    return withoutWhen(tokens, rolePhrase(tokens, first));
  }
  if (isPerfect) return withoutWhen(tokens, rolePhrase(tokens, i + 2));
  if (WORKS.has(verb) && next === "as")
    return after === "" ? null : withoutWhen(tokens, rolePhrase(tokens, i + 2));
  if (!COPULAS.has(verb)) return null;
  if (DETERMINERS.has(next)) return rolePhrase(tokens, i + 1);
  const bare = withoutWhen(tokens, rolePhrase(tokens, i + 1));
  return isOfficeOf(tokens, bare) ? bare : null;
}

/** The age behind a name: `Reyes, 52,`, `Reyes, aged 52,`, `Reyes (52)`. */
export function ageAfter(tokens: Tokens, { last }: Name): string | null {
  const open = tokens.word[last];
  if (open !== "," && open !== "(") return null;
  const at = tokens.word[last + 1] === "aged" ? last + 2 : last + 1;
  const word = tokens.word[at];
  const next = tokens.word[at + 1];
  if (word === undefined || word.length > 3 || tokens.tag[at] !== Tag.CD) return null;
  const closes = open === "(" ? next === ")" || next === "," : next === "," || next === ".";
  return closes ? word : null;
}

/** The role in a parenthesis whose mark is token `open`: `(a plumber from Marlow)`, `(34, a plumber)`. */
function roleInBrackets(tokens: Tokens, open: number): RoleTokens {
  let first = open + 1;
  if (first + 2 >= tokens.length) return null;
  if (tokens.shape[first]! & Shape.DIGIT && tokens.word[first + 1] === ",") first += 2;
  if (!DETERMINERS.has(tokens.word[first]!) && first === open + 1) return null;
  const role = rolePhrase(tokens, first);
  return role && tokens.word[role[1]] === ")" ? role : null;
}

/** `{appointed} Ana Reyes head coach`. */
const GIVES: ReadonlySet<string> = new Set(
  "named appointed elected re-elected reelected hired picked chose installed reappointed promoted unveiled confirmed".split(
    " ",
  ),
);
/** Of these, those that the office may stand right behind the name of. */
const GIVES_BARE: ReadonlySet<string> = new Set(
  "named appointed elected re-elected reelected reappointed".split(" "),
);

/** The office that someone is given: `The opera named Ana Reyes {as its director}`, `appointed Ana Reyes {head coach}`. */
export function roleGiven(tokens: Tokens, { title, last }: Name): RoleTokens {
  const verb = tokens.word[title - 1] ?? "";
  if (!GIVES.has(verb) || tokens.sentence[title - 1] !== tokens.sentence[last]) return null;
  if (tokens.word[last] === "as" || tokens.word[last] === "to")
    return withoutWhen(tokens, rolePhrase(tokens, last + 1));
  return GIVES_BARE.has(verb) ? withoutWhen(tokens, rolePhrase(tokens, last)) : null;
}

/** Adverbs before what someone does for a living: `who {also} teaches`. */
const WHEN_DONE: ReadonlySet<string> = new Set(
  "also now currently still usually mainly".split(" "),
);

/** The role that follows a name: `, the mayor of Marlow,`, `, 52, a nurse,`, ` (R-Tex.)` apart, `, who is the mayor`. */
export function roleAfter(tokens: Tokens, name: Name): RoleTokens {
  let i = name.last;
  const sentence = tokens.sentence[name.first];
  const inside = (k: number): boolean => k < tokens.length && tokens.sentence[k] === sentence;
  if (!inside(i)) return null;
  const given = roleGiven(tokens, name);
  if (given) return given;
  if (tokens.word[i] === "(") {
    const bracketed = roleInBrackets(tokens, i);
    if (bracketed) return bracketed;
    while (inside(i) && tokens.word[i] !== ")" && i < name.last + 8) i++;
    i++;
  }
  if (!inside(i)) return null;
  const told = inside(i + 2) ? (roleOfVerb(tokens, i) ?? whatIsRun(tokens, i, "body")) : null;
  if (told) return told;
  const mark = tokens.word[i]!;
  if (mark !== "," && mark !== "—" && mark !== "–") return null;
  i++;
  const age = tokens.word[i] === "aged" ? i + 1 : i;
  if (inside(age + 1) && tokens.shape[age]! & Shape.DIGIT && tokens.word[age + 1] === ",") {
    i = age + 2;
    const is = inside(i + 2) ? roleOfVerb(tokens, i) : null;
    if (is) return is;
  }
  if (!inside(i)) return null;
  if (tokens.word[i] === "who") {
    if (!inside(i + 2)) return null;
    return (
      (COPULAS.has(tokens.word[i + 1]!) ? rolePhrase(tokens, i + 2) : null) ??
      (inside(i + 3)
        ? (roleOfVerb(tokens, i + 1) ??
          whatIsRun(tokens, i + 1, "any") ??
          whatIsDone(tokens, WHEN_DONE.has(tokens.word[i + 1]!) ? i + 2 : i + 1))
        : null)
    );
  }
  const role = rolePhrase(tokens, i);
  if (!role) return null;
  // `Reyes, Mayor Marlow and …` is a list.
  const next = tokens.word[role[1]];
  if (tokens.word[i - 1] === "," && next === "and") return null;
  return role;
}

/** `a student {named} Ana Reyes`. */
export const NAMING: ReadonlySet<string> = new Set(["named", "called"]);

/** The role before `named`: `a student named Ana Reyes`. */
function roleOfNamed(tokens: Tokens, name: Name): RoleTokens {
  const naming = name.title - 1;
  for (let i = naming - 1; i >= Math.max(0, naming - 6); i--) {
    if (tokens.sentence[i] !== tokens.sentence[naming] || isBreak(tokens, i)) return null;
    if (!DETERMINERS.has(tokens.word[i]!)) continue;
    const role = rolePhrase(tokens, i);
    return role && role[1] >= naming ? [role[0], naming] : null;
  }
  return null;
}

/** What a clause that opens with `As a …` must go on with for the role to be of today: `As a baker, Reyes {knows}`. */
const STILL: ReadonlySet<string> = new Set("is has says said knows 's sees".split(" "));

/**
 * The role of `As the manager of the pub, Reyes …`, `As mayor of Marlow, she …`: what opens the sentence up to the
 * comma before token `subject`. What someone did `as a student` is no role of theirs today.
 *
 * @param end behind the subject.
 */
export function roleAs(tokens: Tokens, subject: number, end: number): RoleTokens {
  const as = tokens.first[tokens.sentence[subject]!]!;
  if (tokens.word[as] !== "as" || tokens.word[subject - 1] !== "," || subject - as < 3) return null;
  const role = rolePhrase(tokens, as + 1);
  if (role?.[1] !== subject - 1) return null;
  const opening = tokens.word[as + 1]!;
  if (opening === "a" || opening === "an") return STILL.has(tokens.word[end] ?? "") ? role : null;
  return DETERMINERS.has(opening) || isOfficeOf(tokens, role) ? role : null;
}

/** Titles that `the` stands before: `the Most Rev Ana Reyes`. */
const HONOURS: ReadonlySet<string> = new Set(
  "most right rt very rev rev. reverend hon hon. honourable honorable venerable".split(" "),
);

/** Where the comma before an apposed name stands, `the`, `the Most` and `the late` before its title left out. */
export function commaBefore({ word, tag }: Tokens, { run }: Name): number {
  let at = run - 1;
  // `her agent, the formidable Silke Moran`
  if (tag[at] === Tag.JJ && word[at - 1] === "the" && word[at - 2] === ",") return at - 2;
  // `the customer, retired plumber Ken Vale`
  if ((tag[at] === Tag.VBN || word[at] === "retired") && word[at - 1] === ",") return at - 1;
  if (HONOURS.has(word[at] ?? "")) at--;
  const honour = HONOURS.has(word[at + 1] ?? "");
  return honour && word[at] === "the" && word[at - 1] === "," ? at - 1 : run - 1;
}

/** True where what an office is of is several: `the {Joint Chiefs} of Staff`, `the {commission and a colleague}`. */
function isOfMany({ word, tag }: Tokens, [first, last]: readonly [number, number]): boolean {
  let head = first;
  while (head + 1 < last && tag[head + 1] !== Tag.IN && word[head + 1] !== "and") head++;
  return word[head + 1] === "and" || (isNoun(tag[head]!) && word[head]!.endsWith("s"));
}

/** What joins an office with what it is of. */
const LINKS: ReadonlySet<string> = new Set(["of", "for", "to"]);

/** `{Peru}’s health minister`, `{New Zealand}’s`: where the name of an owner begins that no other name goes before. */
const isOwner = ({ word, tag, sentence }: Tokens, first: number): boolean => {
  if (
    tag[first] !== Tag.NNP ||
    (sentence[first - 1] === sentence[first] && tag[first - 1] === Tag.NNP)
  )
    return false;
  let last = first + 1;
  while (last < first + LONGEST_OWNER && tag[last] === Tag.NNP) last++;
  return tag[last] === Tag.POS && word[last] !== undefined && sentence[last] === sentence[first];
};

/** `The reporter, Mitch Dorsey {of the Plain Herald,}`: where someone belongs, up to a comma. */
function isFromWhere({ word, tag, sentence }: Tokens, at: number): boolean {
  if (word[at] !== "of" && word[at] !== "from") return false;
  let end = word[at + 1] === "the" ? at + 2 : at + 1;
  while (end < at + LONGEST_OWNER + 2 && isNoun(tag[end]!) && sentence[end] === sentence[at]) end++;
  return isNoun(tag[end - 1]!) && word[end] === ",";
}

/** The role in apposition before a name: `the mayor of Marlow, Ana Reyes,`. */
export function roleBefore(tokens: Tokens, name: Name): RoleTokens {
  const comma = commaBefore(tokens, name);
  const sentence = tokens.sentence[name.first];
  if (comma > 1 && NAMING.has(tokens.word[comma]!)) return roleOfNamed(tokens, name);
  const as = comma > 2 ? roleAs(tokens, name.title, name.last) : null;
  if (as) return as;
  if (comma < 2 || tokens.word[comma] !== "," || tokens.sentence[comma] !== sentence) return null;
  const after = tokens.word[name.last];
  if (
    name.last < tokens.length &&
    tokens.sentence[name.last] === sentence &&
    after !== "," &&
    after !== "." &&
    after !== "(" &&
    tokens.tag[name.last] !== Tag.QUOTE &&
    !isFromWhere(tokens, name.last)
  )
    return null;
  // `The chair of the board, Ana Reyes,`: the nearest determiner need not be the one that opens it.
  let nearest: RoleTokens = null;
  for (let first = comma - 1; first >= 0 && first > comma - 12; first--) {
    if (tokens.sentence[first] !== sentence || isBreak(tokens, first)) return nearest;
    const opens = (tokens.shape[first]! & Shape.OPENS_SENTENCE) !== 0;
    const owns = isOwner(tokens, first);
    if (!opens && !owns && !DETERMINERS.has(tokens.word[first]!)) continue;
    // `the head of the office of {the president}, Ana Reyes`: what another noun is of
    const link = !opens && LINKS.has(tokens.word[first - 1]!) ? tokens.word[first - 2]! : null;
    const governed = link !== null && isNoun(tokens.tag[first - 2]!);
    const role = rolePhrase(tokens, first);
    if (role?.[1] !== comma) continue;
    if (governed && isOfMany(tokens, role)) continue;
    // `a spokesman for the commissioner, Ana Reyes`: she may be either
    if (governed && isRoleNoun(link)) return null;
    if (!governed) return role;
    nearest ??= role;
  }
  return nearest;
}

/** `(R-Tex.)`, `(D)`: the parenthesis behind a lawmaker's name, marks included; `R-Tex.` of `, R-Tex.,`. */
export function partyAfter(tokens: Tokens, name: Name): RoleTokens {
  const open = name.last;
  if (tokens.word[open] === "," && /^[rdi]-./.test(tokens.word[open + 1] ?? ""))
    return [open + 1, open + 2];
  if (tokens.word[open] !== "(" || open + 2 >= tokens.length) return null;
  for (let close = open + 2; close <= open + 7 && close < tokens.length; close++) {
    if (tokens.word[close] !== ")") continue;
    // `Councillor Ana Reyes (Ind, Marlow East)` is no more than a councillor
    if (close > open + 4 && name.title < name.first) return null;
    const party = tokens.word[open + 1]!;
    return /^(r|d|i|ind|lab|con|snp|ld|green|labour|conservative|democrat|republican)(-|\.|$)/.test(
      party,
    )
      ? [open, close + 1]
      : null;
  }
  return null;
}
