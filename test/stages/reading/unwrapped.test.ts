import { describe, expect, it } from "vitest";
import { unwrapped } from "../../../src/stages/reading/unwrapped.js";
import { layersOf } from "../../support/layers.js";

const WRAPPED = [
  "The council of Oster voted on Monday to shut the old mill bridge to all",
  "traffic until the spring, and the mayor, Ana Reyes, said that she would",
  "not ask the county for a single penny more than the work would cost her.",
].join("\n");

const seen = (text: string): string => unwrapped(text, layersOf(text, "paragraphs").paragraphs);

describe("what a reader sees", () => {
  it.each([[WRAPPED], [WRAPPED.replaceAll("\n", "\r\n")]])(
    "has wrapped lines in one, each character in its place",
    (text) => {
      expect(seen(text)).toBe(text.replace(/[\r\n]/g, " "));
    },
  );

  it("keeps the breaks between paragraphs", () => {
    const text = `${WRAPPED}\n\n${WRAPPED}`;
    expect(seen(text)).toBe(`${WRAPPED.replaceAll("\n", " ")}\n\n${WRAPPED.replaceAll("\n", " ")}`);
  });

  it.each([
    ["The bridge is shut.\nThe mayor left.\n"],
    ["• The bridge is shut\n• The road is closed"],
    [""],
  ])("is the text itself where nothing is wrapped: %j", (text) => {
    expect(seen(text)).toBe(text);
  });
});
