import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as base from "../../src/reader/generated/kernel.js";
import * as relaxed from "../../src/reader/generated/relaxed-kernel.js";

const ROOT = path.join(import.meta.dirname, "../..");
const SOURCE = path.join(ROOT, "src/reader/kernel");
const GENERATED = path.join(ROOT, "src/reader/generated");
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const hasCompiler = existsSync(path.join(ROOT, "node_modules/assemblyscript"));

describe.each([
  ["kernel.ts", base],
  ["relaxed-kernel.ts", relaxed],
])("the built %s", (_, built) => {
  it("was built from the source that stands here", () => {
    const source = readdirSync(SOURCE)
      .sort()
      .flatMap((name) => [Buffer.from(`${name}\n`), readFileSync(path.join(SOURCE, name))]);
    expect(built.SOURCE_SHA256).toBe(hash(Buffer.concat(source)));
  });

  it("was not altered since", () => {
    expect(built.WASM_SHA256).toBe(hash(Buffer.from(built.KERNEL, "base64")));
  });
});

describe.skipIf(!hasCompiler)("building the kernels", () => {
  it("gives the same bytes again", { timeout: 600_000 }, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "onrecord-kernel-test-"));
    const run = spawnSync("npx", ["tsx", "scripts/build-kernel.ts", folder], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(run.status, run.stderr).toBe(0);
    for (const name of ["kernel.ts", "relaxed-kernel.ts"]) {
      const again = readFileSync(path.join(folder, name), "utf8");
      expect(again === readFileSync(path.join(GENERATED, name), "utf8"), name).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });
});
