import type { Entity } from "./entity.js";
import { foldWord } from "./fold.js";
import type { NounPhrase } from "./noun-phrase.js";
import { nameFrom, type Scene } from "./scene.js";
import { singular } from "./unnamed.js";

/** Words of a name that a description can hold, at most. */
const LONGEST = 6;
/** Names looked at behind a description that comes before its name. */
const WINDOW = 24;
/** Sentences from the top in which news tells what before it tells who: headline, deck, lead. */
const LEAD = 4;

const LOCATING: ReadonlySet<string> = new Set(
  "federal state local national regional top leading major influential prominent independent government".split(
    " ",
  ),
);

/**
 * The organisation or document whose whole name closes the description in other letters (`the top British medical
 * journal` where the British Medical Journal is named).
 */
export function namedWithin({ reading, chains }: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = reading;
  if (phrase.determiner === "indefinite" || phrase.determiner === "possessive") return null;
  for (let from = Math.max(phrase.first, phrase.head - LONGEST + 1); from < phrase.head; from++) {
    const words: string[] = [];
    for (let i = from; i <= phrase.head; i++) words.push(foldWord(tokens.word[i]!));
    const entity = chains.byName.get(words.join(" "));
    if (entity && (entity.kind === "organization" || entity.kind === "document")) return entity;
  }
  return null;
}

/**
 * The organisation that a headline or lead describes before the text names it (`A federal appeals court ruled …`, then
 * `the Court of Appeals for the Third Circuit`): the next one named whose name has the noun and all its modifiers.
 */
export function namedLater({ reading, chains }: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = reading;
  if (tokens.sentence[phrase.head]! >= LEAD || phrase.determiner === "possessive") return null;
  if (phrase.last !== phrase.head + 1 || phrase.plural) return null;
  const asked: string[] = [];
  for (let i = phrase.first; i <= phrase.head; i++) {
    const word = foldWord(tokens.word[i]!);
    if (!LOCATING.has(word)) asked.push(singular(word));
  }
  const at = nameFrom(chains.names, phrase.last);
  for (let n = at; n < chains.names.length && n < at + WINDOW; n++) {
    const entity = chains.entityOf[n];
    if (entity?.kind !== "organization" || entity.words.length < 2) continue;
    const words = entity.words.map(singular);
    if (asked.every((word) => words.includes(word))) return entity;
  }
  return null;
}
