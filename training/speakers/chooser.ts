import type { Entity } from "../../src/stages/speakers/entity.js";
import { byRules } from "../../src/stages/speakers/pronouns.js";
import type { Choose } from "../../src/stages/speakers/scene.js";
import { asksForPerson, questionAt } from "./candidates.js";

/** Sum of the weights in those slots. */
export function sumOf(weights: ArrayLike<number>, slots: readonly number[]): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot]!;
  return sum;
}

/** `he` and `she` by these weights: the candidate with the greatest sum, null where nobody weighs as much; others by the rules. */
export const chooserOf =
  (weights: ArrayLike<number>): Choose =>
  (scene, pronoun) => {
    if (!asksForPerson(pronoun)) return byRules(scene, pronoun);
    const { candidates, none } = questionAt(scene, pronoun);
    let best: Entity | null = null;
    let most = sumOf(weights, none);
    for (const { entity, slots } of candidates) {
      const sum = sumOf(weights, slots);
      if (sum <= most) continue;
      best = entity;
      most = sum;
    }
    return best;
  };
