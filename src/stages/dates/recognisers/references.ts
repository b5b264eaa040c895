import { isFiniteVerb, isNoun, Tag } from "../../../document/tag.js";
import { VAGUE } from "../../../lexicons/en/vague-dates.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

/** Words that point nowhere exact: `now`, `currently`, `recently`, `the past`, `the near future`, `at the moment`. */
export const references: Recogniser = (w, i, propose, tokens) => {
  const word = w.word[i]!;
  const before = w.word[i - 1]!;
  const next = w.token[i + 1]!;
  const reference = { is: "reference", value: VAGUE.get(word)! } as const;
  if (word === "now") propose(i, i, reference);
  else if (word === "recently")
    propose(before === "more" || before === "most" ? i - 1 : i, i, reference);
  else if (word === "soon") {
    if (before !== "as" && before !== "too" && w.word[i + 1] !== "after" && w.word[i + 1] !== "as")
      propose(i, i, reference);
  } else if (word === "current" || word === "recent") {
    // An electric current is a noun; the adjective stands before something.
    const tag = tokens.tag[next]!;
    const heads = isFiniteVerb(tag) || tag === Tag.PUNCT || tag === Tag.IN || tag === Tag.CC;
    if (w.kind[i + 1] === Kind.UNIT || (heads && word === "current") || tag === Tag.PUNCT) return;
    propose(before === "most" || before === "more" ? i - 1 : i, i, reference);
  } else if (word === "past") {
    const noun = tokens.tag[next]!;
    const headed =
      isNoun(noun) ||
      noun === Tag.CD ||
      noun === Tag.JJ ||
      noun === Tag.DT ||
      w.kind[i + 1] === Kind.UNIT ||
      w.kind[i + 1] === Kind.SEASON;
    if (headed) return;
    if (before === "the") propose(i - 1, i, reference);
    else if (/^(our|their|his|her|its|my|your)$/.test(before)) propose(i, i, reference);
  } else if (word === "future") {
    if (w.kind[i + 1] === Kind.UNIT || w.kind[i + 1] === Kind.DIGITS) return;
    const near =
      before === "near" ||
      before === "foreseeable" ||
      before === "immediate" ||
      before === "distant";
    const the = w.word[near ? i - 2 : i - 1] === "the";
    propose(i - (near ? 1 : 0) - (the ? 1 : 0), i, reference);
  } else if (word === "moment") {
    if (before === "the" && /^(at|for)$/.test(w.word[i - 2]!)) propose(i - 1, i, reference);
    else if (before === "this" || (before === "current" && w.word[i - 2] === "the"))
      propose(before === "this" ? i - 1 : i - 2, i, reference);
  } else if (word === "present") {
    if (w.word[i + 1] === "-" && w.word[i + 2] === "day") propose(i, i + 2, reference);
    else if (before === "the" && /^(at|for|in)$/.test(w.word[i - 2]!) && !isNoun(tokens.tag[next]!))
      propose(i - 1, i, reference);
    else if (/^(our|their)$/.test(before) && !isNoun(tokens.tag[next]!)) propose(i, i, reference);
  } else propose(i, i, reference);
};
