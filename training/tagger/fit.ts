/**
 * Fits the tagger's weights to CoreNLP's tags of PolNeAR's training articles: an averaged perceptron (Collins 2002)
 * that decides from left to right on its own tags. `npx tsx training/tagger/fit.ts [PASSES]` writes
 * src/lexicons/en/generated/tagger.ts and prints the agreement with CoreNLP on polnear-dev.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { isNoun, isVerb, Tag } from "../../src/document/tag.js";
import { quantise, toLetters } from "../../src/lexicons/weight-letters.js";
import { FEATURES, featuresOf, SLOTS, slotOf } from "../../src/stages/tokens/features.js";
import { best, decide, type Weights } from "../../src/stages/tokens/tagger.js";
import { choiceAt, type TokenView, viewOf } from "../../src/stages/tokens/view.js";
import { shuffle, xorshift } from "../xorshift.js";
import { readTagged } from "./corpus.js";

const PASSES = Number(process.argv[2] ?? 6);
interface Example {
  view: TokenView;
  gold: Uint8Array;
}
const read = (corpus: string): Example[] =>
  readTagged(corpus).map(({ text, raw, gold }) => ({ view: viewOf(text, raw), gold }));
const train = read("polnear-train");
const dev = read("polnear-dev");

/** Nouns, verbs, adjectives and adverbs each as one tag. */
function coarse(tag: number): number {
  if (isVerb(tag)) return Tag.VB;
  if (isNoun(tag)) return Tag.NN;
  if (tag >= Tag.JJ && tag <= Tag.JJS) return Tag.JJ;
  return tag >= Tag.RB && tag <= Tag.RBS ? Tag.RB : tag;
}

function agreement(examples: Example[], weights: Weights, show = false): string {
  let all = 0;
  let fine = 0;
  let broad = 0;
  let words = 0;
  let wordsRight = 0;
  let possible = 0;
  let unknown = 0;
  let unknownRight = 0;
  const confusion = new Map<string, number>();
  const byWord = new Map<string, number>();
  for (const { view, gold } of examples) {
    const decided = decide(view, weights);
    for (let i = 0; i < gold.length; i++) {
      if (gold[i] === Tag.NONE) continue;
      const tag = decided[i]! >= 40 ? Tag.PUNCT : decided[i]!;
      all++;
      if (tag === gold[i]) fine++;
      if (coarse(tag) === coarse(gold[i]!)) broad++;
      const choice = choiceAt(view, i);
      if (choice === null) continue;
      words++;
      if (view.types[i]!.ending !== 0) {
        unknown++;
        if (tag === gold[i]) unknownRight++;
      }
      if (choice.tags.includes(gold[i]!)) possible++;
      if (tag === gold[i]) wordsRight++;
      else if (show) {
        const key = `${gold[i]}>${tag}`;
        confusion.set(key, (confusion.get(key) ?? 0) + 1);
        const w = `${view.words[i]} ${key}`;
        byWord.set(w, (byWord.get(w) ?? 0) + 1);
      }
    }
  }
  const pc = (n: number, of: number): string => ((100 * n) / of).toFixed(2);
  if (show) {
    const nameOf = Object.fromEntries(Object.entries(Tag).map(([name, tag]) => [tag, name]));
    const top = (map: Map<string, number>, n: number): string =>
      [...map]
        .sort((a, b) => b[1] - a[1])
        .slice(0, n)
        .map(
          ([key, count]) =>
            `${key.replace(/(\d+)>(\d+)$/u, (_, a, b) => `${nameOf[a]}>${nameOf[b]}`)}:${count}`,
        )
        .join("  ");
    console.log(top(confusion, 40));
    console.log(top(byWord, 60));
  }
  return `all ${pc(fine, all)}  coarse ${pc(broad, all)}  words ${pc(wordsRight, words)}  unknown ${pc(unknownRight, unknown)} of ${unknown}  gold among candidates ${pc(possible, words)}`;
}

const random = xorshift(2463534242);

const weights = new Float64Array(SLOTS);
const sums = new Float64Array(SLOTS);
let step = 0;
const features = new Int32Array(FEATURES);
function change(tag: number, by: number): void {
  for (let f = 0; f < FEATURES; f++) {
    const slot = slotOf(features[f]!, tag);
    weights[slot]! += by;
    sums[slot]! += by * step;
  }
}
const averaged = (): Float64Array => weights.map((w, slot) => w - sums[slot]! / step);

for (let pass = 1; pass <= PASSES; pass++) {
  shuffle(train, random);
  for (const { view, gold } of train) {
    const decided = new Uint8Array(view.length);
    for (let i = 0; i < view.length; i++) {
      const choice = choiceAt(view, i);
      if (choice === null || choice.tags.length === 1) {
        decided[i] = view.likely[i]!;
        continue;
      }
      const { tags } = choice;
      featuresOf(view, i, choice, decided, features);
      const tag = best(tags, features, weights);
      decided[i] = tag;
      const right = gold[i]!;
      step++;
      if (right === Tag.NONE || right === tag || !tags.includes(right)) continue;
      change(right, 1);
      change(tag, -1);
    }
  }
  console.log(`pass ${pass}  dev ${agreement(dev, averaged())}`);
}
const final = averaged();
const size = [...final].map(Math.abs).sort((a, b) => b - a)[Math.floor(SLOTS / 4000)]!;
const whole = quantise(final, size);
console.log(
  `quantised  train ${agreement(train.slice(0, 80), whole)}\nquantised  dev ${agreement(dev, whole, true)}`,
);
console.log(`${whole.filter((w) => w !== 0).length} of ${SLOTS} slots used`);
writeFileSync(
  path.join(import.meta.dirname, "../../src/lexicons/en/generated/tagger.ts"),
  `// Made by training/tagger/fit.ts: do not edit.\n/** The tagger's weights, a character each. */\nexport const TAGGER =\n  ${JSON.stringify(toLetters(whole))};\n`,
);
