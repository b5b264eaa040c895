import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { startKernel } from "../../src/reader/arithmetic.js";
import { networkOf } from "../../src/reader/network.js";
import { toAccurateWeights } from "../../src/reader/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";
import * as plain from "./plain-network.js";
import { random, TINY, tinyWeights, VOCABULARY } from "./tiny-weights.js";

/** Twelve bits of an activation leave that much of a probability open after two layers. */
const TOLERANCE = 0.01;

const { bytes, floats } = tinyWeights(5);
const network = networkOf(toAccurateWeights(openWeights(bytes)), await startKernel());

function windowOf(length: number, seed = length) {
  const next = random(seed);
  const upTo = (most: number) => () => Math.floor(((next() + 1) / 2) * most);
  return {
    ids: Int32Array.from({ length }, upTo(VOCABULARY.length)),
    features: Int32Array.from({ length }, upTo(12)),
  };
}

const expectNear = (read: Float32Array, expected: Float64Array): void => {
  expect(read.length).toBe(expected.length);
  const apart = Array.from(read, (p, i) => Math.abs(p - expected[i]!));
  expect(Math.max(...apart)).toBeLessThan(TOLERANCE);
};

describe("the network", () => {
  it.each([1, 2, 3, 4, 5, 30, 127, 256])(
    "reads a window of %i pieces as plain JavaScript does",
    (length) => {
      const { ids, features } = windowOf(length);
      network.begin(length);
      const { probabilities } = plain.window(floats, ids, features);
      expectNear(network.window(ids, features, 0, length, 0), probabilities);
    },
  );

  it.each([
    [0, 1],
    [1, 3],
    [20, 21],
    [38, 40],
  ])("looks again at the cue [%i, %i) as plain JavaScript does", (first, end) => {
    const { ids, features } = windowOf(40);
    network.begin(40);
    network.window(ids, features, 0, 40, 0);
    const { states } = plain.window(floats, ids, features);
    const low = Math.max(0, first - TINY.pair.before);
    const high = Math.min(40, first + TINY.pair.after);
    expectNear(
      network.look(first, end, low, high),
      plain.look(floats, states, [first, end], [low, high]),
    );
  });

  it("gives these very bits, on every machine", () => {
    const { ids, features } = windowOf(250);
    network.begin(250);
    const digest = createHash("sha256");
    digest.update(new Uint8Array(network.window(ids, features, 0, 250, 0).slice().buffer));
    digest.update(new Uint8Array(network.look(100, 102, 92, 112).slice().buffer));
    expect(digest.digest("hex")).toBe(
      "1484c6fae939390ad90e6a8ffffb966544422ad0fe6a27327790bfe4693f52dd",
    );
  });

  it("looks across the seam of two windows", () => {
    const [left, right] = [windowOf(30, 1), windowOf(30, 2)];
    network.begin(40);
    network.window(left.ids, left.features, 5, 25, 0);
    network.window(right.ids, right.features, 5, 25, 20);
    const states = new Float64Array(40 * TINY.hidden);
    const [a, b] = [left, right].map(
      ({ ids, features }) => plain.window(floats, ids, features).states,
    );
    states.set(a!.subarray(5 * TINY.hidden, 25 * TINY.hidden));
    states.set(b!.subarray(5 * TINY.hidden, 25 * TINY.hidden), 20 * TINY.hidden);
    expectNear(network.look(19, 21, 11, 31), plain.look(floats, states, [19, 21], [11, 31]));
  });

  it("reads the same after a longer document, and when its memory has grown", () => {
    const { ids, features } = windowOf(50);
    network.begin(50);
    const before = network.window(ids, features, 0, 50, 0).slice();
    network.begin(20_000);
    network.begin(50);
    expect(network.window(ids, features, 0, 50, 0).slice()).toEqual(before);
  });
});
