import { Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";
import { UTTERANCES } from "../../lexicons/en/documents.js";
import { type Entity, entityOf } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";
import { askedBy } from "./pronoun-words.js";
import { antecedent } from "./pronouns.js";
import { wordsOf } from "./reading.js";
import type { Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { kindOfPhrase } from "./unnamed.js";

/** Whose the phrase is and where what is owned begins; null where no possessive opens it. */
function ownerOf(
  scene: Scene,
  phrase: NounPhrase,
  found: readonly number[],
): { owner: Entity; from: number; fuller: boolean } | null {
  const { tokens } = scene.reading;
  if (phrase.determiner === "possessive") {
    const asked = askedBy(tokens.word[phrase.first - 1]!);
    const owner = asked ? antecedent(scene, phrase.first - 1, asked) : null;
    return owner && { owner, from: phrase.first, fuller: true };
  }
  for (const n of found) {
    const name = scene.chains.names[n]!;
    if (name.use !== "possessor" || name.last >= phrase.head || name.title > phrase.first) continue;
    const owner = entityOfName(scene, n);
    return (
      owner && {
        owner,
        from: name.last + 1,
        fuller: owner.kind === "person" && owner.words.length > name.words.length,
      }
    );
  }
  return null;
}

/** Words before `of` in a phrase that a possessive closes, at most. */
const BEFORE_OF = 8;

/** `Many of his supporters` under the owner's name (`Many of Ana Reyes’s supporters`); undefined for other phrases. */
function partOfOwned(scene: Scene, phrase: NounPhrase): Entity | undefined {
  const { tokens } = scene.reading;
  for (let i = phrase.first; i + 2 < phrase.core && i < phrase.first + BEFORE_OF; i++) {
    if (tokens.word[i] !== "of" || tokens.tag[i + 1] !== Tag.PRPS || i === phrase.first) continue;
    const asked = askedBy(tokens.word[i + 1]!);
    const owner = asked ? antecedent(scene, i + 1, asked) : null;
    if (!owner || owner.members.length > 0) return undefined;
    const part = wordsOf(scene.reading, phrase.first, i + 1);
    const owned = wordsOf(scene.reading, i + 2, phrase.core).replace(/[\s,]+$/, "");
    const article = takesThe(scene, owner) ? "the " : "";
    const name = `${part} ${article}${owner.name}’s ${owned}`;
    const kind = kindOfPhrase(tokens, phrase);
    const key = `${kind} ${name.toLowerCase()}`;
    const entity = scene.unnamed.get(key) ?? entityOf(kind, name);
    scene.unnamed.set(key, entity);
    return entity;
  }
  return undefined;
}

/** True where the text writes the owner's name with `the` at its first mention. */
function takesThe({ reading: { tokens } }: Scene, { mentions }: Entity): boolean {
  const [first] = mentions;
  const at = first ? tokenAt(tokens, first.start) : 0;
  return at > 0 && tokens.word[at - 1] === "the";
}

/**
 * Who speaks through what someone owns (W8): the owner where it is their words (`Ushakov’s comments`, `his claim`),
 * otherwise what is owned, under the owner's full name (`her campaign` → `Ana Reyes’s campaign`). Undefined where no
 * possessive opens the phrase or the owner need not be told.
 */
export function speakerOfPossession(
  scene: Scene,
  phrase: NounPhrase,
  found: readonly number[],
): Entity | undefined {
  const possession = ownerOf(scene, phrase, found);
  if (!possession) return partOfOwned(scene, phrase);
  const { tokens } = scene.reading;
  const { owner, from, fuller } = possession;
  if (UTTERANCES.has(tokens.word[phrase.head]!)) return owner;
  const kind = kindOfPhrase(tokens, phrase);
  if (!fuller || owner.members.length > 0 || from >= phrase.core || tokens.word[from] === "fellow")
    return undefined;
  let last = phrase.core;
  while (last > from + 1 && tokens.tag[last - 1] === Tag.PUNCT) last--;
  const name = `${owner.name}’s ${wordsOf(scene.reading, from, last)}`;
  const key = `${kind} ${name.toLowerCase()}`;
  const known = scene.unnamed.get(key);
  if (known) return known;
  const entity = entityOf(kind, name);
  scene.unnamed.set(key, entity);
  return entity;
}
