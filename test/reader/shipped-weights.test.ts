import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { startKernel } from "../../src/reader/arithmetic.js";
import { toAccurateWeights } from "../../src/reader/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";

const FOLDER = path.join(import.meta.dirname, "../../weights");

it.each(
  readFileSync(path.join(FOLDER, "SHA256SUMS"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/) as [string, string]),
)("weights of hash %s are those that the training wrote: %s", (hash, file) => {
  const bytes = readFileSync(path.join(FOLDER, file));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
});

it("the accurate reader's weights hold the head of check-worthiness, which an export leaves out (npm run train:checkworthy)", async () => {
  const bytes = readFileSync(path.join(FOLDER, "accurate.bin"));
  const { header } = toAccurateWeights(openWeights(bytes, await startKernel()));
  expect(header.worth?.units).toBeGreaterThan(0);
});
