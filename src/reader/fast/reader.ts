import type { AttributionReader, ReadAttribution } from "../../document/layers.js";
import type { Kernel } from "../arithmetic.js";
import { quoted } from "../quoted.js";
import { attributionOf, type WordRange } from "./attribution.js";
import { nextCue } from "./cues.js";
import { fastNetworkOf } from "./network.js";
import { relationFinder } from "./relation.js";
import { longestQuotation, snapped } from "./snapped.js";
import { TYPES, typeTable } from "./type-table.js";
import { vocabularyOf } from "./vocabulary.js";
import type { FastWeights } from "./weights.js";
import { wordType } from "./word-type.js";
import { dropBefore } from "./word-window.js";
import { lookUpAgain, readingOf, readWords } from "./words.js";

/** Words of a window, several times an article; memory stays bounded however long a text is. */
const WINDOW = 4096;

/**
 * The fast reader of these weights, which a kernel of its own runs. What it finds does not depend on `window`, which
 * is raised where the network reaches further.
 */
export function fastReader(
  weights: FastWeights,
  kernel: Kernel,
  window = WINDOW,
): AttributionReader {
  const { name, suffixes, prefixes, pair, settings, first, layers } = weights.header;
  const looked = pair.before + pair.after;
  /** Words on each side that decide a word's probability of being a cue. */
  const reach =
    (first >> 1) + layers.reduce((sum, { dilation, box }) => sum + Math.max(dilation, box), 1);
  const quotation = longestQuotation(looked, settings.snap);
  /** Words before and after a cue's first word that must have been read, and that must be at hand, to read it right. */
  const readBefore = pair.before + reach + 1;
  const readAfter = pair.after + reach;
  const before = Math.max(readBefore, pair.before + quotation);
  const after = Math.max(readAfter, pair.after + quotation);
  const capacity = Math.max(Math.min(window, TYPES), 2 * (before + after));

  const network = fastNetworkOf(weights, kernel, capacity);
  const idOf = vocabularyOf(weights);
  const table = typeTable(
    (surface) => wordType(surface, suffixes, prefixes),
    (row, type) => network.embed(row, idOf(type.base), type),
  );
  const relationOf = relationFinder(network, pair, settings);
  const { words } = network;

  return {
    name,
    read: (text) => {
      const found: ReadAttribution[] = [];
      const reading = readingOf(text, quoted(text));
      let count = 0;
      let next = 0;
      let isFirst = true;
      for (;;) {
        if (table.room() < capacity) {
          table.clear();
          lookUpAgain(reading, words, count, table);
        }
        count = readWords(reading, words, count, table);
        const isLast = reading.at >= text.length;
        const high = isLast ? count : count - after;
        const to = isLast ? count : high + readAfter;
        const p = network.read(isFirst ? 0 : next - readBefore, to);
        for (;;) {
          const cue = nextCue(p, next, high, to, pair.after, settings);
          if (cue === null) break;
          next = cue.end;
          const relation = relationOf(cue, count);
          if (relation === null) continue;
          const own: WordRange = [cue.first, cue.end];
          const content = snapped(relation, own, words, count, settings.snap);
          found.push(attributionOf(own, relation.source, content, relation.score, words));
        }
        if (isLast) return found;
        next = Math.max(next, high);
        const dropped = next - before;
        dropBefore(words, dropped, count);
        count -= dropped;
        next -= dropped;
        isFirst = false;
      }
    },
  };
}
