import { Tag } from "../../src/document/tag.js";

/** How often a word was seen with a tag, and the lemma that it had then. */
export interface Seen {
  readonly tag: number;
  readonly count: number;
  readonly lemma: string | null;
}

/** Reads `training/tagger/counts.tsv`. */
export function readCounts(tsv: string): Map<string, Seen[]> {
  const counts = new Map<string, Seen[]>();
  for (const line of tsv.split("\n")) {
    const [word, cells] = line.split("\t");
    if (!word || !cells) continue;
    const seen = cells.split(" ").map((cell) => {
      const [name, count, lemma] = cell.split(":");
      return { tag: Tag[name as keyof typeof Tag], count: Number(count), lemma: lemma ?? null };
    });
    counts.set(word, seen);
  }
  return counts;
}
