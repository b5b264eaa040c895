import type { Tokens } from "../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../document/tag.js";
import type { Name } from "./name.js";

/** Words of a description before the name that it tells, at most. */
const LONGEST = 9;

const isPartOfDescription = ({ tag, word }: Tokens, i: number): boolean => {
  const is = tag[i]!;
  return (
    isNoun(is) ||
    is === Tag.JJ ||
    is === Tag.DT ||
    is === Tag.PRPS ||
    is === Tag.POS ||
    is === Tag.VBN ||
    word[i] === "of"
  );
};

/** A noun, or what a hyphen made an adjective: `team-mate`. */
const isHead = ({ tag, word }: Tokens, i: number): boolean =>
  isNoun(tag[i]!) || (tag[i] === Tag.JJ && word[i]!.includes("-"));

/** `His captain, {Jonty Amis}, wept.`: a name in apposition to the description that opens the sentence and is its subject. */
export function isApposedSubject(tokens: Tokens, { title, last, use }: Name): boolean {
  const { word, tag, sentence, first } = tokens;
  const opening = first[sentence[title]!]!;
  const comma = title - 1;
  if (use !== "plain" || comma <= opening || comma - opening > LONGEST) return false;
  if (word[comma] !== "," || word[last] !== "," || sentence[last] !== sentence[title]) return false;
  if (!isHead(tokens, comma - 1) || !isFiniteVerb(tag[last + 1] ?? Tag.NONE)) return false;
  for (let i = opening; i < comma; i++) if (!isPartOfDescription(tokens, i)) return false;
  return true;
}
