import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildReference, withReference } from "../../scripts/build-reference.js";
import { OPTIONS } from "../../src/cli/options.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("the README's reference of options", () => {
  it("is what the table of options says, and the table what the command prints", async () => {
    expect(README, "run npm run build:reference").toBe(await withReference(README));
  });

  it("has every option", () => {
    for (const { name, help } of OPTIONS) {
      expect(buildReference()).toContain(`--${name}`);
      expect(buildReference()).toContain(help);
    }
  });
});
