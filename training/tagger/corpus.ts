/** Reads PolNeAR's articles with Stanford CoreNLP's tags (machine-made), cut into our own tokens. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { SHARED } from "../../scripts/shared-folder.js";
import type { Sentence } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { isAbbreviation } from "../../src/stages/tokens/abbreviation.js";
import { type RawTokens, tokenise } from "../../src/stages/tokens/tokenise.js";

/** An article: our tokens, and for each CoreNLP's tag (NONE where it cuts the text elsewhere) and lemma. */
export interface TaggedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly raw: RawTokens;
  readonly gold: Uint8Array;
  readonly lemma: readonly string[];
}

const NAMES: Record<string, number> = {
  ...Tag,
  PRP$: Tag.PRPS,
  WP$: Tag.WPS,
  "''": Tag.QUOTE,
  "``": Tag.QUOTE,
  $: Tag.SYM,
  "#": Tag.SYM,
};
for (const mark of [",", ".", ":", "-LRB-", "-RRB-"]) NAMES[mark] = Tag.PUNCT;

const lines = (file: string): string[] => {
  const bytes = readFileSync(path.join(SHARED, "corpora", file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
};

/** The articles of `polnear-train` or `polnear-dev`. */
export function readTagged(corpus: string): TaggedArticle[] {
  const texts = new Map<string, string>();
  for (const line of lines(`${corpus}.jsonl`)) {
    const { id, text } = JSON.parse(line);
    texts.set(id, text);
  }
  return lines(`${corpus}.tags.jsonl.gz`).map((line) => {
    const { id, sentences: tagged } = JSON.parse(line) as {
      id: string;
      sentences: [number, number, string, string, string][][];
    };
    const text = texts.get(id)!;
    const known = new Map<number, [number, string, string]>();
    const sentences: Sentence[] = [];
    for (const words of tagged) {
      if (words.length === 0) continue;
      sentences.push({ start: words[0]![0], end: words.at(-1)![1], paragraph: 0 });
      for (const [start, end, tag, , lemma] of words) known.set(start, [end, tag, lemma]);
    }
    const raw = tokenise(text, sentences, isAbbreviation);
    const gold = new Uint8Array(raw.start.length);
    const lemmas = Array.from(raw.start, (start, i) => {
      const found = known.get(start);
      if (found === undefined || found[0] !== raw.end[i]) return "";
      gold[i] = NAMES[found[1]] ?? Tag.NONE;
      return found[2];
    });
    return { id, text, sentences, raw, gold, lemma: lemmas };
  });
}
