import { readFileSync } from "node:fs";
import path from "node:path";
import { chooseReader } from "../../src/choose-reader.js";
import type { Attribution } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { runStages, stages } from "../../src/pipeline.js";
import { keptOnDisk } from "../kept-on-disk.js";

const ROOT = path.join(import.meta.dirname, "../..");

/** What is read of a line of a corpus. */
export interface Article {
  readonly id: unknown;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
}

/**
 * The attributions that a reader finds in each article. They are kept on disk, so that what follows the reader can be
 * tried in seconds; delete `tmp/attributions` after a change of src/stages/attribution.
 */
export async function readAttributions(
  articles: readonly Article[],
  name: "accurate" | "fast",
): Promise<readonly (readonly Attribution[])[]> {
  const weights = readFileSync(path.join(ROOT, `weights/${name}.bin`));
  return keptOnDisk("attributions", [weights, JSON.stringify(articles)], async () => {
    const reader = await chooseReader(name);
    const list = stages.slice(0, stages.findIndex((stage) => stage.name === "attributions") + 1);
    const unknownWords = { tag: () => Tag.NONE };
    return articles.map(({ text, title = null, published = null }) => {
      const layers = runStages(list, { text, title, published, unknownWords, reader });
      return layers.attributions ?? [];
    });
  });
}
