import type { Attribution } from "../../document/layers.js";
import { tokenAt } from "../../document/token-search.js";
import type { Entity } from "./entity.js";
import { type Scene, turnsBefore } from "./scene.js";
import { speakerOf } from "./source.js";

/** Turns looked at on either side of a turn in a transcript or interview. */
const TURNS = 6;

/**
 * Whom `you` inside someone's words means: their addressee; in a transcript or interview, whose turns a colon opens,
 * whoever else speaks there last, or next. Null where neither is told.
 *
 * @param holder the attribution in whose content it stands, and who speaks there.
 */
export function addressed(
  scene: Scene,
  holder: Attribution,
  speaker: Entity | null,
): Entity | null {
  if (holder.addressee) return speakerOf(scene, holder.addressee, null)?.entity ?? null;
  if (holder.cue?.lemma !== ":" || holder.source === null || speaker === null) return null;
  const { turns, reading } = scene;
  const at = turnsBefore(scene, tokenAt(reading.tokens, holder.source.start));
  const isOther = (t: number): boolean => {
    const turn = turns[t];
    return turn?.speaks === true && turn.entity !== speaker;
  };
  for (let t = at - 1; t >= Math.max(0, at - TURNS); t--) if (isOther(t)) return turns[t]!.entity;
  for (let t = at + 1; t <= at + TURNS; t++) if (isOther(t)) return turns[t]!.entity;
  return null;
}
