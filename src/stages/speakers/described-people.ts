import { Shape, type Tokens } from "../../document/layers.js";
import { FIELDS, OTHER_WORDS, SCHOLARS, SCIENCE, VARYING } from "../../lexicons/en/descriptions.js";
import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import { KIN } from "../../lexicons/en/roles.js";
import { GENDERED } from "../../lexicons/en/titles.js";
import { isApposedSubject } from "./apposed-subject.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";
import type { NounPhrase } from "./noun-phrase.js";
import { plainTitle, rolesOf } from "./role-words.js";
import { nameFrom, type Scene, turnsBefore } from "./scene.js";
import { isParent } from "./titled.js";
import { singular } from "./unnamed.js";

/** Names looked at before a description, and after one in the headline. */
const WINDOW = 60;

/** Names looked at before one that tells where its person is from. */
const FAR = 300;

/** Words that make another office of one: `the mayor` is not the deputy mayor, `the former mayor` not the mayor. */
const RANKS: ReadonlySet<string> = new Set([
  "deputy",
  "vice",
  "assistant",
  "shadow",
  "former",
  "acting",
]);

const agrees = (entity: Entity, noun: string): boolean => {
  const gender = GENDERED.get(isParent(noun) ? noun.slice(0, noun.indexOf("-")) : noun);
  return !gender || !entity.gender || gender === entity.gender;
};

const differsInRank = (role: ReadonlySet<string>, modifiers: readonly string[]): boolean => {
  for (const rank of RANKS)
    if (
      role.has(rank)
        ? rank !== "former" && rank !== "acting" && !modifiers.includes(rank)
        : modifiers.includes(rank)
    )
      return true;
  return false;
};

/** True where a nation in the description is told of another person alone: `the Malian minister` beside `her Malian host, Diagne`. */
function isOfOtherNation(
  { chains: { entityOf } }: Scene,
  person: Entity,
  modifiers: readonly string[],
  at: number,
): boolean {
  const nation = modifiers.find((word) => NATIONALITIES.has(word));
  const is = (entity: Entity): boolean => rolesOf(entity).some(({ all }) => all.has(nation!));
  if (nation === undefined || is(person)) return false;
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (entity && entity !== person && entity.kind === "person" && is(entity)) return true;
  }
  return false;
}

/**
 * Whom `the minister`, `the Ohio senator` means: the latest person before it whose role has the noun; else (a
 * headline) the first one after it.
 */
export function describedPerson(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const { names, entityOf } = scene.chains;
  const noun = plainTitle(tokens.word[phrase.head]!);
  if (KIN.has(noun)) return null;
  const modifiers: string[] = [];
  for (let i = phrase.first; i < phrase.head; i++) modifiers.push(plainTitle(tokens.word[i]!));
  const at = nameFrom(names, phrase.first);
  let found: Entity | null = null;
  let foundScore = -1;
  // Someone else who may be meant as well.
  let rival: Entity | null = null;
  const consider = (n: number): void => {
    const entity = entityOf[n];
    if (!entity || entity === found || entity.kind === "organization" || !agrees(entity, noun))
      return;
    for (const role of rolesOf(entity)) {
      if (!role.office.has(noun) || differsInRank(role.office, modifiers)) continue;
      let score = 1;
      for (const word of modifiers)
        if (role.all.has(word) || hasState(role.all, word) || isOfPlace(tokens, names[n]!, word))
          score++;
        else if (NATIONALITIES.has(word)) score -= 0.5;
      if (score > foundScore) {
        rival = null;
        found = entity;
        foundScore = score;
      } else if (score === foundScore && entity !== found) rival ??= entity;
    }
  };
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) consider(n);
  if (found && isOfOtherNation(scene, found, modifiers, at)) return null;
  if (found && foundScore === 1 && isPlaced(tokens, phrase)) {
    // `the Vermont senator`: whoever is told to be of there, wherever in the text
    const before = found;
    for (let n = at - 1 - WINDOW; n >= 0 && n >= at - FAR; n--) consider(n);
    for (let n = at; n < names.length && n < at + WINDOW; n++) consider(n);
    if (foundScore > 1) return found;
    found = before;
  }
  // `The Eastport mayor`, of two mayors of whom neither is told to be Eastport’s
  if (rival && foundScore === 1 && isPlaced(tokens, phrase)) return null;
  if (!found) for (let n = at; n < names.length && n < at + WINDOW; n++) consider(n);
  return found ?? ofOtherWord(scene, noun, modifiers, at);
}

/** `Mayor Ana Reyes {of Eastport}`: where someone is from, right behind the name. */
const isOfPlace = ({ word }: Tokens, { last }: Name, place: string): boolean => {
  const at = word[last] === "," ? last + 1 : last;
  return (
    (word[at] === "of" || word[at] === "from") && (word[at + 1] === place || word[at + 2] === place)
  );
};

/** `(R-Fla.)`: the letters of a lawmaker’s state, in their order, from its first on. */
function hasState(words: ReadonlySet<string>, state: string): boolean {
  for (const word of words) {
    const short = /^[rdi]-([a-z]{2,5})\.?$/.exec(word)?.[1];
    if (!short || short[0] !== state[0]) continue;
    let at = 0;
    for (const letter of short) at = state.indexOf(letter, at) + 1 || Number.MAX_SAFE_INTEGER;
    if (at <= state.length) return true;
  }
  return false;
}

