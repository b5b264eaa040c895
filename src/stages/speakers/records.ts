import type { Speakers } from "../../document/layers.js";
import type { SpeakerRecord } from "../../document/record.js";
import { inReadingOrder } from "../../document/span.js";
import type { Entity } from "./entity.js";

/** The role to show: the first of the longest. */
function roleOf(entity: Entity): string | null {
  if (entity.members.length > 0) {
    const roles = [...new Set(entity.members.map(roleOf).filter((role) => role !== null))];
    return roles.length > 0 ? roles.join(" and ") : null;
  }
  let best: string | null = null;
  for (const role of entity.roles) if (best === null || role.length > best.length) best = role;
  return best;
}

/** Ids by first mention, and the records of those who speak. */
export function recordSpeakers(of: readonly (Entity | null)[]): Speakers {
  const speaking = [...new Set(of.filter((entity) => entity !== null))];
  for (const entity of speaking) entity.mentions.sort(inReadingOrder);
  const order = speaking
    .map((entity, index) => ({
      entity,
      index,
      start: entity.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER,
    }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const ids = new Map(order.map(({ entity }, index) => [entity, `s${index + 1}`]));
  const speakers = order.map(
    ({ entity }): SpeakerRecord => ({
      id: ids.get(entity)!,
      name: entity.name,
      kind: entity.kind === "unknown" && entity.words.length > 0 ? "person" : entity.kind,
      role: roleOf(entity),
      mentions: entity.mentions.filter(
        (span, i, all) =>
          i === 0 || span.start !== all[i - 1]!.start || span.end !== all[i - 1]!.end,
      ),
    }),
  );
  return { speakers, ofAttribution: of.map((entity) => (entity ? ids.get(entity)! : null)) };
}
