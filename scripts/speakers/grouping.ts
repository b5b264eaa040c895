/**
 * How well a grouping of mentions agrees with the gold's: B³ (Bagga and Baldwin 1998) and MUC (Vilain et al. 1995), and
 * the mentions of coref-gum that are measured.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Attribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";
import type { Choose } from "../../src/stages/speakers/scene.js";
import { SHARED } from "../shared-folder.js";
import { readWith } from "./gold-reading.js";

/** A mention that the corpus marks. */
export interface Mention extends Span {
  readonly entity: string;
  readonly type: string;
  readonly name: boolean;
  readonly pronoun: boolean;
}

/** A text with its mentions. */
export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The documents of coref-gum. */
export const marked = (): readonly Marked[] =>
  readFileSync(path.join(SHARED, "corpora/coref-gum.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

const FIRST_OR_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/i;

/** True for `I`, `we`, `you` and their forms. */
export const isOwn = ({ text }: Marked, { start, end }: Span): boolean =>
  FIRST_OR_SECOND.test(text.slice(start, end));

/** Names and pronouns of people and organisations; those of the third person alone if so asked. */
export const measured = (document: Marked, third: boolean): readonly Mention[] =>
  document.mentions.filter(
    (mention) =>
      (mention.type === "person" || mention.type === "organization") &&
      (mention.name || mention.pronoun) &&
      !(third && isOwn(document, mention)),
  );

/** The mention as if it were the source of an attribution, so that the stage resolves it. */
export const asSource = ({ start, end }: Span): Attribution => ({
  source: { start, end },
  cue: null,
  content: [{ start: end, end: end + 1 }],
  addressee: null,
  act: "assertion",
  negated: false,
  confidence: 1,
  by: "gold",
});

/** Indices of the mentions by the key that they share. */
function groups(keys: readonly string[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [i, key] of keys.entries()) found.set(key, (found.get(key) ?? new Set()).add(i));
  return found;
}

/** What documents have come to so far. */
export interface Sums {
  mentions: number;
  b3Precision: number;
  b3Recall: number;
  links: number;
  linksRead: number;
  linksFound: number;
  linksRight: number;
}

const nothing = (): Sums => ({
  mentions: 0,
  b3Precision: 0,
  b3Recall: 0,
  links: 0,
  linksRead: 0,
  linksFound: 0,
  linksRight: 0,
});

/** Adds what one document has come to; keys of the gold and as read, by mention. */
function add(sums: Sums, gold: readonly string[], read: readonly string[]): void {
  const [key, response] = [groups(gold), groups(read)];
  gold.forEach((entity, i) => {
    const [k, r] = [key.get(entity)!, response.get(read[i]!)!];
    const both = [...k].filter((mention) => r.has(mention)).length;
    sums.mentions++;
    sums.b3Precision += both / r.size;
    sums.b3Recall += both / k.size;
  });
  const links = (
    of: Map<string, Set<number>>,
    by: readonly string[],
  ): [all: number, kept: number] =>
    [...of.values()].reduce<[number, number]>(
      ([all, kept], set) => [
        all + set.size - 1,
        kept + set.size - new Set([...set].map((i) => by[i])).size,
      ],
      [0, 0],
    );
  const [all, found] = links(key, read);
  const [allRead, right] = links(response, gold);
  sums.links += all;
  sums.linksFound += found;
  sums.linksRead += allRead;
  sums.linksRight += right;
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percents = (p: number, r: number): string =>
  [p, r, f1(p, r)].map((value) => (100 * value).toFixed(1)).join(" | ");

/**
 * Scores of the documents as cells of a table: mentions, then P, R and F1 by B³ and by MUC.
 *
 * @param chooserOf by index of the document who decides whom third-person pronouns mean.
 */
export function scoreGroups(
  documents: readonly Marked[],
  third: boolean,
  chooserOf: (document: number) => Choose,
): string {
  const sums = nothing();
  documents.forEach((document, n) => {
    const kept = measured(document, third);
    const { speakers } = readWith(kept.map(asSource), document.text, {}, chooserOf(n));
    add(
      sums,
      kept.map(({ entity }) => entity),
      speakers.ofAttribution.map((id, i) => id ?? `open ${i}`),
    );
  });
  const { mentions, b3Precision, b3Recall, links, linksRead, linksFound, linksRight } = sums;
  const b3 = percents(b3Precision / mentions, b3Recall / mentions);
  return `${mentions} | ${b3} | ${percents(linksRight / linksRead, linksFound / links)}`;
}

/** Heads of the columns of `scoreGroups`. */
export const COLUMNS = "number | B³ P | R | F1 | MUC P | R | F1";
