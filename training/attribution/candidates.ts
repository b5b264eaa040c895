/**
 * Writes what the attribution lexicon is learnt from: every candidate of PolNeAR's training part with its features and
 * whether it is right (CANDIDATES.jsonl, for learn.py), and every place where a rightly begun content may end
 * (ENDS.jsonl, for learn_ends.py).
 *
 *     npx tsx training/attribution/candidates.ts ENDS.jsonl CANDIDATES.jsonl
 *     python3 training/attribution/learn_ends.py ENDS.jsonl src/lexicons/en/generated
 *     npx tsx training/attribution/candidates.ts ENDS.jsonl CANDIDATES.jsonl    (again: ends have moved)
 *     python3 training/attribution/learn.py CANDIDATES.jsonl src/lexicons/en/generated
 *
 * Needs ../shared (or the folder that SHARED names). A cue word is any verb, and any noun annotated as a cue twice.
 */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "../../scripts/shared-folder.js";
import { isNoun, isVerb, Tag } from "../../src/document/tag.js";
import { tokenAt } from "../../src/document/token-search.js";
import { runStages, stages } from "../../src/pipeline.js";
import { Content, endKey, TRAITS, visitEnds } from "../../src/stages/attribution/content-end.js";
import { boundsAt } from "../../src/stages/attribution/propose/bounds.js";
import { CONTENT_OF } from "../../src/stages/attribution/propose/complement.js";
import { FEATURES } from "../../src/stages/attribution/propose/features.js";
import { attributionOf } from "../../src/stages/attribution/propose/lexicon.js";
import { candidatesOf } from "../../src/stages/attribution/propose/propose-all.js";
import { snapToQuotation } from "../../src/stages/attribution/refine/snap-to-quotation.js";
import { type View, viewOf } from "../../src/stages/attribution/view.js";

type Pair = readonly [start: number, end: number];

interface Gold {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

const [endsPath, candidatesPath] = process.argv.slice(2) as [string, string];
const before = stages.slice(
  0,
  stages.findIndex(({ name }) => name === "attributions"),
);
const FRAMES_BEFORE = new Set(["after-quote", "after-clause", "next-quote", "colon-quote"]);
const NOT_CUES = new Set(["be", "have", "do", "get", "go"]);

const documents = readFileSync(path.join(SHARED, "corpora/polnear-train.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const { text, title, published, attributions } = JSON.parse(line);
    const context = { text, title, published, unknownWords: { tag: () => Tag.NONE }, reader: null };
    const layers = runStages(before, context) as Parameters<typeof viewOf>[0];
    return { text: text as string, view: viewOf(layers, text), gold: attributions as Gold[] };
  });

const overlap = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

/** Words of the text as the scorer counts them, and those that spans touch. */
function wordsOf(text: string) {
  const all = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map(
    (match): Pair => [match.index, match.index + match[0].length],
  );
  return (spans: readonly Pair[]): Set<number> => {
    const set = new Set<number>();
    all.forEach(([start, end], i) => {
      if (spans.some(([from, to]) => start < to && from < end)) set.add(i);
    });
    return set;
  };
}

/** The first verb of the cue that is no auxiliary, or else its first noun: what the lexicon lists it under. */
function anchorOf({ tokens }: View, [start, end]: Pair): number {
  let noun = -1;
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
    if (isVerb(tokens.tag[i]!) && !NOT_CUES.has(tokens.lemma[i]!)) return i;
    if (noun < 0 && isNoun(tokens.tag[i]!)) noun = i;
  }
  return noun;
}

const nounCounts = new Map<string, number>();
const verbs = new Set<string>();
for (const { view, gold } of documents)
  for (const { cue } of gold) {
    const anchor = cue.length > 0 ? anchorOf(view, cue[0]!) : -1;
    if (anchor < 0) continue;
    const lemma = view.tokens.lemma[anchor]!;
    if (isVerb(view.tokens.tag[anchor]!)) verbs.add(lemma);
    else nounCounts.set(lemma, (nounCounts.get(lemma) ?? 0) + 1);
  }
const nouns = new Set([...nounCounts].filter(([, count]) => count > 1).map(([lemma]) => lemma));

const ends: string[] = [JSON.stringify({ traits: TRAITS })];
const rows: string[] = [JSON.stringify({ features: FEATURES.map(([name]) => name) })];
documents.forEach(({ text, view, gold }, d) => {
  const { tokens } = view;
  const found = candidatesOf(view, { verbs, nouns });
  const snapped = snapToQuotation(
    found.map((candidate) => attributionOf(view, candidate, 0)),
    view,
  );
  const touched = wordsOf(text);
  const golds = gold.map((relation) => ({ ...relation, words: touched(relation.content) }));
  const seen = new Set<string>();
  found.forEach((candidate, c) => {
    const cue: Pair[] = [[tokens.start[candidate.cue.from]!, tokens.end[candidate.cue.to - 1]!]];
    const { source } = snapped[c]!;
    const from = candidate.content[0]!.from;
    const key = `${from}/${candidate.frame}`;
    let words: Set<number> | null = null;
    let right = false;
    for (const relation of golds) {
      if (!overlap(cue, relation.cue)) continue;
      words ??= touched(snapped[c]!.content.map(({ start, end }): Pair => [start, end]));
      let common = 0;
      for (const word of words) if (relation.words.has(word)) common++;
      // a refiner joins the other spans of interrupted speech later
      const half =
        common / Math.max(1, words.size + relation.words.size - common) >= 0.5 ||
        (candidate.content.length === 1 &&
          relation.content.length > 1 &&
          candidate.frame.includes("quote") &&
          common / Math.max(1, words.size) > 0.9);
      const named =
        source === null
          ? relation.source.length === 0
          : overlap([[source.start, source.end]], relation.source);
      if (half && named) right = true;
      const span = relation.content.find(([start]) => Math.abs(start - tokens.start[from]!) <= 2);
      const inFront = candidate.content.length === 1 && !FRAMES_BEFORE.has(candidate.frame);
      if (span === undefined || !inFront || candidate.kind === "phrase" || seen.has(key)) continue;
      seen.add(key);
      const kind = CONTENT_OF[candidate.frame] ?? Content.PHRASE;
      visitEnds(view, from, boundsAt(view, candidate.anchor).to, (end) => {
        const y = tokens.end[end.at - 1]! >= span[1] - 1 ? 1 : 0;
        ends.push(JSON.stringify({ d, g: kind, w: endKey(end), n: end.next, t: end.traits, y }));
        return y === 1;
      });
    }
    const f = FEATURES.flatMap(([, test], i) => (test(candidate, view) ? [i] : []));
    const { kind: k, lemma: l, frame: fr } = candidate;
    rows.push(JSON.stringify({ d, k, l, fr, f, y: right ? 1 : 0 }));
  });
});
writeFileSync(endsPath, ends.join("\n"));
writeFileSync(candidatesPath, rows.join("\n"));
console.log(`${documents.length} articles, ${rows.length - 1} candidates, ${ends.length - 1} ends`);
