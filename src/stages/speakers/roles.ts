import type { Chains } from "./chains.js";
import { isCourtesy } from "./names.js";
import { type Reading, wordsOf } from "./reading.js";

/** Collects each person's titles and offices from the words around their names (W2). */
export function collectRoles(reading: Reading, { names, entityOf }: Chains): void {
  names.forEach((name, i) => {
    const entity = entityOf[i];
    if (!entity) return;
    if (name.title < name.first && !isCourtesy(reading.tokens, name))
      entity.roles.push(wordsOf(reading, name.title, name.first));
  });
}
