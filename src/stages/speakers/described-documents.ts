import { SAME_DOCUMENT } from "../../lexicons/en/documents.js";
import type { Entity } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";
import { paragraphOf, type Scene, turnsBefore } from "./scene.js";
import { isTime, singular } from "./unnamed.js";

const TURNS = 8;
const PARAGRAPHS = 5;

/** Which document `the draft`, `the study` takes up: the latest source that has the noun, or a noun of the same kind. */
export function describedDocument(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const noun = tokens.word[phrase.head]!;
  const same = SAME_DOCUMENT.filter((nouns) => nouns.has(noun));
  const last = turnsBefore(scene, phrase.first);
  const paragraph = paragraphOf(scene.reading, phrase.first);
  // `The April survey` is not last year’s
  const opening = tokens.word[phrase.first]!;
  const time = phrase.first < phrase.head && isTime(opening) ? opening : null;
  let alike: Entity | null = null;
  for (let t = last - 1; t >= 0 && t >= last - TURNS; t--) {
    const { entity, token } = scene.turns[t]!;
    if (paragraph - paragraphOf(scene.reading, token) > PARAGRAPHS) break;
    if (entity.kind !== "document") continue;
    const words = entity.name.toLowerCase().split(" ");
    if (time !== null && !words.includes(time)) continue;
    if (words.includes(noun)) return entity;
    const takesUp = (word: string): boolean =>
      same.some((nouns) => nouns.has(phrase.plural ? singular(word) : word));
    if (words.some(takesUp)) alike ??= entity;
  }
  return alike;
}
