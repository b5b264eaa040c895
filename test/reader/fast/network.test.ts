import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { startKernel } from "../../../src/reader/arithmetic.js";
import { type FastNetwork, fastNetworkOf } from "../../../src/reader/fast/network.js";
import { toFastWeights } from "../../../src/reader/fast/weights.js";
import { openWeights } from "../../../src/reader/weights-file.js";
import { random } from "../built-weights.js";
import * as plain from "./plain-fast-network.js";
import { TINY_FAST, TINY_WORDS, tinyFastWeights } from "./tiny-fast-weights.js";

/** Steps of 1/512 and heads of eight bits leave that much of a probability and of a score (some ±3) open. */
const TOLERANCE = 0.04;
const CAPACITY = 300;

const { bytes, floats } = tinyFastWeights(3);
const networkOf = async (): Promise<FastNetwork> => {
  const kernel = await startKernel();
  return fastNetworkOf(toFastWeights(openWeights(bytes, kernel)), kernel, CAPACITY);
};
const network = await networkOf();

/** Words of random types at random places. */
function wordsOf(length: number, seed = length): plain.PlainWord[] {
  const next = random(seed);
  const upTo = (most: number): number => Math.floor(((next() + 1) / 2) * most);
  const steps: [number, number, number, number] = [0, 0, 0, 0];
  return Array.from({ length }, () => {
    for (let k = 0; k < 4; k++) steps[k]! += upTo(8) === 0 ? 1 : 0;
    return {
      id: upTo(TINY_WORDS.length + 1),
      suffix: upTo(TINY_FAST.suffixes),
      prefix: upTo(TINY_FAST.prefixes),
      shape: upTo(48),
      place: upTo(12),
      steps: [...steps],
    };
  });
}

/** Writes words into the window from `at` on, each with a type of its own. */
function put(into: FastNetwork, words: readonly plain.PlainWord[], at = 0): void {
  words.forEach(({ id, suffix, prefix, shape, place, steps }, k) => {
    const i = at + k;
    into.embed(i, id, { base: "", suffix, prefix, shape: shape >> 3, clitic: shape & 7 });
    into.words.type[i] = i;
    into.words.place[i] = place;
    into.words.steps.set(steps, 4 * i);
  });
}

const three = (numbers: Float32Array, from: number, to: number): number[][] =>
  Array.from({ length: to - from }, (_, k) => [
    ...numbers.subarray(4 * (from + k), 4 * (from + k) + 3),
  ]);

const expectNear = (read: readonly number[][], expected: readonly number[][]): void => {
  expect(read.length).toBe(expected.length);
  const apart = read.flatMap((row, i) => row.map((v, k) => Math.abs(v - expected[i]![k]!)));
  expect(Math.max(...apart)).toBeLessThan(TOLERANCE);
};

describe("the fast network", () => {
  it.each([1, 2, 3, 4, 5, 8, 9, 31, 150])("reads %i words as plain JavaScript does", (length) => {
    const words = wordsOf(length);
    put(network, words);
    const p = network.read(0, length);
    expectNear(three(p, 0, length), plain.read(floats, words).probabilities);
  });

  it.each([
    [0, 1],
    [1, 3],
    [20, 21],
    [33, 38],
    [38, 40],
  ])("looks at the cue [%i, %i) as plain JavaScript does", (first, end) => {
    const words = wordsOf(40);
    put(network, words);
    network.read(0, 40);
    const low = Math.max(0, first - TINY_FAST.pair.before);
    const high = Math.min(40, first + TINY_FAST.pair.after);
    const expected = plain.look(
      floats,
      words,
      plain.read(floats, words),
      [first, end],
      [low, high],
    );
    const scores = network.look(first, end, low, high);
    expectNear(three(scores, 0, high - low), expected);
    network.toProbabilities();
    for (const [a, b, c] of three(scores, 0, high - low)) expect(a! + b! + c!).toBeCloseTo(1, 5);
  });

  it("reads the same words alike wherever they stand in the window, whatever was read before", () => {
    const words = wordsOf(60);
    put(network, words);
    const expected = three(network.read(0, 60), 0, 60);
    const looked = network.look(30, 31, 22, 42).slice();
    network.read(0, CAPACITY);
    for (const at of [1, 7, CAPACITY - 60]) {
      put(network, words, at);
      const p = network.read(at, at + 60);
      expect(three(p, at, at + 60)).toEqual(expected);
      expect(network.look(at + 30, at + 31, at + 22, at + 42).slice()).toEqual(looked);
    }
  });

  it("gives these very bits, on every machine", async () => {
    const fresh = await networkOf();
    const words = wordsOf(250);
    put(fresh, words);
    const digest = createHash("sha256");
    const p = fresh.read(0, 250);
    digest.update(JSON.stringify(three(p, 0, 250)));
    const scores = fresh.look(100, 102, 92, 112);
    digest.update(JSON.stringify(three(scores, 0, 20)));
    expect(digest.digest("hex")).toBe(
      "d6b95792250c7b14ad45cab71a514b6670d282f1b3a7c639da05ae97ce65371c",
    );
  });
});