/** True where a name stands before the description’s noun: `the {Eastport} mayor`. */
const isPlaced = ({ shape }: Tokens, { first, head }: NounPhrase): boolean => {
  for (let i = first; i < head; i++) if (shape[i]! & Shape.CAPITAL) return true;
  return false;
};

/** The only person before the name `at` whose office the noun is another word for. */
function ofOtherWord(
  { chains: { names, entityOf } }: Scene,
  noun: string,
  modifiers: readonly string[],
  at: number,
): Entity | null {
  const offices = OTHER_WORDS.get(noun) ?? (SCIENCE.test(noun) ? SCHOLARS : undefined);
  if (!offices) return null;
  let found: Entity | null = null;
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (!entity || entity === found || entity.kind === "organization" || !agrees(entity, noun))
      continue;
    const is = rolesOf(entity).some(
      ({ office }) =>
        !differsInRank(office, modifiers) && [...office].some((word) => offices.has(word)),
    );
    if (!is || names[n]!.use === "modifier") continue;
    if (found) return null;
    found = entity;
  }
  return found;
}

/** True where no role that is told of someone is of another kind of work than the noun. */
const isOfField = (entity: Entity, noun: string): boolean => {
  const fields = FIELDS.filter((field) => field.has(noun));
  return rolesOf(entity).every(({ office }) =>
    fields.some((field) => [...office].some((word) => field.has(word))),
  );
};

/** The age that a description tells: `the 34-year-old`, `the 34-year-old actress`. */
function ageIn({ reading: { tokens } }: Scene, { first, head }: NounPhrase): string | null {
  for (let i = first; i <= head; i++) {
    const word = tokens.word[i]!;
    if (word.endsWith("-year-old")) return word.slice(0, word.indexOf("-"));
  }
  return null;
}

/**
 * Who may be meant, the likeliest first: the person who opened a sentence since somebody spoke; whoever spoke last, two sentences
 * back at most; where nobody did, the only person named there.
 */
function lastMeant(scene: Scene, at: number): Entity[] {
  const { tokens } = scene.reading;
  const { names, entityOf } = scene.chains;
  const isNear = (token: number): boolean => tokens.sentence[at]! - tokens.sentence[token]! <= 2;
  const last = scene.turns[turnsBefore(scene, at) - 1];
  const turn = last && isNear(last.token) ? last : null;
  const since = turn ? tokens.sentence[turn.token]! : -1;
  const named = new Set<Entity>();
  let opener: Entity | null = null;
  const from = nameFrom(names, at) - 1;
  for (let n = from; n >= 0 && n > from - WINDOW && isNear(names[n]!.first); n--) {
    const entity = entityOf[n];
    const { title, use } = names[n]!;
    if (tokens.sentence[title]! < since) break;
    // behind an owner that opens the sentence (`{His} captain, Tom Okoro, …`)
    if (tokens.sentence[title] === since && (turn?.speaks !== false || title < turn.token)) break;
    if (!entity || (entity.kind !== "person" && entity.kind !== "unknown")) continue;
    named.add(entity);
    const isSubject =
      (tokens.shape[title]! & Shape.OPENS_SENTENCE) !== 0 || isApposedSubject(tokens, names[n]!);
    if (isSubject && use === "plain") opener ??= entity;
  }
  const [only] = named;
  const isOnlyPerson = [...named].filter(({ kind }) => kind === "person").length === 1;
  if (turn) return opener && opener !== turn.entity ? [opener, turn.entity] : [turn.entity];
  if (opener?.kind === "person" && isOnlyPerson) return [opener];
  return named.size === 1 && only!.kind === "person" ? [only!] : [];
}

/**
 * Whom a description that no role explains takes up: whoever spoke in this sentence or the two before, where the
 * description is of the kind that varies a name and nothing is known against it.
 */
export function variedPerson(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const noun = tokens.word[phrase.head]!;
  const age = ageIn(scene, phrase);
  const isAge = noun.endsWith("-year-old");
  const isPeople = PEOPLES.has(`${noun}s`);
  const isNeutral = isAge || isPeople || noun === "latter" || isParent(noun);
  if (age === null && !VARYING.has(noun) && !isNeutral) return null;
  const aged = age === null ? null : personOfAge(scene, phrase, age);
  if (aged && agrees(aged, noun)) return aged;
  const isMeant = (entity: Entity): boolean =>
    (entity.kind === "person" || entity.kind === "unknown") &&
    entity.members.length === 0 &&
    agrees(entity, noun) &&
    (age === null || entity.age === null) &&
    (isNeutral || isOfField(entity, noun));
  return lastMeant(scene, phrase.first).find(isMeant) ?? null;
}

/** The person whose age was printed. */
function personOfAge({ chains }: Scene, phrase: NounPhrase, age: string): Entity | null {
  const at = nameFrom(chains.names, phrase.first);
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--)
    if (chains.entityOf[n]?.age === age) return chains.entityOf[n]!;
  return null;
}

/** The latest persons who share a role, for `the two senators`: null where fewer than two do. */
export function describedPersons(scene: Scene, phrase: NounPhrase): Entity[] | null {
  const { names, entityOf } = scene.chains;
  const noun = plainTitle(singular(scene.reading.tokens.word[phrase.head]!));
  const at = nameFrom(names, phrase.first);
  const found: Entity[] = [];
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (entity && !found.includes(entity) && rolesOf(entity).some(({ office }) => office.has(noun)))
      found.unshift(entity);
  }
  return found.length === 2 ? found : null;
}
