import { Tag } from "../../document/tag.js";
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
): { owner: Entity; from: number; fuller: boolean; mark: string } | null {
  const { tokens } = scene.reading;
  if (phrase.determiner === "possessive") {
    const asked = askedBy(tokens.word[phrase.first - 1]!);
    const owner = asked ? antecedent(scene, phrase.first - 1, asked) : null;
    return owner && { owner, from: phrase.first, fuller: true, mark: "’s" };
  }
  for (const n of found) {
    const name = scene.chains.names[n]!;
    if (name.use !== "possessor" || name.last >= phrase.head || name.title > phrase.first) continue;
    const owner = entityOfName(scene, n);
    return (
      owner && {
        owner,
        from: name.last + 1,
        // `Davis’ claim` as the text has it.
        mark: tokens.word[name.last] === "'" ? "’" : "’s",
        fuller: owner.kind === "person" && owner.words.length > name.words.length,
      }
    );
  }
  return null;
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
  if (!possession) return undefined;
  const { tokens } = scene.reading;
  const { owner, from, fuller, mark } = possession;
  if (UTTERANCES.has(tokens.word[phrase.head]!)) return owner;
  const kind = kindOfPhrase(tokens, phrase);
  if (!fuller || owner.members.length > 0 || from >= phrase.core || tokens.word[from] === "fellow")
    return undefined;
  let last = phrase.core;
  while (last > from + 1 && tokens.tag[last - 1] === Tag.PUNCT) last--;
  const name = `${owner.name}${mark} ${wordsOf(scene.reading, from, last)}`;
  const key = `${kind} ${name.toLowerCase()}`;
  const known = scene.unnamed.get(key);
  if (known) return known;
  const entity = entityOf(kind, name);
  scene.unnamed.set(key, entity);
  return entity;
}
