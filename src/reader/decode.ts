import type { Network } from "./network.js";
import type { Pieces } from "./pieces.js";
import { WINDOW } from "./weights.js";

/** How the network's probabilities become relations; the twin of training/reader/decode.py. */
export interface Settings {
  /** A cue may begin where a piece's probability of being one reaches this. */
  readonly candidate: number;
  /** Powers of content's and source's mean probability in the relation's score. */
  readonly contentPower: number;
  readonly sourcePower: number;
  /** Cost, in log probability, of changing between content and neither. */
  readonly change: number;
}

export const SETTINGS: Settings = {
  candidate: 0.2,
  contentPower: 1,
  sourcePower: 0.5,
  change: 0.5,
};

/** One relation as the network reads it; indices of pieces. */
export interface ReadRelation {
  readonly first: number;
  readonly end: number;
  readonly source: readonly [number, number] | null;
  /** Pieces of the content, in order. */
  readonly content: readonly number[];
  /** Cue × content × source, 0..1: how sure the network is. */
  readonly score: number;
}

/** Pieces that a window reads besides those it answers for, on each side. */
const MARGIN = 40;
const READ = WINDOW - 2;

/** Windows (start, end, low, high): each piece belongs to the window in whose [low, high) it lies. */
function plan(length: number): [number, number, number, number][] {
  if (length <= READ) return [[0, length, 0, length]];
  const windows: [number, number, number, number][] = [];
  for (let start = 0, low = 0; ; ) {
    const end = Math.min(length, start + READ);
    if (end === length) {
      windows.push([length - READ, length, low, length]);
      return windows;
    }
    windows.push([start, end, low, end - MARGIN]);
    low = end - MARGIN;
    start = low - MARGIN;
  }
}

/** All relations that the network finds, candidates with low scores among them, in order of their cues. */
export function readRelations(
  network: Network,
  pieces: Pieces,
  cls: number,
  sep: number,
  settings: Settings = SETTINGS,
): ReadRelation[] {
  if (pieces.length === 0) return [];
  const cues = findCues(pieces, cueProbabilities(network, pieces, cls, sep), settings.candidate);
  const relations: ReadRelation[] = [];
  for (const cue of cues) {
    const relation = argumentsOf(network, pieces, cue, settings);
    if (relation !== null) relations.push(relation);
  }
  return relations;
}

/** Three a piece: outside, first, further piece of a cue. */
function cueProbabilities(
  network: Network,
  pieces: Pieces,
  cls: number,
  sep: number,
): Float32Array {
  const p = new Float32Array(pieces.length * 3);
  network.begin(pieces.length);
  for (const [start, end, low, high] of plan(pieces.length)) {
    const ids = new Int32Array(end - start + 2);
    const features = new Int32Array(end - start + 2);
    ids[0] = cls;
    ids.set(pieces.ids.subarray(start, end), 1);
    ids[end - start + 1] = sep;
    features.set(pieces.features.subarray(start, end), 1);
    const from = low - start + 1;
    const to = high - start + 1;
    const read = network.window(ids, features, from, to, low);
    p.set(read.subarray(from * 3, to * 3), low * 3);
  }
  return p;
}

interface FoundCue {
  readonly first: number;
  readonly end: number;
  readonly probability: number;
}

