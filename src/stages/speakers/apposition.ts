import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import type { Name } from "./name.js";
import { DETERMINERS, isBreak, type RoleTokens, rolePhrase } from "./role-phrase.js";

const COPULAS: ReadonlySet<string> = new Set(["is", "was", "became", "remains", "'s"]);

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
  if (COPULAS.has(tokens.word[i]!) && DETERMINERS.has(tokens.word[i + 1] ?? ""))
    return rolePhrase(tokens, i + 1);
  const mark = tokens.word[i]!;
  if (mark !== "," && mark !== "—" && mark !== "–") return null;
  i++;
  if (inside(i + 1) && tokens.shape[i]! & Shape.DIGIT && tokens.word[i + 1] === ",") i += 2;
  if (!inside(i)) return null;
  if (tokens.word[i] === "who") {
    if (!inside(i + 2) || !COPULAS.has(tokens.word[i + 1]!)) return null;
    return rolePhrase(tokens, i + 2);
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
