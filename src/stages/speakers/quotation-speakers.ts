import type { Attribution } from "../../document/layers.js";
import { tokenAt } from "../../document/token-search.js";
import type { Entity } from "./entity.js";
import { quotationAround } from "./quoted.js";
import type { Reading } from "./reading.js";
import { paragraphOf } from "./scene.js";

/**
 * Who speaks each quotation and each paragraph's quotations, by the attributions that are resolved: for `I` and `we` that stand in
 * quotation marks but in nobody's content (`“We ran,” Reyes said. “{We} think it was a bear.”`).
 *
 * @param of by index of the attribution who speaks.
 * @returns a function from an offset inside quotation marks to who speaks there; null where nobody or several are told.
 */
export function quotationSpeakers(
  reading: Reading,
  attributions: readonly Attribution[],
  of: (index: number) => Entity | null,
): (offset: number) => Entity | null {
  const byQuotation = new Map<number, Set<Entity>>();
  const byParagraph = new Map<number, Set<Entity>>();
  for (let index = 0; index < attributions.length; index++) {
    const entity = of(index);
    if (!entity) continue;
    for (const { start, end } of attributions[index]!.content) {
      // the mark itself may be part of the content
      const quotation = quotationAround(reading, Math.min(start + 1, end - 1));
      if (quotation < 0) continue;
      add(byQuotation, quotation, entity);
      add(byParagraph, paragraphOf(reading, tokenAt(reading.tokens, start)), entity);
    }
  }
  return (offset) => {
    const quotation = quotationAround(reading, offset);
    if (quotation < 0) return null;
    if (byQuotation.has(quotation)) return only(byQuotation.get(quotation));
    return only(byParagraph.get(paragraphOf(reading, tokenAt(reading.tokens, offset))));
  };
}

function add(map: Map<number, Set<Entity>>, key: number, entity: Entity): void {
  const known = map.get(key);
  if (known) known.add(entity);
  else map.set(key, new Set([entity]));
}

const only = (speakers: ReadonlySet<Entity> | undefined): Entity | null =>
  speakers?.size === 1 ? [...speakers][0]! : null;
