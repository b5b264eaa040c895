import { type Entity, likelyGender } from "./entity.js";
import { paragraphOf, type Scene, type Turn, turnsBefore } from "./scene.js";

/** Names looked at before the one in question. */
const WINDOW = 60;
/** Turns looked at before it. */
const TURNS = 12;
/** Paragraphs in which a bare surname still means who spoke last. */
const PARAGRAPHS = 3;

/** The entity of the name `n`, of those of a shared surname the one that is meant there; null where no one is told. */
export function entityOfName(scene: Scene, n: number): Entity | null {
  const { chains, meant } = scene;
  if (!chains.shared.has(n)) return chains.entityOf[n] ?? null;
  let entity = meant.get(n);
  if (entity === undefined) {
    entity = personOfSharedName(scene, n);
    meant.set(n, entity);
  }
  return entity;
}

/**
 * Which of several people of one surname the name `n` means (W5): whoever of them spoke or was named in full last,
 * in this paragraph or shortly before, unless another of them was named in full since. Otherwise null.
 */
function personOfSharedName(scene: Scene, n: number): Entity | null {
  const { chains, reading, turns } = scene;
  const all = chains.shared.get(n);
  if (!all) return null;
  // Whoever writes `Ms. Zhang` of two means to tell them apart: the only one who is known to be a woman.
  const { gender } = chains.names[n]!;
  const told = gender ? all.filter((entity) => likelyGender(entity) === gender) : [];
  if (told.length === 1) return told[0]!;
  // Whoever is called by the first name alone elsewhere is not meant by the surname alone.
  const candidates = all.filter((entity) => !chains.firstNamed.has(entity));
  if (candidates.length === 1) return candidates[0]!;
  // Whoever is only told of as the other's kin (`his wife, Ann Orme,`) is not meant by it either.
  const own = all.filter((entity) => !entity.isKin);
  if (own.length === 1 && candidates.length === all.length) return own[0]!;
  // Father and son of one name.
  if (new Set(all.map(({ words }) => words[0])).size < all.length) return null;
  const at = chains.names[n]!.first;
  const paragraph = paragraphOf(reading, at);
  let turn: Turn | undefined;
  const last = turnsBefore(scene, at);
  for (let t = last - 1; t >= 0 && t >= last - TURNS && !turn; t--)
    if (!turns[t]!.named && own.includes(turns[t]!.entity)) turn = turns[t];
  const since =
    turn && paragraph - paragraphOf(reading, turn.token) <= PARAGRAPHS ? turn.token : -1;
  const named = new Set<Entity>();
  for (let k = n - 1; k >= 0 && k >= n - WINDOW; k--) {
    const name = chains.names[k]!;
    if (name.first < since || paragraph - paragraphOf(reading, name.first) > 1) break;
    const entity = chains.entityOf[k];
    if (entity && own.includes(entity)) named.add(entity);
  }
  if (since >= 0 && (named.size === 0 || (named.size === 1 && named.has(turn!.entity))))
    return turn!.entity;
  return named.size === 1 && since < 0 ? [...named][0]! : null;
}
