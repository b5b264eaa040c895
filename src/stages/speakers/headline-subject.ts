import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { classOf } from "../../lexicons/en/words.js";
import type { Entity } from "./entity.js";
import { foldWord } from "./fold.js";
import { paragraphOf, type Scene } from "./scene.js";

const LONGEST_NAME = 4;

/**
 * Who speaks where a headline's whole clause stands before its colon (`Ana Reyes Grills Bank Chief Okoro: ‘You Knew’`):
 * the clause's subject, a full name that the article knows, before a verb in the present. Null for other sources.
 */
export function headlineSubject(scene: Scene, first: number, last: number): Entity | null {
  const { tokens } = scene.reading;
  if (!(tokens.shape[first]! & Shape.OPENS_SENTENCE) || paragraphOf(scene.reading, first) !== 0)
    return null;
  const words: string[] = [];
  let found: Entity | null = null;
  for (let i = first; i < last - 1 && words.length < LONGEST_NAME; i++) {
    words.push(foldWord(tokens.word[i]!));
    const entity = scene.chains.byName.get(words.join(" "));
    const isClause = classOf(tokens.word[i + 1]!)?.tags.includes(Tag.VBZ);
    if (entity?.kind === "person" && words.length > 1 && isClause) found = entity;
  }
  return found;
}