/** Runs of whole words that may be a cue. */
function findCues({ length, word }: Pieces, p: Float32Array, candidate: number): FoundCue[] {
  const anyCue = (i: number): number => p[3 * i + 1]! + p[3 * i + 2]!;
  const begins = (i: number): boolean =>
    anyCue(i) >= candidate &&
    (p[3 * i + 1]! >= p[3 * i + 2]! || i === 0 || anyCue(i - 1) < candidate);
  const goesOn = (i: number): boolean =>
    word[i] === word[i - 1] || (anyCue(i) >= 0.5 && p[3 * i + 2]! >= p[3 * i + 1]!);
  const found: FoundCue[] = [];
  for (let i = 0; i < length; ) {
    if (!begins(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < length && goesOn(end)) end++;
    let first = i;
    while (first > 0 && word[first - 1] === word[first]) first--;
    if (first >= (found.at(-1)?.end ?? 0)) found.push({ first, end, probability: anyCue(i) });
    i = end;
  }
  return found;
}

/** The best source and content of one cue; null where nothing is its content. */
function argumentsOf(
  network: Network,
  pieces: Pieces,
  cue: FoundCue,
  settings: Settings,
): ReadRelation | null {
  const low = Math.max(0, cue.first - network.before);
  const high = Math.min(pieces.length, cue.first + network.after);
  const p = network.look(cue.first, cue.end, low, high);
  const starts: number[] = [];
  for (let i = low; i < high; i++)
    if (i === low || pieces.word[i] !== pieces.word[i - 1]) starts.push(i);
  const words = starts.length;
  starts.push(high);
  const byWord = new Float64Array(words * 3);
  for (let w = 0; w < words; w++)
    for (let k = 0; k < 3; k++) {
      let sum = 0;
      for (let i = starts[w]!; i < starts[w + 1]!; i++)
        sum += Math.log(Math.max(p[(i - low) * 3 + k]!, 1e-12));
      byWord[w * 3 + k] = sum / (starts[w + 1]! - starts[w]!);
    }
  for (let w = 0; w < words; w++)
    if (starts[w]! >= cue.first && starts[w]! < cue.end) byWord.set(NEITHER, w * 3);
  const path = bestPath(byWord, words, settings.change);
  const content: number[] = [];
  let contentSum = 0;
  let contentWords = 0;
  for (let w = 0; w < words; w++) {
    if (path[w] !== CONTENT) continue;
    contentWords++;
    contentSum += Math.exp(byWord[w * 3 + CONTENT]!);
    for (let i = starts[w]!; i < starts[w + 1]!; i++) content.push(i);
  }
  if (contentWords === 0) return null;
  const source = bestSource(path, byWord, words);
  let sourceProbability = source?.mean ?? 0;
  if (source === null) {
    let most = 0;
    for (let w = 0; w < words; w++) most = Math.max(most, Math.exp(byWord[w * 3 + SOURCE]!));
    sourceProbability = 1 - most;
  }
  return {
    first: cue.first,
    end: cue.end,
    source: source && [starts[source.from]!, starts[source.to]!],
    content,
    score:
      cue.probability *
      (contentSum / contentWords) ** settings.contentPower *
      sourceProbability ** settings.sourcePower,
  };
}

/** Log probabilities of a word that can be neither: the cue's own. */
const NEITHER = [0, -30, -30];
const SOURCE = 1;
const CONTENT = 2;

/** The run of source words with the most probability. */
function bestSource(
  path: Uint8Array,
  byWord: Float64Array,
  words: number,
): { from: number; to: number; mean: number } | null {
  let best: { from: number; to: number; mean: number } | null = null;
  let most = 0;
  for (let from = 0; from < words; from++) {
    if (path[from] !== SOURCE) continue;
    let to = from;
    let sum = 0;
    for (; to < words && path[to] === SOURCE; to++) sum += Math.exp(byWord[to * 3 + SOURCE]!);
    if (sum > most) {
      most = sum;
      best = { from, to, mean: sum / (to - from) };
    }
    from = to;
  }
  return best;
}

/** Viterbi's path through the words' labels, with a cost for each change between content and neither. */
function bestPath(logP: Float64Array, words: number, change: number): Uint8Array {
  const cost = (from: number, to: number): number => (from + to === 2 && from !== to ? change : 0);
  const back = new Uint8Array(words * 3);
  let best = [logP[0]!, logP[1]!, logP[2]!];
  for (let w = 1; w < words; w++) {
    const next: number[] = [];
    for (let to = 0; to < 3; to++) {
      let from = 0;
      for (let k = 1; k < 3; k++)
        if (best[k]! - cost(k, to) > best[from]! - cost(from, to)) from = k;
      back[w * 3 + to] = from;
      next.push(best[from]! - cost(from, to) + logP[w * 3 + to]!);
    }
    best = next;
  }
  const path = new Uint8Array(words);
  let label = best.indexOf(Math.max(...best));
  for (let w = words - 1; w >= 0; w--) {
    path[w] = label;
    label = back[w * 3 + label]!;
  }
  return path;
}
