import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildLexicon } from "../../scripts/build-lexicon.js";
import { buildUnits } from "../../scripts/build-units.js";

const FOLDER = path.join(import.meta.dirname, "../../src/lexicons/en/generated");

describe("generated lexicon", () => {
  const built = { ...buildLexicon(), ...buildUnits() };

  it.each(Object.keys(built))("%s is what building it gives", (name) => {
    expect(readFileSync(path.join(FOLDER, name), "utf8")).toBe(built[name]);
  });

  it("is at most 900 KB, all files together", () => {
    const sizes = readdirSync(FOLDER).map((name) => statSync(path.join(FOLDER, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(900_000);
  });
});
