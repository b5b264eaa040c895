import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { loadScript } from "../../src/cli/load-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const SOURCE = `(function (address, require) {
  const half = (n) => n / 2;
  return { half, address, later: () => require("node:path") };
})`;

interface Exports {
  readonly half: (n: number) => number;
  readonly address: string;
  readonly later: () => { readonly sep: string };
}

const compiled = (source: string): Buffer => new Script(source).createCachedData();

describe("loadScript", () => {
  it.each<[string, Buffer | null]>([
    ["nothing", null],
    ["what V8 compiled", compiled(SOURCE)],
    ["what it compiled, cut short", compiled(SOURCE).subarray(0, 100)],
    ["what it compiled of another script", compiled("(function () { return 1; })")],
    ["anything", Buffer.from("what V8 never wrote".repeat(20))],
    ["no byte", Buffer.alloc(0)],
  ])("gives what the script returns where beside it stands %s", (_, beside) => {
    const file = path.join(temporaryFolder(), "script.cjs");
    writeFileSync(file, SOURCE);
    if (beside !== null) writeFileSync(`${file}.compiled`, beside);
    const { half, address, later } = loadScript(pathToFileURL(file)) as Exports;
    expect(half(3)).toBe(1.5);
    expect(address).toBe(pathToFileURL(file).href);
    expect(later().sep).toBe(path.sep);
  });

  it("throws where the script is gone", () => {
    expect(() => loadScript(pathToFileURL(path.join(temporaryFolder(), "gone.cjs")))).toThrow(
      /ENOENT/,
    );
  });
});
