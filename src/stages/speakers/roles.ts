import type { Tokens } from "../../document/layers.js";
import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import { ageAfter, partyAfter, roleAfter, roleBefore, roleGiven } from "./apposition.js";
import type { Chains } from "./chains.js";
import { foldWord } from "./fold.js";
import type { Name } from "./name.js";
import { isCourtesy } from "./names.js";
import { singularTitle } from "./plural-titles.js";
import { type Reading, wordsOf } from "./reading.js";
import type { RoleTokens } from "./role-phrase.js";
import { isRoleNoun } from "./titled.js";
import { notePerson } from "./told-persons.js";

/** `Tory MP Sir John`: the honour is no part of the office. */
const HONOUR = /\s(?:Sir|Dame|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Cllr|Cr|Councill?or)\.?$/;

/** True for `Democrat of California`: a party completes the title before the name instead of replacing it. */
const isParty = ({ tokens }: Reading, [first]: readonly [number, number]): boolean => {
  const word = tokens.word[first]!;
  return PEOPLES.has(`${word}s`) || (NATIONALITIES.has(word) && tokens.word[first + 1] === "of");
};

/** True where only links and parentheses stand between two names: a plural title before the first is both's. */
function isListed({ tokens }: Reading, a: Name, b: Name): boolean {
  if (
    b.title !== b.first ||
    b.first - a.last > 8 ||
    tokens.sentence[a.first] !== tokens.sentence[b.first]
  )
    return false;
  let depth = 0;
  for (let i = a.last; i < b.first; i++) {
    const word = tokens.word[i]!;
    if (word === "(") depth++;
    else if (word === ")") depth--;
    else if (depth === 0 && word !== "," && word !== "and" && word !== "&") return false;
  }
  return true;
}

/** `Wells Fargo CEO John Stumpf`: what stands before the office is an organisation. */
function markEmployer({ byName }: Chains, tokens: Tokens, name: Name): void {
  const words: string[] = [];
  for (let i = name.title; i < name.first && !isRoleNoun(tokens.word[i]!); i++) {
    words.push(foldWord(tokens.word[i]!));
    const entity = byName.get(words.join(" "));
    if (entity?.kind === "unknown") entity.kind = "organization";
  }
}

const words = (reading: Reading, role: RoleTokens): string | null =>
  role && wordsOf(reading, role[0], role[1]);

/** Collects each speaker's titles and offices from the words around their names (W2). */
export function collectRoles(reading: Reading, chains: Chains): void {
  const { names, entityOf } = chains;
  const { tokens } = reading;
  // The title of a list, and the name of the list that was read last.
  let listTitle: string | null = null;
  let listed = -1;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const entity = entityOf[i];
    if (name.title < name.first) markEmployer(chains, tokens, name);
    const isTitled = name.title < name.first && !isCourtesy(tokens, name);
    let title = isTitled ? wordsOf(reading, name.title, name.first).replace(HONOUR, "") : null;
    const single = title && singularTitle(title);
    if (single) {
      title = single;
      listTitle = single;
      listed = i;
    } else if (
      title === null &&
      listed === i - 1 &&
      listTitle !== null &&
      isListed(reading, names[i - 1]!, name)
    ) {
      title = listTitle;
      listed = i;
    }
    if (!entity || entity.kind === "group") continue;
    if (name.use === "modifier" && !isTitled) {
      const given = words(reading, roleGiven(tokens, name));
      if (given) entity.roles.push(given);
      continue;
    }
    entity.age ??= ageAfter(tokens, name);
    const party = words(reading, partyAfter(tokens, name));
    const after = name.use === "possessor" ? null : roleAfter(tokens, name);
    const apposed = roleBefore(tokens, name);
    notePerson(tokens, name, entity, [after, apposed]);
    const completes = after !== null && isParty(reading, after);
    const behind = words(reading, after);
    if (title === null) {
      if (party !== null) entity.roles.push(party);
      if (behind !== null) entity.roles.push(behind);
    } else {
      if (party) entity.roles.push(`${title}${party.startsWith("(") ? "" : ","} ${party}`);
      else entity.roles.push(completes ? `${title}, ${behind}` : title);
      if (behind !== null && !completes) entity.roles.push(behind);
    }
    const before = words(reading, apposed);
    if (before) entity.roles.push(before);
  }
}
