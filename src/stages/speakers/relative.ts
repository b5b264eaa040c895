import { Tag } from "../../document/tag.js";
import type { Entity } from "./entity.js";
import { jointSpeaker } from "./joint.js";
import type { Name } from "./name.js";
import { readNounPhrase } from "./noun-phrase.js";
import { namesIn, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { kindOfPhrase, unnamedEntity } from "./unnamed.js";
import { nameBefore, startOfList } from "./widened.js";

const LONGEST = 8;

/** Where the plain nouns that end before token `end` begin. */
function startOfNouns(scene: Scene, end: number): number {
  const { tokens } = scene.reading;
  let first = end;
  while (
    first > 0 &&
    first > end - LONGEST &&
    tokens.sentence[first - 1] === tokens.sentence[end - 1]
  ) {
    const tag = tokens.tag[first - 1]!;
    const isOutside =
      tag < Tag.CD || tag === Tag.CC || (tag >= Tag.IN && tag <= Tag.MD) || tag >= Tag.VB;
    if (isOutside) break;
    first--;
    if (tag === Tag.DT) break;
  }
  return first;
}

/** Who is named together right before the comma of a plural apposition (`Reyes and Okoro, the two mayors, who …`). */
function listBefore(scene: Scene, first: number): Entity | null {
  if (first < 1 || scene.reading.tokens.word[first - 1] !== ",") return null;
  const n = nameBefore(scene, first - 1);
  if (n < 0) return null;
  const list = startOfList(scene, scene.chains.names[n]!.title, false);
  return jointSpeaker(scene, list, first - 1);
}

/** Who is named before the comma of an apposition that begins at the token (`{Ottilie Brunner}, a shepherd, who …`). */
function apposedTo(scene: Scene, first: number): Entity | null {
  if (first < 1 || scene.reading.tokens.word[first - 1] !== ",") return null;
  const n = nameBefore(scene, first - 1);
  const entity = n < 0 ? null : entityOfName(scene, n);
  return entity?.kind === "person" ? entity : null;
}

/** Whom `who` or `which` at token `at` takes up: the name or noun phrase right before it. */
export function relativeAntecedent(scene: Scene, at: number): Entity | null {
  const { tokens } = scene.reading;
  const end = at > 0 && tokens.word[at - 1] === "," ? at - 1 : at;
  const n = namesIn(scene, Math.max(0, end - LONGEST), end).at(-1);
  const name = n === undefined ? undefined : scene.chains.names[n];
  if (n !== undefined && name?.last === end) {
    const of = tokens.word[at] === "who" ? endOfWhose(scene, name) : end;
    return of === end ? entityOfName(scene, n) : antecedentBefore(scene, of, at);
  }
  return antecedentBefore(scene, end, at);
}

/** `A diplomat {in Brussels}, who …`: before the preposition of a place, which nobody means by `who`; else behind the name. */
function endOfWhose(scene: Scene, { kind, title, last }: Name): number {
  const { tokens } = scene.reading;
  const before = tokens.word[title - 1] === "the" ? title - 2 : title - 1;
  if (before <= 0 || tokens.tag[before] !== Tag.IN) return last;
  if (kind === "place") return before;
  // `Ana Reyes of Marlow, who`
  const n = kind === "unknown" && last - title === 1 ? nameBefore(scene, before) : -1;
  return n >= 0 && scene.chains.names[n]!.words.length > 1 ? before : last;
}

/** The name or noun phrase that ends before token `end`. */
function antecedentBefore(scene: Scene, end: number, at: number): Entity | null {
  const { tokens } = scene.reading;
  const whole = nameBefore(scene, end);
  if (whole >= 0) return entityOfName(scene, whole);
  const first = startOfNouns(scene, end);
  const phrase = first < end ? readNounPhrase(tokens, first, end) : null;
  if (!phrase) return null;
  const listed = phrase.plural ? listBefore(scene, first) : null;
  if (listed) return listed;
  const apposed = phrase.determiner === "none" ? null : apposedTo(scene, first);
  if (apposed) return apposed;
  const kind = kindOfPhrase(tokens, phrase);
  const isHuman = kind === "anonymous" || kind === "group";
  if (kind === "unknown" || (tokens.word[at] === "who" && !isHuman)) return null;
  return unnamedEntity(scene, phrase, kind);
}
