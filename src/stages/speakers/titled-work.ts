import { Tag } from "../../document/tag.js";
import { type Entity, entityOf } from "./entity.js";
import { wordsOf } from "./reading.js";
import { namesIn, type Scene } from "./scene.js";

/** Words of a work's title, at most. */
const LONGEST = 16;

/**
 * The work that a source of a possessor and a title in quotation marks names (`Ana Reyes’s “Low Water”`): what it says
 * is the work's, not its author's. Null for other sources.
 */
export function titledWork(scene: Scene, first: number, last: number): Entity | null {
  const { reading, chains, unnamed } = scene;
  const { tokens } = reading;
  const n = namesIn(scene, first, last).find((k) => chains.names[k]!.use === "possessor");
  if (n === undefined) return null;
  const open = chains.names[n]!.last + 1;
  const close = last - 1;
  if (tokens.tag[open] !== Tag.QUOTE || tokens.tag[close] !== Tag.QUOTE) return null;
  if (close <= open + 1 || close - open > LONGEST) return null;
  const name = wordsOf(reading, open + 1, close);
  const key = `document ${name.toLowerCase()}`;
  const known = unnamed.get(key);
  if (known) return known;
  const entity = entityOf("document", name);
  unnamed.set(key, entity);
  return entity;
}
