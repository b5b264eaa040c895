/** What the annotation of coref-gum tells of `he` and `she`. */

import { readWith } from "../../scripts/speakers/gold-reading.js";
import { asSource, isOwn, type Marked, measured } from "../../scripts/speakers/grouping.js";
import type { Attribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";
import type { Entity } from "../../src/stages/speakers/entity.js";
import { byRules } from "../../src/stages/speakers/pronouns.js";
import type { Choose } from "../../src/stages/speakers/scene.js";
import { asksForPerson, questionAt } from "./candidates.js";
import type { Case } from "./case.js";

/** Characters of a description that may be a source, at most. */
const LONGEST = 60;

/** The gold's entity of the smallest mention that holds the span; null where none does. */
function goldAt({ mentions }: Marked, { start, end }: Span, named: boolean): string | null {
  let best: string | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const length = mention.end - mention.start;
    if (mention.start > start || end > mention.end || (named && !mention.name) || length >= size)
      continue;
    best = mention.entity;
    size = length;
  }
  return best;
}

/** The gold's entity that most of the spans are mentions of. */
function mostly(document: Marked, spans: readonly Span[], named: boolean): string | null {
  const votes = new Map<string, number>();
  let best: string | null = null;
  for (const span of spans) {
    const gold = goldAt(document, span, named);
    if (gold === null) continue;
    votes.set(gold, (votes.get(gold) ?? 0) + 1);
    if (best === null || votes.get(gold)! > votes.get(best)!) best = gold;
  }
  return best;
}

/** Which of the gold's entities one of ours is: by its names; where they tell nothing, by its other mentions. */
const goldOf = (document: Marked, { named, mentions }: Entity): string | null =>
  mostly(document, named, true) ?? mostly(document, mentions, false);

/**
 * The document's cases, each read with the right answers to those before it: once with every name and pronoun as a
 * source, once with every mention of a person, descriptions too, once with the attributions that a reader found.
 */
export function goldCases(document: Marked, attributions: readonly Attribution[]): Case[] {
  const pronouns = new Map(
    document.mentions.filter(({ pronoun }) => pronoun).map(({ start, entity }) => [start, entity]),
  );
  const cases: Case[] = [];
  const teacher: Choose = (scene, pronoun) => {
    if (!asksForPerson(pronoun)) return byRules(scene, pronoun);
    const gold = pronouns.get(scene.reading.tokens.start[pronoun.at]!);
    if (gold === undefined) return null;
    const { candidates, none } = questionAt(scene, pronoun);
    const right = candidates.map(({ entity }) => goldOf(document, entity) === gold);
    const known = right.indexOf(true);
    cases.push({
      slots: [...candidates.map(({ slots }) => slots), none],
      right: [...right, known < 0],
    });
    return candidates[known]?.entity ?? null;
  };
  const people = document.mentions.filter(
    (mention) =>
      mention.type === "person" &&
      mention.end - mention.start < LONGEST &&
      !isOwn(document, mention),
  );
  for (const sources of [
    measured(document, true).map(asSource),
    people.map(asSource),
    attributions,
  ])
    readWith(sources, document.text, {}, teacher);
  return cases;
}
