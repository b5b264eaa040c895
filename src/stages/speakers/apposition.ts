import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { MONTHS, WEEKDAYS } from "../../lexicons/en/calendar.js";
import type { Name } from "./name.js";
import { DETERMINERS, isBreak, type RoleTokens, rolePhrase } from "./role-phrase.js";

const COPULAS: ReadonlySet<string> = new Set(["is", "was", "became", "remains", "'s"]);

/** What someone does or was made, by the words before it: `served as`, `was elected`. */
const HOLDS: ReadonlySet<string> = new Set([
  "has been",
  "had been",
  "works as",
  "worked as",
  "serves as",
  "served as",
  "was named",
  "was elected",
  "was appointed",
]);
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

/** The role behind a verb at `i` that says what someone is (`is the mayor`), holds or was made (`was elected mayor`). */
function roleOfVerb(tokens: Tokens, i: number): RoleTokens {
  const [verb, next, after] = [tokens.word[i]!, tokens.word[i + 1] ?? "", tokens.word[i + 2] ?? ""];
  if (COPULAS.has(verb) && DETERMINERS.has(next)) return rolePhrase(tokens, i + 1);
  if (!HOLDS.has(`${verb} ${next}`)) return null;
  return withoutWhen(tokens, rolePhrase(tokens, after === "as" ? i + 3 : i + 2));
}

/** The age behind a name: `Reyes, 52,`. */
export function ageAfter(tokens: Tokens, { last }: Name): string | null {
  if (tokens.word[last] !== "," || last + 1 >= tokens.length) return null;
  const word = tokens.word[last + 1]!;
  const next = tokens.word[last + 2];
  return word.length <= 3 && tokens.tag[last + 1] === Tag.CD && (next === "," || next === ".")
    ? word
    : null;
}

/** The role that follows a name: `, the mayor of Marlow,`, `, 52, a nurse,`, ` (R-Tex.)` apart, `, who is the mayor`. */
export function roleAfter(tokens: Tokens, name: Name): RoleTokens {
  let i = name.last;
  const sentence = tokens.sentence[name.first];
  const inside = (k: number): boolean => k < tokens.length && tokens.sentence[k] === sentence;
  if (!inside(i)) return null;
  if (tokens.word[i] === "(") {
    while (inside(i) && tokens.word[i] !== ")" && i < name.last + 8) i++;
    i++;
  }
  if (!inside(i)) return null;
  const told = inside(i + 2) ? roleOfVerb(tokens, i) : null;
  if (told) return told;
  const mark = tokens.word[i]!;
  if (mark !== "," && mark !== "—" && mark !== "–") return null;
  i++;
  if (inside(i + 1) && tokens.shape[i]! & Shape.DIGIT && tokens.word[i + 1] === ",") i += 2;
  if (!inside(i)) return null;
  if (tokens.word[i] === "who") {
    if (!inside(i + 2)) return null;
    return COPULAS.has(tokens.word[i + 1]!)
      ? rolePhrase(tokens, i + 2)
      : inside(i + 3)
        ? roleOfVerb(tokens, i + 1)
        : null;
  }
  const role = rolePhrase(tokens, i);
  if (!role) return null;
  // `Reyes, Mayor Marlow and …` is a list.
  const next = tokens.word[role[1]];
  if (tokens.word[i - 1] === "," && next === "and") return null;
  return role;
}

/** The role in apposition before a name: `the mayor of Marlow, Ana Reyes,`. */
export function roleBefore(tokens: Tokens, name: Name): RoleTokens {
  const comma = name.title - 1;
  const sentence = tokens.sentence[name.first];
  if (comma < 2 || tokens.word[comma] !== "," || tokens.sentence[comma] !== sentence) return null;
  const after = tokens.word[name.last];
  if (
    name.last < tokens.length &&
    tokens.sentence[name.last] === sentence &&
    after !== "," &&
    after !== "." &&
    after !== "(" &&
    tokens.tag[name.last] !== Tag.QUOTE
  )
    return null;
  let first = comma;
  while (
    first > 0 &&
    first > comma - 12 &&
    tokens.sentence[first - 1] === sentence &&
    !isBreak(tokens, first - 1)
  ) {
    first--;
    if (DETERMINERS.has(tokens.word[first]!)) break;
  }
  if (!DETERMINERS.has(tokens.word[first]!) && !(tokens.shape[first]! & Shape.OPENS_SENTENCE))
    return null;
  const role = rolePhrase(tokens, first);
  return role && role[1] === comma ? role : null;
}

/** `(R-Tex.)`, `(D)`: the parenthesis behind a lawmaker's name, marks included. */
export function partyAfter(tokens: Tokens, name: Name): RoleTokens {
  const open = name.last;
  if (tokens.word[open] !== "(" || open + 2 >= tokens.length) return null;
  for (let close = open + 2; close <= open + 4 && close < tokens.length; close++) {
    if (tokens.word[close] !== ")") continue;
    const party = tokens.word[open + 1]!;
    return /^(r|d|i|ind|lab|con|snp|ld|green|labour|conservative|democrat|republican)(-|\.|$)/.test(
      party,
    )
      ? [open, close + 1]
      : null;
  }
  return null;
}
