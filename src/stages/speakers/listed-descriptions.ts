import { type Entity, entityOf } from "./entity.js";
import { foldWord } from "./fold.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { Scene } from "./scene.js";

/**
 * Who on the caller's list has a description as an alias (`the Marlow plumber`): the only one, as the text's chain of their
 * names where it names them. Null for other descriptions, and for `a Marlow plumber`, who may be anyone.
 */
export function listedByDescription(scene: Scene, phrase: NounPhrase): Entity | null {
  const { people, reading, chains, unnamed } = scene;
  if (!people || phrase.determiner !== "definite" || phrase.quantity !== null) return null;
  const all = people.named(reading.tokens.word.slice(phrase.first, phrase.core).map(foldWord));
  const [listed] = all;
  if (!listed || all.length > 1) return null;
  const { person } = listed;
  const key = `listed ${person.name}`;
  let entity = unnamed.get(key) ?? chains.entityOf.find((known) => known?.listed === person);
  if (!entity) {
    entity = entityOf(person.kind ?? "person", person.name);
    entity.listed = person;
  }
  unnamed.set(key, entity);
  return entity;
}
