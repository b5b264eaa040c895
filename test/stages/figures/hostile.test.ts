import { describe, expect, it } from "vitest";
import { figures } from "../../../src/stages/figures/stage.js";
import { layersOf } from "../../support/layers.js";

const shapes = [
  "1 ",
  "1,",
  "100,",
  "100 ",
  "1/2 ",
  "1/",
  "1-",
  "10-10 ",
  "1:1:",
  "million ",
  "a million ",
  "one hundred and ",
  "$",
  "$1 ",
  "10 to ",
  "minus ",
  "- 1",
  "half ",
  "No. ",
  "(1 ",
  "½",
  "five-",
  "2lb ",
  ", 34 and ",
  "or 1% ",
  "20s or ",
  "1-in-",
];

describe("hostile text", () => {
  it.each(shapes)("is read in time and sliced right: %j", (shape) => {
    const text = shape.repeat(Math.floor(100_000 / shape.length));
    const layers = layersOf(text, "tokens");
    const context = {
      text,
      title: null,
      published: null,
      unknownWords: { tag: () => 0 },
      reader: null,
    };
    const found = figures.run({ ...layers, dates: [] }, context);
    for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.text);
  });

  it.each([300, 309, 5000])("a number of %d digits is finite or none", (digits) => {
    const text = `They paid ${"9".repeat(digits)} million dollars and 12 hens.`;
    const found = figures.run(
      { ...layersOf(text, "tokens"), dates: [] },
      { text, title: null, published: null, unknownWords: { tag: () => 0 }, reader: null },
    );
    expect(found.at(-1)?.value).toBe(12);
    for (const f of found) expect(Number.isFinite(f.value)).toBe(true);
  });
});
