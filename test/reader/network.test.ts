import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { startKernel } from "../../src/reader/arithmetic.js";
import { networkOf } from "../../src/reader/network.js";
import { toAccurateWeights } from "../../src/reader/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";
import { random } from "./built-weights.js";
import * as plain from "./plain-network.js";
import { TINY, tinyWeights, VOCABULARY } from "./tiny-weights.js";

/** Twelve bits of an activation leave that much of a probability open after two layers. */
const TOLERANCE = 0.01;

const { bytes, floats } = tinyWeights(5);
const kernel = await startKernel();
const network = networkOf(toAccurateWeights(openWeights(bytes, kernel)), kernel);

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
      network.begin();
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
    network.begin();
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
    network.begin();
    const digest = createHash("sha256");
    digest.update(new Uint8Array(network.window(ids, features, 0, 250, 0).slice().buffer));
    digest.update(new Uint8Array(network.look(100, 102, 92, 112).slice().buffer));
    expect(digest.digest("hex")).toBe(
      "0e947ed923bd97893354e282643aa658bbd9cd227df32f90150f04c6dea531db",
    );
  });

  it("looks across the seam of two windows", () => {
    const [left, right] = [windowOf(30, 1), windowOf(30, 2)];
    network.begin();
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

  it("reads and looks the same after a long document, and far into one", () => {
    const { ids, features } = windowOf(50);
    const read = (at: number): number[] => [
      ...network.window(ids, features, 0, 50, at),
      ...network.look(at + 20, at + 22, at + 12, at + 32),
    ];
    network.begin();
    const before = read(0);
    for (let at = 50; at < 9000; at += 50) expect(read(at)).toEqual(before);
    network.begin();
    expect(read(0)).toEqual(before);
  });

  it("keeps the states that a second look reaches back to when it makes room", () => {
    const { ids, features } = windowOf(200);
    const looks = (ahead: number): number[][] => {
      network.begin();
      for (let at = 0; at < ahead; at += 200) network.window(ids, features, 0, 200, at);
      const found: number[][] = [];
      for (let at = ahead; at < ahead + 4000; at += 200) {
        network.window(ids, features, 0, 200, at);
        found.push([...network.look(at - 190, at - 188, at - 198, at - 178)]);
      }
      return found;
    };
    const all = looks(200);
    expect(new Set(all.map(String)).size).toBe(1);
  });
});
