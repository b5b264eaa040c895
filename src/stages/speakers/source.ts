import { Shape } from "../../document/layers.js";
import type { SpeakerRule } from "../../document/record.js";
import type { Span } from "../../document/span.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { UTTERANCES } from "../../lexicons/en/documents.js";
import { ORGANIZATION_NOUNS } from "../../lexicons/en/organizations.js";
import { KIN, ROLES_OF_BODIES } from "../../lexicons/en/roles.js";
import { commaBefore, NAMING } from "./apposition.js";
import { describedDocument } from "./described-documents.js";
import { describedOrganization, isMaker } from "./described-organizations.js";
import { describedPerson, describedPersons, variedPerson } from "./described-people.js";
import type { Entity } from "./entity.js";
import { foretoldOrganization, foretoldPerson, leadPhrase } from "./foretold.js";
import { selfNamed } from "./gave-name.js";
import { ofGeneration } from "./generations.js";
import { headlineSubject } from "./headline-subject.js";
import { answerer, isInterviewLabel, isPlaceLabel } from "./interview-labels.js";
import { jointOf, jointSpeaker } from "./joint.js";
import { listedByDescription } from "./listed-descriptions.js";
import type { Name } from "./name.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { ofTheTwo, oneOf } from "./one-of.js";
import { ownObject } from "./own-objects.js";
import { ownedPerson } from "./owned-people.js";
import { speakerOfPossession } from "./possessors.js";
import { askedBy, isFirstOrSecond, isRelative } from "./pronoun-words.js";
import { antecedent } from "./pronouns.js";
import { quotationAround } from "./quoted.js";
import { tokensOf, wordsOf } from "./reading.js";
import { relativeAntecedent } from "./relative.js";
import { namesIn, paragraphOf, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { isRoleNoun } from "./titled.js";
import { titledWork } from "./titled-work.js";
import { endOfSpeaker, withoutMarks } from "./trimmed-source.js";
import { isTime, kindOfPhrase, unnamedEntity } from "./unnamed.js";
import { widened } from "./widened.js";

const ACRONYMS: ReadonlySet<string> = new Set(["us", "who", "it"]);

/** Who speaks, and what told it. */
export interface Resolved {
  readonly entity: Entity;
  readonly rule: SpeakerRule;
}

const by = (rule: SpeakerRule, entity: Entity | null | undefined): Resolved | null =>
  entity ? { entity, rule } : null;

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

/** What a name in apposition to a body's noun may be: `an industry group, CropForward`. */
const MAY_BE_BODIES: ReadonlySet<Name["kind"]> = new Set(["organization", "unknown", "thing"]);

/** The entity of a name inside the source, if that name is what the source is about; undefined where none is. */
function namedHead(
  scene: Scene,
  phrase: NounPhrase,
  found: readonly number[],
): Entity | null | undefined {
  const { tokens } = scene.reading;
  const isRole =
    kindOfPhrase(tokens, phrase) === "anonymous" || ROLES_OF_BODIES.has(tokens.word[phrase.head]!);
  // `the academy trust, Beacon Learning`
  const isBody = kindOfPhrase(tokens, phrase) === "organization";
  // `A memo by the surveyor, Ana Reyes,`: whoever wrote a document is not what speaks.
  const isRead =
    kindOfPhrase(tokens, phrase) === "document" && !UTTERANCES.has(tokens.word[phrase.head]!);
  // `his wife, Dorcas`
  const isKin = KIN.has(tokens.word[phrase.head]!);
  for (const n of found) {
    const name = scene.chains.names[n]!;
    // `Republicans on the committee`, `many Republicans` are not all Republicans.
    if (
      (name.kind === "title" && scene.chains.entityOf[n] === null) ||
      (name.kind === "people" && (phrase.core > name.last || phrase.first < name.first))
    )
      continue;
    const isHead = phrase.head >= name.title && phrase.head < name.last;
    const before = commaBefore(tokens, name);
    // `a lobby, the Crop Council`
    const comma = isBody && tokens.word[before] === "the" ? before - 1 : before;
    // `the owners, Norrland Fisheries`
    const areBody =
      isBodyOrUnknown(name) &&
      name.last === phrase.last &&
      kindOfPhrase(tokens, phrase) === "group" &&
      phrase.determiner === "definite";
    // `the mayor, Ana Reyes`
    const isApposed =
      !isRead &&
      (name.kind === "person" ||
        areBody ||
        (isRole && (isBodyOrUnknown(name) || isKin || name.last === phrase.last)) ||
        (isBody &&
          name.last === phrase.last &&
          MAY_BE_BODIES.has(name.kind) &&
          !tokens.word.slice(phrase.headEnd, name.title).includes("and"))) &&
      name.title >= phrase.headEnd &&
      tokens.word[comma] === "," &&
      comma <= phrase.core;
    // `Its chief, a former teacher called Ana Reyes,`
    const isCalled =
      isRole && name.kind === "person" && NAMING.has(tokens.word[name.title - 1] ?? "");
    // `the U.N. refugee agency (UNHCR)`
    const isShort =
      name.kind === "organization" &&
      tokens.word[name.first - 1] === "(" &&
      name.first - 1 === phrase.headEnd &&
      kindOfPhrase(tokens, phrase) === "organization";
    if (isHead || isApposed || isCalled || isShort) {
      const entity = entityOfName(scene, n);
      if (entity?.kind === "unknown" && isApposed && (isBody || areBody))
        entity.kind = "organization";
      return entity;
    }
  }
  return undefined;
}

/** Whom or what a description means that stands for someone named elsewhere; null where it does not. */
function described(scene: Scene, phrase: NounPhrase, kind: Entity["kind"]): Entity | null {
  const isDefinite = phrase.determiner === "definite";
  if (phrase.quantity !== null) return null;
  if (kind === "organization" && !isDefinite && phrase.determiner !== "possessive") {
    const lead = leadPhrase(scene, phrase);
    return lead ? described(scene, lead, kind) : foretoldOrganization(scene, phrase);
  }
  if (kind === "anonymous" && (isDefinite || phrase.determiner === "none"))
    return describedPerson(scene, phrase) ?? (isDefinite ? variedPerson(scene, phrase) : null);
  if (kind === "anonymous") return foretoldPerson(scene, phrase);
  if (!isDefinite) return null;
  if (kind === "group") {
    const both = describedPersons(scene, phrase);
    return both && jointOf(scene, both);
  }
  if (kind === "organization" && scene.reading.tokens.word[phrase.head] === "paper") {
    const study = describedDocument(scene, phrase);
    if (study) return study;
  }
  if (kind === "organization")
    return phrase.head - phrase.first <= 1 ? describedOrganization(scene, phrase) : null;
  return kind === "document" ? describedDocument(scene, phrase) : null;
}

/** Who speaks in tokens `[first, last)`. */
function speakerOfWords(scene: Scene, first: number, last: number): Resolved | null {
  const { tokens } = scene.reading;
  const found = namesIn(scene, first, last);
  const joint = jointSpeaker(scene, first, last);
  if (joint) return by("joint", joint);
  const phrase = readSource(scene, first, last, found);
  if (!phrase) return null;
  const isSomeone = kindOfPhrase(tokens, phrase) === "anonymous";
  const own = isSomeone ? selfNamed(scene, phrase) : null;
  if (own) {
    if (own.kind === "unknown") own.kind = "person";
    if (own.roles.length === 0 && isRoleNoun(tokens.word[phrase.head]!))
      own.roles.push(wordsOf(scene.reading, phrase.first, phrase.head + 1));
    return by("name", own);
  }
  const listed = listedByDescription(scene, phrase);
  if (listed) return by("description", listed);
  const named = namedHead(scene, phrase, found);
  if (named !== undefined) return by("name", named);
  const owned = isSomeone ? ownedPerson(scene, phrase) : null;
  if (owned) return by("description", owned);
  const possession = speakerOfPossession(scene, phrase, found);
  if (possession) return by("possession", possession);
  // A name that only opens its sentence, or stands in a headline.
  if (tokens.shape[phrase.head]! & Shape.CAPITAL) {
    const known = scene.chains.byWord.get(tokens.word[phrase.head]!);
    if (known?.length === 1 && known[0]!.kind !== "group") return by("name", known[0]);
    if (known && phrase.last - phrase.first === 1 && known.every(({ kind }) => kind === "person"))
      return null;
  }
  const kind = kindOfPhrase(tokens, phrase);
  // `Monday`, but `The April survey`
  const isDay = isTime(tokens.word[phrase.first]!) && kind !== "document";
  if (isTime(tokens.word[phrase.head]!) || isDay) return null;
  if (kind === "unknown" && !isNoun(tokens.tag[phrase.head]!)) return null;
  const known = described(scene, phrase, kind);
  // `The broadcaster said`, where nobody was told to be one
  const noun = tokens.word[phrase.head]!;
  const isAlone =
    kind === "anonymous" && phrase.determiner === "definite" && phrase.head === phrase.first;
  if (!known && isAlone && (ORGANIZATION_NOUNS.has(noun) || isMaker(noun))) {
    const body = describedOrganization(scene, phrase);
    if (body) return by("description", body);
    if (ORGANIZATION_NOUNS.has(noun))
      return by("unnamed", unnamedEntity(scene, phrase, "organization"));
  }
  const entity = known ?? unnamedEntity(scene, phrase, kind);
  if (entity && kind === "anonymous" && entity.kind === kind) nameTitle(scene, phrase, entity);
  return by(known ? "description" : "unnamed", entity);
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
export function speakerOf(scene: Scene, source: Span, holder: Holder | null): Resolved | null {
  const { tokens } = scene.reading;
  const [first, end] = withoutMarks(tokens, ...tokensOf(tokens, source));
  if (first >= end) return null;
  const last = endOfSpeaker(tokens, first, end);
  const word = tokens.word[first]!;
  if (isInterviewLabel(scene, first, last)) return by("headline", answerer(scene, first));
  if (isPlaceLabel(scene, first, last)) return null;
  // `US`, `WHO` and the family name `He` are no pronouns.
  const isAcronym = (tokens.shape[first]! & Shape.ALL_CAPS) !== 0 && ACRONYMS.has(word);
  const isName = isAcronym || (word === "he" && namesIn(scene, first, last).length > 0);
  if (last - first === 1 && !isName) {
    if (isFirstOrSecond(word)) return firstPerson(scene, first, holder);
    const asked = askedBy(word);
    const own = asked === "plural" ? ownObject(scene, first) : null;
    if (own) return speakerOfWords(scene, own[0], own[1]);
    const speaker = holder?.entity ?? null;
    if (asked) {
      const meant = holder?.quoted
        ? antecedent(scene, first, asked, speaker)
        : antecedent(scene, first, asked, null, speaker);
      return by("pronoun", meant) ?? by("name", familyHe(scene, first));
    }
    if (isRelative(word)) return by("relative", relativeAntecedent(scene, first));
  }
  // `who make up most of the staff` is a clause of which a reader took more than its subject.
  if ((word === "who" && !isAcronym) || word === "which")
    return by("relative", relativeAntecedent(scene, first));
  // `says Alf, who {scooped the prize}`
  const tag = tokens.tag[first]!;
  if ((isVerb(tag) || tag === Tag.MD) && first > 0 && tokens.word[first - 1] === "who")
    return by("relative", relativeAntecedent(scene, first - 1));
  const work = titledWork(scene, first, last);
  if (work) return by("work", work);
  const subject = headlineSubject(scene, first, last);
  if (subject) return by("headline", subject);
  const generation = ofGeneration(scene, first, last);
  if (generation !== undefined) return by("name", generation);
  const picked = oneOf(scene, first, last) ?? ofTheTwo(scene, first, last);
  if (picked !== undefined) return by("one-of", picked);
  const [from, to] = widened(scene, first, last);
  return speakerOfWords(scene, from, to);
}

/** Who `He` that opens a sentence names, where nobody whom the pronoun may mean is near: the only person of that family. */
function familyHe({ reading: { tokens }, chains }: Scene, at: number): Entity | null {
  if (tokens.word[at] !== "he" || !(tokens.shape[at]! & Shape.OPENS_SENTENCE)) return null;
  const family = chains.byWord.get("he") ?? [];
  return family.length === 1 && family[0]!.kind === "person" ? family[0]! : null;
}

/** Who `I` or `we` at token `at` is: whoever speaks around it; in the article's own voice, who signs the letter. */
function firstPerson(scene: Scene, at: number, holder: Holder | null): Resolved | null {
  const { tokens } = scene.reading;
  const word = tokens.word[at]!;
  if (word.startsWith("y")) return null;
  if (holder) return by("first-person", holder.entity);
  return word === "i" && quotationAround(scene.reading, tokens.start[at]!) < 0
    ? by("signature", scene.signedBy(paragraphOf(scene.reading, at)))
    : null;
}
