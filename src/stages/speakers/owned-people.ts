import { Tag } from "../../document/tag.js";
import type { Entity } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";
import { nameFrom, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";

/** Names looked at before a description. */
const WINDOW = 40;
/** Words between a possessive and its noun, at most. */
const LONGEST = 5;

/**
 * Whom `her challenger` means: the only one whom the text named before by the same possessive and noun (`her challenger, Curtis
 * Bloom,`). Null where nobody was, or several were.
 */
export function ownedPerson(
  scene: Scene,
  { first, head, core, plural }: NounPhrase,
): Entity | null {
  const { tokens } = scene.reading;
  const { word, tag, sentence } = tokens;
  const owner = word[first - 1] ?? "";
  if (plural || tag[first - 1] !== Tag.PRPS || core !== head + 1) return null;
  let found: Entity | null = null;
  const at = nameFrom(scene.chains.names, first);
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const { title, first: begin, kind } = scene.chains.names[n]!;
    const noun = word[title - 1] === "," ? title - 2 : begin - 1;
    if (kind === "organization" || word[noun] !== word[head] || sentence[noun] !== sentence[title])
      continue;
    let from = noun - 1;
    while (from > noun - LONGEST && tag[from] !== Tag.PRPS && sentence[from] === sentence[noun])
      from--;
    if (word[from] !== owner) continue;
    const entity = entityOfName(scene, n);
    if (found && entity !== found) return null;
    found = entity;
  }
  return found;
}
