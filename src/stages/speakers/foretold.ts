import { tokenAt } from "../../document/token-search.js";
import type { Entity } from "./entity.js";
import { foldWord } from "./fold.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { nameFrom, paragraphOf, type Scene } from "./scene.js";

/** Names looked at after a description. */
const WINDOW = 60;
/** Paragraphs from the article's top in which a description may come before the name. */
const TOP = 3;
/** Tokens of the next paragraph in which the headline's noun is looked for, and before that noun. */
const LEAD = 30;
const LONGEST = 6;

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);
const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "the"]);

const wordsBefore = ({ reading: { tokens } }: Scene, { first, head }: NounPhrase): string[] =>
  tokens.word.slice(first, head).map(foldWord);

/**
 * Which organisation a description at the article's top foretells (`A federal appeals court ruled …` before `the Court
 * of Appeals`): the only one later whose name has its noun and one more of its words. News names late what it
 * describes in the lead (Bell 1991, The Language of News Media).
 */
export function foretoldOrganization(scene: Scene, phrase: NounPhrase): Entity | null {
  const { reading, chains } = scene;
  if (paragraphOf(reading, phrase.first) >= TOP || phrase.plural) return null;
  const noun = foldWord(reading.tokens.word[phrase.head]!);
  const modifiers = wordsBefore(scene, phrase);
  let found: Entity | null = null;
  const from = nameFrom(chains.names, phrase.last);
  for (let n = from; n < chains.names.length && n < from + WINDOW; n++) {
    const entity = chains.entityOf[n];
    if (!entity || entity === found || entity.kind !== "organization") continue;
    if (!entity.words.includes(noun) || !modifiers.some((word) => entity.words.includes(word)))
      continue;
    if (found) return null;
    found = entity;
  }
  return found;
}

/**
 * The phrase of the first paragraph that takes up a headline's bare one (`Court rules …` → `A federal appeals court`):
 * the first with its noun and all its other words; null where none has.
 */
export function leadPhrase(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const { tokens, paragraphs } = scene.reading;
  if (phrase.determiner !== "none" || paragraphOf(scene.reading, phrase.first) !== 0) return null;
  const at = tokenAt(tokens, paragraphs[0]!.end);
  const noun = tokens.word[phrase.head]!;
  const modifiers = wordsBefore(scene, phrase);
  const limit = Math.min(tokens.length, at + LEAD);
  for (let head = at; head < limit; head++) {
    if (tokens.word[head] !== noun) continue;
    let first = head;
    while (first > at && head - first < LONGEST && !DETERMINERS.has(tokens.word[first]!)) first--;
    if (!DETERMINERS.has(tokens.word[first]!)) continue;
    const lead = readNounPhrase(tokens, first, head + 1);
    if (lead?.head !== head) continue;
    const words = wordsBefore(scene, lead);
    if (modifiers.every((word) => words.includes(word))) return lead;
  }
  return null;
}

/**
 * Whom `a witness` means whom the text names later by the same noun: `The witness, Ana Reyes, lives …`. Null where no
 * name or more than one is told so.
 */
export function foretoldPerson(scene: Scene, phrase: NounPhrase): Entity | null {
  const { reading, chains } = scene;
  const { tokens } = reading;
  if (phrase.determiner !== "indefinite" || phrase.plural) return null;
  if (!INDEFINITE.has(tokens.word[phrase.first - 1] ?? "")) return null;
  const noun = tokens.word[phrase.head]!;
  let found: Entity | null = null;
  const from = nameFrom(chains.names, phrase.last);
  for (let n = from; n < chains.names.length && n < from + WINDOW; n++) {
    const { title } = chains.names[n]!;
    const entity = chains.entityOf[n];
    if (tokens.word[title - 1] !== "," || tokens.word[title - 2] !== noun) continue;
    if (tokens.word[title - 3] !== "the" || !entity || entity === found) continue;
    if (entity.kind !== "person" && entity.kind !== "unknown") continue;
    if (found) return null;
    found = entity;
  }
  return found;
}
