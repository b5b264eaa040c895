import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accurateWeights } from "../../src/read/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";

const hasWeights = existsSync(new URL("../../weights/accurate.bin", import.meta.url));

describe("the weights that the package ships", () => {
  it.runIf(hasWeights)("are a reader's, and their name its version", async () => {
    expect(openWeights(await accurateWeights()).header.name).toMatch(/^accurate-\d+$/);
  });

  it.skipIf(hasWeights)("are asked for in vain where there are none, in one line", async () => {
    await expect(accurateWeights()).rejects.toThrow(
      new Error("weights/accurate.bin of the package cannot be read: no such file or folder"),
    );
  });
});
