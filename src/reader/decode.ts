import { bestPath, CONTENT } from "./best-path.js";
import { bestSource, meanOfContent } from "./best-source.js";
import { exponential, logarithm, power } from "./logarithm.js";
import type { Network } from "./network.js";
import { NEWLINE, type Pieces } from "./pieces.js";
import { WINDOW } from "./weights.js";

/** How the network's probabilities become relations; the twin of training/reader/decode.py. */
export interface Settings {
  /** A cue may begin where a piece's probability of being one reaches this. */
  readonly candidate: number;
  /**
   * A cue whose first piece is less probable is passed over without a second look: whatever its arguments, its relation's
   * confidence would stay below the least that is proposed.
   */
  readonly looked: number;
  /** Powers of content's and source's mean probability in the relation's score. */
  readonly contentPower: number;
  readonly sourcePower: number;
  /** Cost, in log probability, of changing between content and neither. */
  readonly change: number;
}

export const SETTINGS: Settings = {
  candidate: 0.3,
  looked: 0.45,
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

/** What is wanted of a text besides its relations, and of which of its cues these are. */
export interface Wanted {
  readonly settings?: Settings;
  /** Whether relations are wanted of a cue that begins at this piece; of all where not given. */
  readonly isAsked?: (piece: number) => boolean;
  /** Takes the states of the pieces [low, high), a row each, as they are read, one stretch after the other. */
  readonly takeStates?: (states: Float32Array, low: number, high: number) => void;
}

/** Pieces that a window reads at most, those that open and close it aside. */
const READ = WINDOW - 2;
/** Pieces that a window reads on each side besides those it answers for, where the text goes on. */
const MARGIN = 24;
/** After that share of a window a paragraph's end is a place to cut: the earlier, the more is read twice. */
const LATE = 0.6;

/** A window reads the pieces [start, end) and answers for [low, high). */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** Windows one after the other over a whole text, each answering up to a paragraph's end where one is late enough in it. */
function* plan({ length, features }: Pieces): Generator<Window> {
  const opensParagraph = (i: number): boolean => features[i]! >= NEWLINE;
  for (let low = 0, before = 0; low < length; before = MARGIN) {
    const start = low - before;
    const most = start + READ;
    if (most >= length) {
      yield { start, end: length, low, high: length };
      return;
    }
    let high = most - MARGIN;
    while (high > low + READ * LATE && !opensParagraph(high)) high--;
    if (!opensParagraph(high)) high = most - MARGIN;
    yield { start, end: high + MARGIN, low, high };
    low = high;
  }
}

/**
 * All relations that the network finds, some with low scores among them, in order of their cues. Memory of the
 * network does not grow with the text: a cue is looked at as soon as all that its second look needs has been read.
 */
export function readRelations(
  network: Network,
  pieces: Pieces,
  cls: number,
  sep: number,
  wanted: Wanted = {},
): ReadRelation[] {
  const reading = relationsOf(network, pieces, cls, sep, wanted);
  let step = reading.next();
  while (!step.done) step = reading.next(step.value);
  return step.value;
}

/** {@link readRelations} of a network whose answers have to be waited for. */
export async function awaitRelations(
  network: Network<Promise<Float32Array>>,
  pieces: Pieces,
  cls: number,
  sep: number,
  wanted: Wanted = {},
): Promise<ReadRelation[]> {
  const reading = relationsOf(network, pieces, cls, sep, wanted);
  let step = reading.next();
  while (!step.done) step = reading.next(await step.value);
  return step.value;
}

const ALL = () => true;

/** Yields each answer of the network as it is given, and takes it back as numbers. */
function* relationsOf<Answer>(
  network: Network<Answer>,
  pieces: Pieces,
  cls: number,
  sep: number,
  { settings = SETTINGS, isAsked = ALL, takeStates }: Wanted,
): Generator<Answer, ReadRelation[], Float32Array> {
  const relations: ReadRelation[] = [];
  const p = new Float32Array(pieces.length * 3);
  const nextCue = cueFinder(pieces, p, network, settings.candidate);
  network.begin();
  for (const window of plan(pieces)) {
    const { start, low, high } = window;
    const from = low - start + 1;
    const to = high - start + 1;
    const { ids, features } = specialAround(pieces, window, cls, sep);
    const read = yield network.window(ids, features, from, to, low);
    p.set(read, low * 3);
    takeStates?.(network.statesOf(low, high), low, high);
    for (let cue = nextCue(high); cue !== null; cue = nextCue(high)) {
      if (cue.probability < settings.looked || !isAsked(cue.first)) continue;
      const first = Math.max(0, cue.first - network.before);
      const end = Math.min(pieces.length, cue.first + network.after);
      const labels = yield network.look(cue.first, cue.end, first, end);
      const relation = argumentsOf(labels, pieces, cue, [first, end], settings);
      if (relation !== null) relations.push(relation);
    }
  }
  return relations;
}

/** What the network takes of a window: its pieces between the special ones that open and close it. */
function specialAround(pieces: Pieces, { start, end }: Window, cls: number, sep: number) {
  const ids = new Int32Array(end - start + 2);
  const features = new Int32Array(end - start + 2);
  ids[0] = cls;
  ids.set(pieces.ids.subarray(start, end), 1);
  ids[end - start + 1] = sep;
  features.set(pieces.features.subarray(start, end), 1);
  return { ids, features };
}

interface FoundCue {
  readonly first: number;
  readonly end: number;
  readonly probability: number;
}

/**
 * Finds runs of whole words that may be a cue, one after the other: each call gives the next one whose second look
 * reaches no further than the `known` pieces that have been read, or null.
 */
function cueFinder(
  { length, word }: Pieces,
  p: Float32Array,
  { before, after }: { readonly before: number; readonly after: number },
  candidate: number,
): (known: number) => FoundCue | null {
  const anyCue = (i: number): number => p[3 * i + 1]! + p[3 * i + 2]!;
  const begins = (i: number): boolean =>
    anyCue(i) >= candidate &&
    (p[3 * i + 1]! >= p[3 * i + 2]! || i === 0 || anyCue(i - 1) < candidate);
  const goesOn = (i: number): boolean =>
    word[i] === word[i - 1] || (anyCue(i) >= 0.5 && p[3 * i + 2]! >= p[3 * i + 1]!);
  let i = 0;
  let lastEnd = 0;
  return (known) => {
    for (; i < length && (i + after <= known || known === length); i++) {
      if (!begins(i)) continue;
      const begin = i;
      // no cue is as long as what a second look sees: only hostile text reaches these two limits
      let end = begin + 1;
      while (end < Math.min(length, begin + after) && goesOn(end)) end++;
      let first = begin;
      while (first > Math.max(0, begin - before) && word[first - 1] === word[first]) first--;
      i = end - 1;
      if (first < lastEnd) continue;
      lastEnd = end;
      i++;
      return { first, end, probability: anyCue(begin) };
    }
    return null;
  };
}

/**
 * The best source and content of one cue among the pieces [low, high); null where nothing is its content.
 *
 * @param p probabilities of neither, source, content for each of those pieces
 */
function argumentsOf(
  p: Float32Array,
  pieces: Pieces,
  cue: FoundCue,
  [low, high]: readonly [number, number],
  settings: Settings,
): ReadRelation | null {
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
        sum += logarithm(Math.max(p[(i - low) * 3 + k]!, 1e-12));
      byWord[w * 3 + k] = sum / (starts[w + 1]! - starts[w]!);
    }
  for (let w = 0; w < words; w++)
    if (starts[w]! >= cue.first && starts[w]! < cue.end) byWord.set(NEITHER, w * 3);
  const path = new Uint8Array(words);
  const logs = { values: byWord, words, stride: 3 };
  bestPath(logs, NOWHERE, settings.change, path, new Uint8Array(words * 3));
  const probabilities = { ...logs, values: byWord.map(exponential) };
  const mean = meanOfContent(path, probabilities);
  if (mean === null) return null;
  const content: number[] = [];
  for (let w = 0; w < words; w++)
    if (path[w] === CONTENT) for (let i = starts[w]!; i < starts[w + 1]!; i++) content.push(i);
  const source = bestSource(path, probabilities);
  return {
    first: cue.first,
    end: cue.end,
    source: source.words && [starts[source.words[0]]!, starts[source.words[1]]!],
    content,
    score:
      cue.probability *
      power(mean, settings.contentPower) *
      power(source.probability, settings.sourcePower),
  };
}

/** Log probabilities of a word that can be neither: the cue's own. */
const NEITHER = [0, -30, -30];
/** The cue's own words have those already. */
const NOWHERE = [0, 0] as const;
