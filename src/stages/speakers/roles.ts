import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import { partyAfter, type RoleTokens, roleAfter, roleBefore } from "./apposition.js";
import type { Chains } from "./chains.js";
import type { Entity } from "./entity.js";
import { isCourtesy } from "./names.js";
import { type Reading, wordsOf } from "./reading.js";

/** True for `Democrat of California`: a party completes the title before the name instead of replacing it. */
const isParty = ({ tokens }: Reading, [first]: readonly [number, number]): boolean => {
  const word = tokens.word[first]!;
  return PEOPLES.has(`${word}s`) || (NATIONALITIES.has(word) && tokens.word[first + 1] === "of");
};

/** Collects each speaker's titles and offices from the words around their names (W2). */
export function collectRoles(reading: Reading, { names, entityOf }: Chains): void {
  const { tokens } = reading;
  const add = (entity: Entity, role: RoleTokens): void => {
    if (role) entity.roles.push(wordsOf(reading, role[0], role[1]));
  };
  names.forEach((name, i) => {
    const entity = entityOf[i];
    if (!entity || entity.kind === "group" || name.use === "modifier") return;
    const title =
      name.title < name.first && !isCourtesy(tokens, name)
        ? wordsOf(reading, name.title, name.first)
        : null;
    const party = partyAfter(tokens, name);
    const after = name.use === "possessor" ? null : roleAfter(tokens, name);
    if (title === null) add(entity, party);
    else if (party) entity.roles.push(`${title} ${wordsOf(reading, party[0], party[1])}`);
    else if (after && isParty(reading, after))
      entity.roles.push(`${title}, ${wordsOf(reading, after[0], after[1])}`);
    else entity.roles.push(title);
    if (title === null || !after || !isParty(reading, after)) add(entity, after);
    add(entity, roleBefore(tokens, name));
  });
}
