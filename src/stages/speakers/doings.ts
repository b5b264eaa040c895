import type { Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import { isBreak, type RoleTokens } from "./role-phrase.js";

const LONGEST = 16;

/** What someone does for a living, said in the present. */
const DOES = wordSet(
  "studies teaches researches makes sells grows breeds farms keeps builds repairs writes designs trains lectures advises covers " +
    "analyses analyzes tracks monitors specialises specializes restores rears publishes produces organises organizes",
);
/** Of these, what may stand without an object: `teaches at Lund`. */
const AT = wordSet("works teaches lectures specialises specializes serves");
const PLACES = wordSet("at for with in on");
/** What is done with a thing, and not with people or sums: `makes £9 an hour`, `keeps it quiet` tell no work. */
const NO_WORK = wordSet(
  "it him her them himself herself themselves sure sense up out way time fun",
);

/** True for a verb that opens what {@link whatIsDone} finds. */
export const isDoing = (verb: string): boolean =>
  DOES.has(verb) || AT.has(verb) || verb === "helps";

/**
 * The clause behind `who` that tells someone’s role by their daily work, from the verb at token `i` on: `studies bees at Lund`,
 * `works for the agency`, `helps run a fund`. Null where the verb tells none.
 */
export function whatIsDone(tokens: Tokens, i: number): RoleTokens {
  const { word, tag, sentence } = tokens;
  const helps = word[i] === "helps";
  const verb = helps ? (word[i + 1] === "to" ? i + 2 : i + 1) : i;
  if (!isDoing(word[i]!) || (helps && !DOES.has(`${word[verb]}s`) && !HELPED.has(word[verb]!)))
    return null;
  const next = word[verb + 1] ?? "";
  if (AT.has(word[verb]!) && PLACES.has(next)) return endOfObject(tokens, i, verb + 2);
  if (word[i] === "works" || word[i] === "serves") return null;
  if (NO_WORK.has(next) || tag[verb + 1] === Tag.IN || sentence[verb + 1] !== sentence[i])
    return null;
  return endOfObject(tokens, i, verb + 1);
}

const MONEY = /^[£$€]/;
/** What one may help with. */
const HELPED = wordSet(
  "run lead manage edit organise organize build teach make train coach direct produce",
);

/** From the verb up to where its object and places end. */
function endOfObject(tokens: Tokens, verb: number, from: number): RoleTokens {
  const { word, tag, sentence } = tokens;
  let noun = false;
  let end = from;
  for (; end < verb + LONGEST && sentence[end] === sentence[verb]; end++) {
    const is = tag[end]!;
    if (isBreak(tokens, end)) break;
    if (
      (isVerb(is) && is !== Tag.VBG && is !== Tag.VBN) ||
      is === Tag.MD ||
      is === Tag.PRP ||
      word[end] === "because"
    )
      break;
    if (end === from && (is === Tag.CD || MONEY.test(word[end]!))) return null;
    if (is === Tag.CC && isVerb(tag[end + 1]!)) break;
    if (isNoun(is)) noun = true;
  }
  return noun ? [verb, end] : null;
}
