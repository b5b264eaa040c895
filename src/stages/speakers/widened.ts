import { isNoun, Tag } from "../../document/tag.js";
import { rolePhrase } from "./role-phrase.js";
import { nameFrom, namesIn, type Scene } from "./scene.js";

/** Members of a list that are walked over, at most. */
const LONGEST_LIST = 12;
const LONGEST_NOUNS = 6;

const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each", "together", "alike"]);

const UNIVERSAL: ReadonlySet<string> = new Set(["everyone", "everybody", "all", "every"]);

/** Index of the name that ends right before token `end`, a parenthesis behind it left out; -1 where none does. */
function nameBefore({ reading: { tokens }, chains: { names } }: Scene, end: number): number {
  let last = end;
  if (tokens.word[last - 1] === ")") {
    let open = last - 1;
    while (open > 0 && open > last - 8 && tokens.word[open] !== "(") open--;
    if (tokens.word[open] === "(") last = open;
  }
  if (last <= 0) return -1;
  const n = nameFrom(names, last - 1);
  return n < names.length && names[n]!.last === last && names[n]!.kind !== "title" ? n : -1;
}

/**
 * Where the list of names begins that goes on at token `first` (`A, the B and` …); `first` where none does.
 *
 * @param closed true where the words from `first` on hold the list's `and`.
 */
export function startOfList(scene: Scene, first: number, closed: boolean): number {
  const { tokens } = scene.reading;
  const sentence = tokens.sentence[first];
  let start = first;
  for (let members = 0; members < LONGEST_LIST; members++) {
    let end = start;
    if (tokens.word[end - 1] === "the") end--;
    const link = end;
    if (tokens.word[end - 1] === "and") end--;
    if (tokens.word[end - 1] === ",") end--;
    // The last link is `and`; commas alone make no list.
    if (end === link || (members === 0 && !closed && tokens.word[link - 1] !== "and")) break;
    const n = nameBefore(scene, end);
    if (n < 0 || tokens.sentence[scene.chains.names[n]!.title] !== sentence) break;
    start = scene.chains.names[n]!.title;
  }
  return start;
}

/** Where the noun phrase begins whose `of` stands before token `start`; `start` where none does. */
function startOfNounBeforeOf(scene: Scene, start: number): number {
  const { tokens } = scene.reading;
  let of = start - 1;
  if (tokens.word[of] === "the") of--;
  if (tokens.word[of] !== "of" || tokens.tag[of - 1] !== Tag.NNS) return start;
  let first = of - 1;
  while (first > 0 && first > of - LONGEST_NOUNS) {
    const tag = tokens.tag[first - 1]!;
    if (!isNoun(tag) && tag !== Tag.JJ && tag !== Tag.DT && tag !== Tag.CD) break;
    first--;
    if (tag === Tag.DT) break;
  }
  return first;
}

/** Words that open a clause of their own; `such as` opens none. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "that as while because although though if when since whereas whether where".split(" "),
);

/** True where a clause can begin at the token: nothing that would make an object of it stands before. */
function opensClause({ reading: { tokens } }: Scene, at: number): boolean {
  const start = tokens.word[at - 1] === "the" ? at - 1 : at;
  if (start === 0 || tokens.sentence[start - 1] !== tokens.sentence[at]) return true;
  const tag = tokens.tag[start - 1]!;
  if (tag === Tag.PUNCT || tag === Tag.QUOTE || tag === Tag.CC) return true;
  return SUBORDINATORS.has(tokens.word[start - 1]!) && tokens.word[start - 2] !== "such";
}

/**
 * The words that a source was cut out of: readers of attributions often take the last of joint speakers (`Reyes and
 * {Okoro} said`), the apposition alone (`Reyes, {the mayor}, said`) or a floating `all`.
 *
 * @returns the tokens `[first, last)` to read as the source, the given ones where nothing was cut off.
 */
export function widened(scene: Scene, first: number, last: number): [first: number, last: number] {
  const { tokens } = scene.reading;
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return [first, last];
  const opening = tokens.word[first]!;
  const before = tokens.word[first - 1]!;
  // `not {everyone}`, `one {or more of its members}`
  if (before === "not" && UNIVERSAL.has(opening)) return [first - 1, last];
  if (opening === "or" && tokens.tag[first - 1] === Tag.CD) return [first - 1, last];
  if (last - first === 1 && FLOATING.has(tokens.word[first]!)) {
    const n = nameBefore(scene, first);
    if (n < 0) return [first, last];
    const own = scene.chains.names[n]!.title;
    return [startOfList(scene, own, false), first];
  }
  if (tokens.word[first - 1] === ",") {
    const n = nameBefore(scene, first - 1);
    const isAge = tokens.tag[first] === Tag.CD && tokens.word[first]!.length < 4;
    const role = n >= 0 && (isAge || rolePhrase(tokens, first) !== null);
    if (role && namesIn(scene, first, last).every((k) => scene.chains.names[k]!.kind !== "person"))
      return [scene.chains.names[n]!.title, last];
  }
  const n = nameFrom(scene.chains.names, first);
  const name = scene.chains.names[n];
  if (!name || name.title > first + 1 || name.last > last) return [first, last];
  const closed =
    namesIn(scene, first, last).length > 1 && tokens.word.slice(first, last).includes("and");
  const list = startOfList(scene, name.title, closed);
  if (list === name.title) return [first, last];
  const noun = startOfNounBeforeOf(scene, list);
  if (noun < list) return [noun, last];
  return opensClause(scene, list) ? [list, last] : [first, last];
}
