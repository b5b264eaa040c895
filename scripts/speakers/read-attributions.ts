import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chooseReader } from "../../src/choose-reader.js";
import type { Attribution } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { runStages, stages } from "../../src/pipeline.js";

const ROOT = path.join(import.meta.dirname, "../..");
const KEPT = path.join(ROOT, "tmp/attributions");

/** What is read of a line of a corpus. */
export interface Article {
  readonly id: unknown;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
}

/**
 * The attributions that a reader finds in each article. They are kept on disk by the weights' hash, so that what
 * follows the reader can be tried in seconds; delete `tmp/attributions` after a change of src/stages/attribution.
 *
 * @param corpus names the kept file.
 */
export async function readAttributions(
  corpus: string,
  articles: readonly Article[],
  name: "accurate" | "fast",
): Promise<readonly (readonly Attribution[])[]> {
  const weights = readFileSync(path.join(ROOT, `weights/${name}.bin`));
  const hash = createHash("sha256").update(weights).digest("hex").slice(0, 12);
  const file = path.join(KEPT, `${corpus}.${name}.${hash}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const reader = await chooseReader(name);
  const list = stages.slice(0, stages.findIndex((stage) => stage.name === "attributions") + 1);
  const unknownWords = { tag: () => Tag.NONE };
  const found = articles.map(({ text, title = null, published = null }) => {
    const layers = runStages(list, { text, title, published, unknownWords, reader });
    return layers.attributions ?? [];
  });
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, JSON.stringify(found));
  return found;
}
