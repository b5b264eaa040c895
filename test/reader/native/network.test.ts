import { describe, expect, it } from "vitest";
import { createExtractor, extract } from "../../../src/index.js";
import { startKernel } from "../../../src/reader/arithmetic.js";
import { nativeNetworkOf } from "../../../src/reader/native/network.js";
import { onnxRuntime } from "../../../src/reader/native/runtime.js";
import { loadReader } from "../../../src/reader/reader.js";
import { toAccurateWeights } from "../../../src/reader/weights.js";
import { openWeights } from "../../../src/reader/weights-file.js";
import { NEWS } from "../../support/news.js";
import * as plain from "../plain-network.js";
import { TINY, tinyWeights } from "../tiny-weights.js";

const runtime = await onnxRuntime().catch(() => null);
if (runtime === null)
  console.warn("skipped: the native runtime (npm install --no-save onnxruntime-node)");

const { bytes, floats } = tinyWeights(5);
const TOLERANCE = 1e-4;

const expectNear = (read: Float32Array, expected: Float64Array): void => {
  expect(read.length).toBe(expected.length);
  const apart = Array.from(read, (p, i) => Math.abs(p - expected[i]!));
  expect(Math.max(...apart)).toBeLessThan(TOLERANCE);
};

describe.skipIf(runtime === null)("the native runtime", () => {
  it("reads windows and looks again as plain JavaScript does", async () => {
    const network = await nativeNetworkOf(
      toAccurateWeights(openWeights(bytes, await startKernel())),
      runtime!,
    );
    const ids = Int32Array.from({ length: 40 }, (_, i) => (i * 7) % 11);
    const features = Int32Array.from({ length: 40 }, (_, i) => (i * 5) % 12);
    network.begin();
    const { states, probabilities } = plain.window(floats, ids, features);
    expectNear(await network.window(ids, features, 0, 40, 0), probabilities);
    for (const [first, end] of [
      [0, 1],
      [1, 3],
      [20, 21],
      [38, 40],
    ] as const) {
      const low = Math.max(0, first - TINY.pair.before);
      const high = Math.min(40, first + TINY.pair.after);
      expectNear(
        await network.look(first, end, low, high),
        plain.look(floats, states, [first, end], [low, high]),
      );
    }
  });

  it("says in its name that it reads natively, and finds what the kernel finds in an article", async () => {
    const [native, base] = await Promise.all([
      extract(NEWS, { runtime: "native" }),
      extract(NEWS, {}),
    ]);
    const found = (record: typeof base) =>
      record.claims.filter(({ type }) => type !== "statement").map(({ content }) => content);
    expect(found(native)).toEqual(found(base));
    expect(native.claims.some(({ by }) => /^accurate-\d+\+native\//.test(by))).toBe(true);
  });

  it("reads several texts at once as it reads them one by one", async () => {
    const texts = [NEWS, "The mayor said the bridge was shut.", `${NEWS}\n\n${NEWS}`];
    const apart = [];
    for (const text of texts) apart.push(await extract(text, { runtime: "native" }));
    expect(await Promise.all(texts.map((text) => extract(text, { runtime: "native" })))).toEqual(
      apart,
    );
  });

  it("is refused where nobody can wait for it", async () => {
    await expect(createExtractor({ runtime: "native" })).rejects.toThrow(
      "the native runtime cannot read without waiting: use extract()",
    );
  });
});

it("the native runtime is refused to the fast reader", async () => {
  await expect(extract(NEWS, { reader: "fast", runtime: "native" })).rejects.toThrow(
    "the fast reader cannot be loaded: the native runtime is for the accurate reader alone",
  );
});

describe.skipIf(runtime !== null)("the native runtime where it is not installed", () => {
  it("says so in one line", async () => {
    await expect(loadReader(bytes, { runtime: "native" })).rejects.toThrow(
      "the native runtime needs onnxruntime-node, which is not installed",
    );
  });
});
