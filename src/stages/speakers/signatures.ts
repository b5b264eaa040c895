import { Tag } from "../../document/tag.js";
import type { Chains } from "./chains.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";
import type { Reading } from "./reading.js";
import { paragraphOf } from "./scene.js";

/** Paragraphs of one letter, at most, so that a signature far below signs nothing. */
const LONGEST_LETTER = 12;

/**
 * Who signs the letter that a paragraph belongs to, where paragraphs of a person's name alone stand under others (a
 * page of letters): the name of the next such paragraph. `I` in the article's own voice is theirs.
 *
 * @returns from a paragraph to who signs below it, or null.
 */
export function signatures(
  reading: Reading,
  { names, entityOf }: Chains,
): (paragraph: number) => Entity | null {
  const signer = new Map<number, Entity>();
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const entity = entityOf[n];
    if (!entity || (entity.kind !== "person" && entity.kind !== "unknown")) continue;
    if (name.words.length < 2 || name.use !== "plain") continue;
    const paragraph = paragraphOf(reading, name.first);
    if (isAlone(reading, name, paragraph)) signer.set(paragraph, entity);
  }
  return (paragraph) => {
    for (let p = paragraph + 1; p <= paragraph + LONGEST_LETTER; p++) {
      const entity = signer.get(p);
      if (entity) return entity;
    }
    return null;
  };
}

/** True where the name is all of the paragraph, but for marks. */
function isAlone({ paragraphs, tokens }: Reading, name: Name, paragraph: number): boolean {
  const { start, end, kind } = paragraphs[paragraph]!;
  if (kind === "headline" || kind === "byline" || tokens.start[name.title] !== start) return false;
  for (let i = name.last; i < tokens.length && tokens.start[i]! < end; i++)
    if (tokens.tag[i] !== Tag.PUNCT) return false;
  return true;
}
