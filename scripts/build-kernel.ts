/**
 * Compiles src/reader/kernel (AssemblyScript) into src/reader/generated/kernel.ts and, with relaxed SIMD,
 * relaxed-kernel.ts: `npm run build:kernel`, or `tsx scripts/build-kernel.ts FOLDER` to write them elsewhere.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const SOURCE = path.join(ROOT, "src/reader/kernel");
const to = path.resolve(process.argv[2] ?? path.join(ROOT, "src/reader/generated"));

const folder = mkdtempSync(path.join(tmpdir(), "onrecord-kernel-"));
write("kernel.ts", build([]));
write("relaxed-kernel.ts", build(["--enable", "relaxed-simd"]));
rmSync(folder, { recursive: true });

function build(options: readonly string[]): Buffer {
  const wasm = path.join(folder, "kernel.wasm");
  const fixed = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd"];
  const { status } = spawnSync(
    path.join(ROOT, "node_modules/.bin/asc"),
    ["src/reader/kernel/kernel.ts", "-o", wasm, ...fixed, ...options],
    { cwd: ROOT, stdio: "inherit" },
  );
  if (status !== 0) process.exit(1);
  return readFileSync(wasm);
}

function write(name: string, wasm: Buffer): void {
  const lines = [
    "// Written by scripts/build-kernel.ts from src/reader/kernel. Do not edit.",
    `export const SOURCE_SHA256 = "${sourceHash()}";`,
    `export const WASM_SHA256 = "${createHash("sha256").update(wasm).digest("hex")}";`,
    `export const KERNEL =\n  "${wasm.toString("base64")}";\n`,
  ];
  writeFileSync(path.join(to, name), lines.join("\n"));
}

/** Hash of all source files in order of their names, each after its name. */
function sourceHash(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(SOURCE).sort())
    hash.update(`${name}\n`).update(readFileSync(path.join(SOURCE, name)));
  return hash.digest("hex");
}
