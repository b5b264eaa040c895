import type { Attribution } from "../../document/layers.js";
import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { DOCUMENT_NOUNS, UTTERANCES } from "../../lexicons/en/documents.js";
import { describedOrganization, describedPerson, describedPersons } from "./descriptions.js";
import type { Entity } from "./entity.js";
import { jointOf, jointSpeaker } from "./joint.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { antecedent, askedBy } from "./pronouns.js";
import { tokensOf } from "./reading.js";
import { namesIn, type Scene } from "./scene.js";
import { personOfSharedName } from "./shared-names.js";
import { kindOfPhrase, unnamedEntity } from "./unnamed.js";

const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whom", "whose", "that"]);

/** The name that a relative pronoun at `at` follows directly (`Bill Clinton, who …`). */
function relativeAntecedent(scene: Scene, at: number): Entity | null {
  const { tokens } = scene.reading;
  let end = at;
  if (end > 0 && tokens.word[end - 1] === ",") end--;
  const found = namesIn(scene, Math.max(0, end - 12), end);
  const n = found.at(-1);
  if (n !== undefined && scene.chains.names[n]!.last === end)
    return scene.chains.entityOf[n] ?? null;
  let first = end;
  while (first > 0 && first > end - 8 && tokens.sentence[first - 1] === tokens.sentence[at]) {
    const tag = tokens.tag[first - 1]!;
    if (
      tag < Tag.CD ||
      tag === Tag.IN ||
      tag === Tag.TO ||
      tag === Tag.MD ||
      tag >= Tag.VB ||
      tag === Tag.CC
    )
      break;
    first--;
  }
  if (first >= end) return null;
  const phrase = readNounPhrase(tokens, first, end);
  if (!phrase) return null;
  const kind = kindOfPhrase(tokens, phrase);
  return kind === "unknown" ? null : unnamedEntity(scene, phrase, kind);
}

/** The entity of a name inside the source, if that name is what the source is about. */
function namedHead(
  scene: Scene,
  phrase: NounPhrase,
  found: readonly number[],
): Entity | null | undefined {
  const { tokens } = scene.reading;
  const { names } = scene.chains;
  const entityOf = (n: number): Entity | null =>
    scene.chains.entityOf[n] ?? personOfSharedName(scene, n);
  for (const n of found) {
    const name = names[n]!;
    if (name.kind === "title") continue;
    if (phrase.head >= name.first && phrase.head < name.last) return entityOf(n);
    const isPossessor =
      name.use === "possessor" && name.last < phrase.head && name.title <= phrase.first + 1;
    if (isPossessor && UTTERANCES.has(tokens.word[phrase.head]!)) return entityOf(n);
    // `the mayor, Ana Reyes`
    if (
      name.title >= phrase.headEnd &&
      tokens.word[name.title - 1] === "," &&
      name.title - 1 <= phrase.core &&
      name.kind === "person"
    )
      return entityOf(n);
  }
  return undefined;
}

/** Who speaks in tokens `[first, last)`. */
function speakerOfWords(scene: Scene, first: number, last: number): Entity | null {
  const { tokens } = scene.reading;
  const joint = jointSpeaker(scene, first, last);
  if (joint) return joint;
  const phrase = readNounPhrase(tokens, first, last);
  if (!phrase) return null;
  const found = namesIn(scene, first, last);
  const named = namedHead(scene, phrase, found);
  if (named !== undefined) return named;
  const word = tokens.word[phrase.head]!;
  // A name that only opens its sentence, or stands in a headline.
  if (tokens.shape[phrase.head]! & Shape.CAPITAL) {
    const known = scene.chains.byWord.get(word);
    if (known?.length === 1) return known[0]!;
  }
  const kind = kindOfPhrase(tokens, phrase);
  const isPointing = phrase.determiner === "definite" || phrase.determiner === "none";
  if (kind === "anonymous" && phrase.quantity === null && isPointing) {
    const person = describedPerson(scene, phrase);
    if (person) return person;
  }
  if (kind === "group" && phrase.determiner === "definite") {
    const both = describedPersons(scene, phrase);
    if (both) return jointOf(scene, both);
  }
  if (
    kind === "organization" &&
    phrase.determiner === "definite" &&
    phrase.head - phrase.first <= 1
  ) {
    const organization = describedOrganization(scene, phrase);
    if (organization) return organization;
  }
  if (kind === "document" && phrase.determiner === "definite") {
    const turn = scene.turns.findLast(({ entity }) => entity.kind === "document");
    if (
      turn &&
      DOCUMENT_NOUNS.has(word) &&
      turn.entity.name.toLowerCase().split(" ").includes(word)
    )
      return turn.entity;
  }
  return unnamedEntity(scene, phrase, kind);
}

/** Who the attribution's source names; null where it names no one or could name several. */
export function speakerOf(scene: Scene, attribution: Attribution): Entity | null {
  if (!attribution.source) return null;
  const { tokens } = scene.reading;
  let [first, last] = tokensOf(tokens, attribution.source);
  while (
    last > first &&
    (tokens.tag[last - 1] === Tag.POS || tokens.tag[last - 1] === Tag.PUNCT) &&
    tokens.word[last - 1] !== ")"
  )
    last--;
  while (first < last && tokens.tag[first] === Tag.PUNCT) first++;
  if (first >= last) return null;
  const word = tokens.word[first]!;
  if (last - first === 1) {
    const asked = askedBy(word);
    if (asked) return antecedent(scene, first, asked);
    if (RELATIVE.has(word)) return relativeAntecedent(scene, first);
  }
  return speakerOfWords(scene, first, last);
}
