/** Compiles src/reader/kernel/kernel.ts (AssemblyScript) into src/reader/generated/kernel.ts: `npm run build:kernel`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const wasm = path.join(mkdtempSync(path.join(tmpdir(), "onrecord-kernel-")), "kernel.wasm");
const { status } = spawnSync(
  path.join(ROOT, "node_modules/.bin/asc"),
  [
    "src/reader/kernel/kernel.ts",
    "-o",
    wasm,
    "-O3",
    "--noAssert",
    "--runtime",
    "stub",
    "--enable",
    "simd",
  ],
  { cwd: ROOT, stdio: "inherit" },
);
if (status !== 0) process.exit(1);
const base64 = readFileSync(wasm).toString("base64");
writeFileSync(
  path.resolve(ROOT, process.argv[2] ?? "src/reader/generated/kernel.ts"),
  `// Written by scripts/build-kernel.ts from src/reader/kernel/kernel.ts. Do not edit.\nexport const KERNEL =\n  "${base64}";\n`,
);
