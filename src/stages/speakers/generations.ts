import type { Entity } from "./entity.js";
import { nameFrom, type Scene } from "./scene.js";

const YOUNGER: ReadonlySet<string> = new Set(["younger", "youngest"]);
const ELDER: ReadonlySet<string> = new Set(["elder", "older", "eldest", "oldest", "senior"]);

/**
 * Which of two of one surname `the younger Trask`, `the elder Trask` in tokens `[first, last)` means: junior and senior by what
 * stands behind their names. Undefined where the words are others; null where nothing tells the two apart.
 */
export function ofGeneration(
  { reading: { tokens }, chains }: Scene,
  first: number,
  last: number,
): Entity | null | undefined {
  const from = tokens.word[first] === "the" ? first + 1 : first;
  const age = tokens.word[from]!;
  const isYounger = YOUNGER.has(age);
  if (first === from || (!isYounger && !ELDER.has(age))) return undefined;
  const name = chains.names[nameFrom(chains.names, from)];
  if (name?.title !== from + 1 || name.last !== last || name.words.length !== 1) return undefined;
  const family = (chains.byWord.get(name.words[0]!) ?? []).filter(
    ({ kind, words }) => kind === "person" && words.at(-1) === name.words[0] && words.length > 1,
  );
  const juniors = family.filter(
    ({ suffix }) => suffix === "jr" || suffix === "ii" || suffix === "iii",
  );
  const seniors = family.filter((entity) => !juniors.includes(entity));
  const [meant, other] = isYounger ? [juniors, seniors] : [seniors, juniors];
  return meant.length === 1 && other.length === 1 ? meant[0]! : null;
}
