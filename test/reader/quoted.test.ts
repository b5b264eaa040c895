import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted } from "../../src/reader/quoted.js";

const CASES: readonly string[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "quoted-cases.json"), "utf8"),
);
const TRAINING = path.join(import.meta.dirname, "../../training/reader");
const TWIN = `
import json, sys
from quoted import quoted
print(json.dumps([list(quoted(text)) for text in json.load(sys.stdin)]))`;

const plain = (marked: string): string => marked.replace(/[[\]]/g, "");

/** The text with brackets around what is inside quotation marks. */
function marked(text: string): string {
  const inside = quoted(text);
  let shown = "";
  for (let i = 0; i <= text.length; i++) {
    const [before, now] = [inside[i - 1] ?? 0, inside[i] ?? 0];
    if (before && !now) shown += "]";
    if (!before && now) shown += "[";
    shown += text[i] ?? "";
  }
  return shown;
}

describe("what stands inside quotation marks", () => {
  it.each(CASES)("is in brackets: %s", (text) => {
    // where one ends and the next begins at once, brackets would meet
    expect(marked(plain(text))).toBe(text.replaceAll("][", ""));
  });

  it("is told for each code unit, of any text", () => {
    const any = fc.string({ unit: fc.constantFrom(..."ab '’‘“”\"«»„\n.😀"), maxLength: 80 });
    fc.assert(
      fc.property(any, (text) => {
        const inside = quoted(text);
        expect(inside.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) if (text[i] === "\n") expect(inside[i]).toBe(0);
      }),
    );
  });

  it.each(["'a ", "“a ", "‘", "'", "’ '", "a'"])(
    "takes time in proportion: %j over and over",
    (part) => {
      const text = part.repeat(1_000_000);
      const begin = performance.now();
      quoted(text);
      // squared it would be hours
      expect(performance.now() - begin).toBeLessThan(10_000);
    },
  );

  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!hasPython)("is what the training is told", () => {
    const sample = fc.sample(
      fc.string({ unit: fc.constantFrom(..."abZ0é '’‘“”\"«»„\n.(—-\u00a0"), maxLength: 60 }),
      { numRuns: 500, seed: 7 },
    );
    const texts = [...CASES.map(plain).filter((text) => !text.includes("😀")), ...sample];
    const { stdout, stderr } = spawnSync("python3", ["-B", "-c", TWIN], {
      cwd: TRAINING,
      input: JSON.stringify(texts),
      encoding: "utf8",
    });
    expect(
      texts.map((text) => [...quoted(text)]),
      stderr,
    ).toEqual(JSON.parse(stdout));
  });
});
