import { describe, expect, it } from "vitest";
import { painter, wantsColor } from "../../src/formats/color.js";
import type { ColorWhen } from "../../src/formats/format.js";

type Row = [ColorWhen, { [name: string]: string }, boolean, boolean];

describe("colour", () => {
  it.each<Row>([
    ["auto", {}, true, true],
    ["auto", {}, false, false],
    ["auto", { NO_COLOR: "1" }, true, false],
    ["auto", { NO_COLOR: "" }, true, true],
    ["auto", { TERM: "dumb" }, true, false],
    ["auto", { FORCE_COLOR: "1" }, false, true],
    ["auto", { FORCE_COLOR: "" }, false, true],
    ["auto", { FORCE_COLOR: "0" }, true, false],
    ["auto", { FORCE_COLOR: "false" }, true, false],
    ["auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    ["auto", { FORCE_COLOR: "1", TERM: "dumb" }, false, true],
    ["always", { NO_COLOR: "1", TERM: "dumb" }, false, true],
    ["never", { FORCE_COLOR: "1" }, true, false],
  ])("%s with %j on a terminal (%s) is %s", (when, env, isTerminal, expected) => {
    const choice = { when, env, isTerminal };
    expect(wantsColor(choice)).toBe(expected);
    expect(painter(choice)("date", "May")).toBe(expected ? "\u001b[36mMay\u001b[39m" : "May");
  });
});
