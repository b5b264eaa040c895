import { Shape } from "../../document/layers.js";
import type { Entity } from "./entity.js";
import { jointOf } from "./joint.js";
import type { NounPhrase } from "./noun-phrase.js";
import { wordsOf } from "./reading.js";
import { namesIn, type Scene } from "./scene.js";
import { entityOfName } from "./shared-names.js";

const EXAMPLES: ReadonlySet<string> = new Set(["like", "including"]);

/**
 * A group with people named as examples (`critics of the plan, like Senators Ana Reyes, Democrat of Ohio, and Tom
 * Okoro`): its words with the people's names alone, and those people together; `they` behind it are these. Null
 * where fewer than two are named.
 */
export function exemplified(
  scene: Scene,
  phrase: NounPhrase,
): { readonly name: string; readonly people: Entity } | null {
  const { tokens } = scene.reading;
  let at = phrase.headEnd;
  while (at < phrase.core && !EXAMPLES.has(tokens.word[at]!)) at++;
  if (at >= phrase.core || !(tokens.shape[at + 1]! & Shape.CAPITAL)) return null;
  const people: Entity[] = [];
  for (const n of namesIn(scene, at + 1, phrase.core)) {
    const { title } = scene.chains.names[n]!;
    const before = tokens.word[title - 1];
    const entity = entityOfName(scene, n);
    const isMember = title === at + 1 || before === "and" || before === ",";
    if (isMember && entity?.kind === "person" && !people.includes(entity)) people.push(entity);
  }
  if (people.length < 2) return null;
  const joint = jointOf(scene, people);
  return { name: `${wordsOf(scene.reading, phrase.first, at + 1)} ${joint.name}`, people: joint };
}
