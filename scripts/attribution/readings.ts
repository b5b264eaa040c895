import { readFileSync } from "node:fs";
import path from "node:path";
import type { Attribution, ReadAttribution } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { runStages, stages } from "../../src/pipeline.js";
import { loadReader } from "../../src/reader/reader.js";
import { networkProposer } from "../../src/stages/attribution/propose/network.js";
import { type View, viewOf } from "../../src/stages/attribution/view.js";
import { keptOnDisk } from "../kept-on-disk.js";
import { SHARED } from "../shared-folder.js";

/** One article with all that the attribution stage reads, and what the network proposed in it. */
export interface Reading {
  readonly id: unknown;
  readonly view: View;
  readonly proposed: readonly Attribution[];
}

const BEFORE = stages.slice(
  0,
  stages.findIndex(({ name }) => name === "attributions"),
);

/** The file of a corpus of the shared folder, or the path itself where it names a file. */
export const corpusFile = (corpus: string): string =>
  corpus.endsWith(".jsonl") ? corpus : path.join(SHARED, "corpora", `${corpus}.jsonl`);

/**
 * The articles of a corpus as a reader with these weights reads them. What the network sees is kept on disk by the
 * hash of weights and corpus; delete `tmp/readings` after a change of src/reader.
 *
 * @param corpus name of a corpus of the shared folder, or the path of a .jsonl file
 * @param weights path of a weights file
 */
export async function readingsOf(corpus: string, weights: string): Promise<Reading[]> {
  const file = corpusFile(corpus);
  const articles = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
  const bytes = readFileSync(weights);
  const loaded = await loadReader(bytes);
  const found = await kept(file, bytes, articles);
  return articles.map(({ id, text, title, published }, i) => {
    const layers = runStages(BEFORE, {
      text,
      title: title ?? null,
      published: published ?? null,
      unknownWords: { tag: () => Tag.NONE },
      reader: null,
    });
    const view = viewOf(layers as Parameters<typeof viewOf>[0], text);
    return {
      id,
      view,
      proposed: networkProposer(loaded, { attributions: found[i]! }).propose(view),
    };
  });
}

const kept = (
  file: string,
  weights: Uint8Array,
  articles: readonly { readonly text: string }[],
): Promise<readonly (readonly ReadAttribution[])[]> =>
  keptOnDisk("readings", [weights, readFileSync(file)], async () => {
    const reader = await loadReader(weights);
    return articles.map(({ text }) => reader.read(text));
  });
