import { Shape } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { isNoun, Tag } from "../../document/tag.js";
import { describedDocument } from "./described-documents.js";
import { describedOrganization } from "./described-organizations.js";
import { describedPerson, describedPersons, variedPerson } from "./described-people.js";
import type { Entity } from "./entity.js";
import { jointOf, jointSpeaker } from "./joint.js";
import type { Name } from "./name.js";
import { namedLater, namedWithin } from "./named-within.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { ofTheTwo, oneOf } from "./one-of.js";
import { speakerOfPossession } from "./possessors.js";
import { askedBy, isFirstOrSecond, isRelative } from "./pronoun-words.js";
import { antecedent } from "./pronouns.js";
import { tokensOf } from "./reading.js";
import { relativeAntecedent } from "./relative.js";
import { namesIn, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { isRoleNoun } from "./titled.js";
import { trimmed } from "./trimmed.js";
import { isTime, kindOfPhrase, unnamedEntity } from "./unnamed.js";
import { widened } from "./widened.js";

const ACRONYMS: ReadonlySet<string> = new Set(["us", "who", "it"]);

/** Whose words a source stands in: who speaks there, and whether it is in quotation marks. */
export interface Holder {
  readonly entity: Entity | null;
  readonly quoted: boolean;
}

/** The source's noun phrase; where a whole name only modifies its noun (`Health Ministry officials`), that noun is the head. */
function readSource(
  scene: Scene,
  first: number,
  last: number,
  found: readonly number[],
): NounPhrase | null {
  const { tokens } = scene.reading;
  const phrase = readNounPhrase(tokens, first, last);
  for (const n of found) {
    const name = scene.chains.names[n]!;
    if (!phrase || name.use !== "modifier" || name.last >= last) continue;
    if (phrase.head < name.first || phrase.head >= name.last) continue;
    const rest = readNounPhrase(tokens, name.last, last);
    return rest && { ...rest, first: phrase.first, determiner: phrase.determiner };
  }
  return phrase;
}

/** `her spokesman, Ilir Basha`, `the mine’s owner, Okoro Metals`: names of two words or more that titles do not tell. */
const isBodyOrUnknown = ({ kind, words }: Name): boolean =>
  words.length > 1 && (kind === "unknown" || kind === "organization");

/** The entity of a name inside the source, if that name is what the source is about; undefined where none is. */
function namedHead(
  scene: Scene,
  phrase: NounPhrase,
  found: readonly number[],
): Entity | null | undefined {
  const { tokens } = scene.reading;
  const isRole = kindOfPhrase(tokens, phrase) === "anonymous";
  for (const n of found) {
    const name = scene.chains.names[n]!;
    // `Republicans on the committee`, `many Republicans` are not all Republicans.
    if (
      (name.kind === "title" && scene.chains.entityOf[n] === null) ||
      (name.kind === "people" && (phrase.core > name.last || phrase.first < name.first))
    )
      continue;
    const isHead = phrase.head >= name.title && phrase.head < name.last;
    // `the mayor, Ana Reyes`
    const isApposed =
      (name.kind === "person" || (isRole && isBodyOrUnknown(name))) &&
      name.title >= phrase.headEnd &&
      tokens.word[name.title - 1] === "," &&
      name.title - 1 <= phrase.core;
    if (isHead || isApposed) return entityOfName(scene, n);
  }
  return undefined;
}

/** Whom or what a description means that stands for someone named elsewhere; null where it does not. */
function described(scene: Scene, phrase: NounPhrase, kind: Entity["kind"]): Entity | null {
  const isDefinite = phrase.determiner === "definite";
  if (phrase.quantity !== null) return null;
  if (kind === "anonymous" && (isDefinite || phrase.determiner === "none"))
    return describedPerson(scene, phrase) ?? (isDefinite ? variedPerson(scene, phrase) : null);
  if (!isDefinite) return null;
  if (kind === "group") {
    const both = describedPersons(scene, phrase);
    return both && jointOf(scene, both);
  }
  if (kind === "organization")
    return phrase.head - phrase.first <= 1 ? describedOrganization(scene, phrase) : null;
  return kind === "document" ? describedDocument(scene, phrase) : null;
}

/** What has no name here, but elsewhere in the text a name that holds these words. */
const namedElsewhere = (scene: Scene, phrase: NounPhrase, kind: Entity["kind"]): Entity | null =>
  phrase.quantity === null && (kind === "organization" || kind === "document" || kind === "unknown")
    ? (namedWithin(scene, phrase) ?? (kind === "organization" ? namedLater(scene, phrase) : null))
    : null;

/** Who speaks in tokens `[first, last)`. */
function speakerOfWords(scene: Scene, first: number, last: number): Entity | null {
  const { tokens } = scene.reading;
  const found = namesIn(scene, first, last);
  const joint = jointSpeaker(scene, first, last);
  if (joint) return joint;
  const phrase = readSource(scene, first, last, found);
  if (!phrase) return null;
  const named = namedHead(scene, phrase, found);
  if (named !== undefined) return named;
  const possession = speakerOfPossession(scene, phrase, found);
  if (possession) return possession;
  // A name that only opens its sentence, or stands in a headline.
  if (tokens.shape[phrase.head]! & Shape.CAPITAL) {
    const known = scene.chains.byWord.get(tokens.word[phrase.head]!);
    if (known?.length === 1 && known[0]!.kind !== "group") return known[0]!;
    if (known && phrase.last - phrase.first === 1 && known.every(({ kind }) => kind === "person"))
      return null;
  }
  if (isTime(tokens.word[phrase.head]!) || isTime(tokens.word[phrase.first]!)) return null;
  const kind = kindOfPhrase(tokens, phrase);
  if (kind === "unknown" && !isNoun(tokens.tag[phrase.head]!)) return null;
  const entity =
    described(scene, phrase, kind) ??
    namedElsewhere(scene, phrase, kind) ??
    unnamedEntity(scene, phrase, kind);
  if (entity && kind === "anonymous" && entity.kind === kind) nameTitle(scene, phrase, entity);
  return entity;
}

/** `Pope said`: a title with a capital and no article is the name of the one who bears it. */
function nameTitle({ reading: { tokens } }: Scene, phrase: NounPhrase, entity: Entity): void {
  if (!isRoleNoun(tokens.word[phrase.head]!)) return;
  if (phrase.determiner === "none" && tokens.shape[phrase.head]! & Shape.CAPITAL)
    entity.kind = "person";
  const isBare = phrase.quantity === null && !/['’]/.test(entity.name);
  if (entity.roles.length === 0 && isBare) entity.roles.push(entity.name);
}

/**
 * Who the source names; null where it names no one, or could name several.
 *
 * @param holder whose words the source stands in, where it stands in someone's.
 */
export function speakerOf(scene: Scene, source: Span, holder: Holder | null): Entity | null {
  const { tokens } = scene.reading;
  let [first, last] = tokensOf(tokens, source);
  const isMark = (i: number): boolean => tokens.tag[i] === Tag.PUNCT && tokens.word[i] !== ")";
  while (last > first && (tokens.tag[last - 1] === Tag.POS || isMark(last - 1))) last--;
  while (first < last && tokens.tag[first] === Tag.PUNCT) first++;
  if (first >= last) return null;
  [first, last] = trimmed(tokens, first, last);
  const word = tokens.word[first]!;
  // `US` and `WHO` are no pronouns.
  const isAcronym = (tokens.shape[first]! & Shape.ALL_CAPS) !== 0 && ACRONYMS.has(word);
  if (last - first === 1 && !isAcronym) {
    if (isFirstOrSecond(word)) return word.startsWith("y") ? null : (holder?.entity ?? null);
    const asked = askedBy(word);
    if (asked)
      return holder?.quoted
        ? antecedent(scene, first, asked, holder.entity)
        : antecedent(scene, first, asked, null, holder?.entity ?? null);
    if (isRelative(word)) return relativeAntecedent(scene, first);
  }
  const picked = oneOf(scene, first, last) ?? ofTheTwo(scene, first, last);
  if (picked !== undefined) return picked;
  const [from, to] = widened(scene, first, last);
  return speakerOfWords(scene, from, to);
}
