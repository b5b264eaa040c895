import { Shape, type Tokens } from "../../document/layers.js";
import { isName, isVerb, Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
import { hashOf, mix } from "../../lexicons/word-hash.js";

/** Slots of the weights; a power of two. */
export const SLOTS = 1 << 16;
const SHIFT = 16;
/** A sentence's words beyond these are not read. */
const LONGEST = 120;

const slot = (a: number, kind: number): number => Math.imul(mix(a, kind), 0x165667b1) >>> SHIFT;

const NUMBER = hashOf("<number>");
const YEAR = hashOf("<year>");
const EDGE = hashOf("<edge>");

function wordHash(tokens: Tokens, i: number): number {
  if (!(tokens.shape[i]! & Shape.DIGIT)) return tokens.type[i]!.hash;
  const word = tokens.word[i]!;
  return word.length === 4 && (word.startsWith("19") || word.startsWith("20")) ? YEAR : NUMBER;
}

/** Buckets of a count: 0, 1, 2, 3–4, 5–8, … */
const bucket = (count: number): number => (count < 3 ? count : 1 + Math.ceil(Math.log2(count)));

/** Words by which someone speaks of himself, of his own side, to someone, of others: a bit for each. */
const PERSONS: ReadonlyMap<string, number> = new Map(
  ["i me my myself", "we us our", "you your", "he she his her him they their them"].flatMap(
    (words, person) => words.split(" ").map((word): [string, number] => [word, 1 << person]),
  ),
);
const isOfPerson = wordFact((word) => PERSONS.has(word));

/** Hash of the token's dictionary form. */
function lemmaHash({ type, lemma }: Tokens, i: number): number {
  const { word, hash } = type[i]!;
  return lemma[i] === word ? hash : hashOf(lemma[i]!);
}

/**
 * The slots of what a sentence is made of: its words and pairs of words, parts of speech in a row, how many figures,
 * names and verbs it has, whether it asks, and who speaks of whom. A slot may come more than once.
 *
 * @param out written from its beginning on.
 * @returns how many slots there are.
 */
export function slotsOf(tokens: Tokens, first: number, last: number, out: number[]): number {
  let n = 0;
  const end = Math.min(last, first + LONGEST);
  let before = EDGE;
  let tagBefore = 60;
  let tagEarlier = 60;
  let numbers = 0;
  let names = 0;
  let past = 0;
  let modals = 0;
  let asks = 0;
  let words = 0;
  let persons = 0;
  for (let i = first; i < end; i++) {
    const tag = tokens.tag[i]!;
    const hash = wordHash(tokens, i);
    const word = tokens.word[i]!;
    out[n++] = slot(hash, 1);
    out[n++] = slot(mix(before, hash), 2);
    out[n++] = slot((tagBefore << 8) | tag, 3);
    out[n++] = slot((((tagEarlier << 8) | tagBefore) << 8) | tag, 4);
    if (isVerb(tag) || tag === Tag.JJ) out[n++] = slot(lemmaHash(tokens, i), 5);
    before = hash;
    tagEarlier = tagBefore;
    tagBefore = tag;
    if (tag === Tag.CD) numbers++;
    if (isName(tag)) names++;
    if (tag === Tag.VBD) past++;
    if (tag === Tag.MD) modals++;
    if (word === "?") asks = 1;
    if (tag !== Tag.PUNCT && tag !== Tag.QUOTE) words++;
    if (isOfPerson(tokens, i)) persons |= PERSONS.get(word)!;
  }
  const ofAll = [
    slot(mix(before, EDGE), 2),
    slot((tagBefore << 8) | 60, 3),
    slot(0, 6),
    slot(bucket(numbers), 7),
    slot(bucket(names), 8),
    slot(bucket(words), 9),
    slot(bucket(past), 10),
    slot(bucket(modals), 11),
    slot(asks, 12),
    slot(persons, 13),
    slot((bucket(numbers) << 4) | bucket(past), 14),
    slot((persons << 4) | bucket(numbers), 15),
  ];
  for (const own of ofAll) out[n++] = own;
  return n;
}
