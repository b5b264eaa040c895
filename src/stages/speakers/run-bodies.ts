import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from "../../lexicons/en/organizations.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import { isBreak, type RoleTokens } from "./role-phrase.js";

const LONGEST = 14;

/** What is said of whoever is at the head of something; `heads to` and `runs for` are not. */
const RUNS = wordSet(
  "leads heads runs chairs owns manages directs edits commands captains oversees coaches hosts represents co-owns " +
    "chaired owned founded co-founded cofounded managed directed edited commanded captained oversaw coached hosted represented",
);
/** `led Marlow 2-0`, `headed home`: of these only what is surely a body counts. */
const LOOSE = wordSet("led headed ran");
/** What someone may be at the head of, besides organisations. */
const PLACES_OF_WORK = wordSet(
  "shop store farm pub bar cafe café diner restaurant bakery garage salon clinic surgery practice nursery shelter hotel " +
    "guesthouse inn gallery studio theatre theater orchestra choir band team side squad unit department programme program " +
    "project laboratory lab site plant factory mill mine yard port airport base blog website podcast brewery vineyard estate " +
    "business inquiry investigation review panel operation campaign expedition firm company startup start-up charity foundation franchise chain hostel library nursery kennels zoo cinema bookshop pharmacy stall ward district",
);

/** True for a verb that opens what {@link whatIsRun} finds. */
export const isRunning = (verb: string): boolean => RUNS.has(verb) || LOOSE.has(verb);

const isBody = (word: string): boolean =>
  PLACES_OF_WORK.has(word) || ORGANIZATION_NOUNS.has(word) || ORGANIZATION_HEADS.has(word);

/**
 * The clause that tells someone’s role by what they are at the head of, from the verb at token `i` on: `runs a bakery in Leeds`,
 * `chairs the Marlow Board`. Null where its object is nothing of the kind (`runs a marathon`).
 *
 * @param object whether a name may be what is run, or only a noun for a body.
 */
export function whatIsRun(tokens: Tokens, i: number, object: "any" | "body"): RoleTokens {
  const verb = tokens.word[i]!;
  if (!isRunning(verb)) return null;
  const isLoose = LOOSE.has(verb);
  const sentence = tokens.sentence[i];
  let head = -1;
  let named = false;
  let end = i + 1;
  for (; end < tokens.length && tokens.sentence[end] === sentence && end - i < LONGEST; end++) {
    const tag = tokens.tag[end]!;
    const word = tokens.word[end]!;
    if (isBreak(tokens, end)) break;
    if (head < 0 && (tag === Tag.IN || tag === Tag.TO || tag === Tag.MD)) return null;
    const closes = tag === Tag.IN || tag === Tag.TO || tag === Tag.CC;
    if (closes && head >= 0) break;
    if (isVerb(tag) && head >= 0) break;
    if (isNoun(tag)) {
      head = end;
      if (tokens.shape[end]! & Shape.CAPITAL) named = true;
    } else if (tag === Tag.PRP || word === "who") return null;
  }
  if (head < 0) return null;
  const isTold = isBody(tokens.word[head]!) || (named && object === "any" && !isLoose);
  if (!isTold) return null;
  return [i, endOfPlace(tokens, end)];
}

/** Behind the `of`, `in` or `for` that says where the body is (`a bakery {in Leeds}`); `at` where none does. */
function endOfPlace(tokens: Tokens, at: number): number {
  const word = tokens.word[at] ?? "";
  if (word !== "of" && word !== "in" && word !== "for" && word !== "at" && word !== "on") return at;
  let end = at + 1;
  let noun = false;
  for (
    ;
    end < tokens.length && tokens.sentence[end] === tokens.sentence[at] && end - at < LONGEST;
    end++
  ) {
    if (isBreak(tokens, end)) break;
    const tag = tokens.tag[end]!;
    if (isNoun(tag)) noun = true;
    else if (tag !== Tag.DT && tag !== Tag.JJ && tag !== Tag.PRPS) break;
    if (tag === Tag.CD) return at;
  }
  return noun ? end : at;
}
