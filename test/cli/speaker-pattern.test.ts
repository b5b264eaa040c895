import { Script } from "node:vm";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { SpeakerPattern } from "../../src/cli/speaker-pattern.js";
import { runCli } from "../support/run-cli.js";

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

  it.each(["/^(a+)+$/", "/^(a|a)*$/", "/^(.*a){20}$/"])("%s is given up", (written) => {
    const pattern = new SpeakerPattern(written);
    expect(pattern.test(`${"a".repeat(60)}!`)).toBe(false);
    expect(pattern.gaveUp).toBe(1);
    expect(pattern.test("b")).toBe(false);
    expect(pattern.gaveUp).toBe(1);
  });

  it("that is given up is an error of the run, and the rest is written", async () => {
    const stdin = `"It sank," said A${"a".repeat(60)} Doyle.`;
    const run = await runCli(["--speaker", "/^(\\w+)+$/"], { cwd: "/", stdin });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(
      "the pattern /^(\\w+)+$/ takes too long for 1 of the speakers' names",
    );
    expect(JSON.parse(run.stdout).claims).toEqual([]);
  });
});

it("a pattern is asked again where a machine under load let its time pass", () => {
  const asked: unknown[] = [];
  vi.spyOn(Script.prototype, "runInContext").mockImplementation((_, options) => {
    asked.push((options as { timeout: number }).timeout);
    if (asked.length === 1)
      throw Object.assign(new Error(), { code: "ERR_SCRIPT_EXECUTION_TIMEOUT" });
    return true;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const pattern = new SpeakerPattern("/doyle/i");
  expect([pattern.test("Ann Doyle"), pattern.gaveUp, asked.length]).toEqual([true, 0, 2]);
});
