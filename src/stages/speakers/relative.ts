import { Tag } from "../../document/tag.js";
import type { Entity } from "./entity.js";
import { jointSpeaker } from "./joint.js";
import { readNounPhrase } from "./noun-phrase.js";
import { namesIn, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { kindOfPhrase, unnamedEntity } from "./unnamed.js";
import { startOfList } from "./widened.js";

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

/** The name, or the list of names, that ends right before token `end`. */
function namesBefore(scene: Scene, end: number): Entity | null {
  const n = namesIn(scene, Math.max(0, end - LONGEST), end).at(-1);
  const name = n === undefined ? undefined : scene.chains.names[n];
  if (n === undefined || name?.last !== end) return null;
  const start = startOfList(scene, name.title, false);
  return start < name.title ? jointSpeaker(scene, start, end) : entityOfName(scene, n);
}

/** Whom `who` or `which` at token `at` takes up: the name or noun phrase right before it. */
export function relativeAntecedent(scene: Scene, at: number): Entity | null {
  const { tokens } = scene.reading;
  const end = at > 0 && tokens.word[at - 1] === "," ? at - 1 : at;
  const n = namesIn(scene, Math.max(0, end - LONGEST), end).at(-1);
  if (n !== undefined && scene.chains.names[n]!.last === end) return entityOfName(scene, n);
  const first = startOfNouns(scene, end);
  if (end < at && first > 0 && tokens.word[first - 1] === ",") {
    // `Lund and the Marlow Trust, the two largest owners, which …`
    const apposed = namesBefore(scene, first - 1);
    if (apposed) return apposed;
  }
  const phrase = first < end ? readNounPhrase(tokens, first, end) : null;
  if (!phrase) return null;
  const kind = kindOfPhrase(tokens, phrase);
  const isHuman = kind === "anonymous" || kind === "group";
  if (kind === "unknown" || (tokens.word[at] === "who" && !isHuman)) return null;
  return unnamedEntity(scene, phrase, kind);
}
