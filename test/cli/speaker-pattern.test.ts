import { describe, expect, it } from "vitest";
import { SpeakerPattern } from "../../src/cli/speaker-pattern.js";

describe("a pattern for speakers", () => {
  it.each([
    ["/doyle/i", "Ann DOYLE", true],
    ["/doyle/", "Ann DOYLE", false],
    ["/^Ann .*le$/", "Ann Doyle", true],
    ["/a\\/b/", "a/b", true],
    ["/^.$/u", "😀", true],
    ["/^.$/", "😀", false],
  ])("%s asked of %s answers %s", (written, name, answer) => {
    const pattern = new SpeakerPattern(written);
    expect([pattern.test(name), pattern.test(name)]).toEqual([answer, answer]);
    expect(pattern.gaveUp).toBe(0);
  });

  it.each(["/", "/abc", "/(/", "/a/g", "/a/ii", "/[/"])("%s is refused", (written) => {
    expect(() => new SpeakerPattern(written)).toThrow();
  });

  it.each(["/^(a+)+$/", "/^(a|a)*$/", "/^(.*a){20}$/"])("%s is given up in time", (written) => {
    const pattern = new SpeakerPattern(written);
    const start = performance.now();
    expect(pattern.test(`${"a".repeat(60)}!`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(pattern.gaveUp).toBe(1);
    expect(pattern.test("b")).toBe(false);
    expect(pattern.gaveUp).toBe(1);
  });
});
