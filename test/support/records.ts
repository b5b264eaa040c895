import type { ClaimRecord, DocumentRecord, SpeakerRecord } from "../../src/document/record.js";
import { SCHEMA } from "../../src/document/record.js";

/** What a test says of a claim; its content is found in the text by its words. */
export interface ClaimOf {
  readonly content: string | readonly string[];
  readonly speaker?: string;
  readonly role?: string;
  readonly type?: ClaimRecord["type"];
  readonly dates?: { readonly [words: string]: string };
  readonly figures?: { readonly [words: string]: readonly [number, string | null] };
  readonly confidence?: number;
}

/** A record made by hand, so that tests of formats do not change with the reader. */
export function recordOf(
  text: string,
  claims: readonly ClaimOf[],
  id: unknown = "a.txt",
): DocumentRecord {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  const names = [...new Set(claims.flatMap(({ speaker }) => speaker ?? []))];
  const speakers: SpeakerRecord[] = names.map((name, index) => ({
    id: `s${index + 1}`,
    name,
    kind: "person",
    role: claims.find(({ speaker }) => speaker === name)?.role ?? null,
    aliases: [],
    mentions: [],
    quotedWords: 0,
    claims: claims.filter(({ speaker }) => speaker === name).length,
  }));
  const dates = claims.flatMap(({ dates = {} }) =>
    Object.entries(dates).map(([words, value]) => ({ words, value })),
  );
  const figures = claims.flatMap(({ figures = {} }) =>
    Object.entries(figures).map(([words, [value, unit]]) => ({ words, value, unit })),
  );
  return {
    schema: SCHEMA,
    id,
    title: null,
    published: null,
    publishedFrom: null,
    language: "en",
    offsets: "utf-16",
    sentences: [{ start: 0, end: text.length, paragraph: 0, checkworthy: 0.5 }],
    quotations: [],
    speakers,
    claims: claims.map((claim, index): ClaimRecord => {
      const content = [claim.content].flat();
      return {
        id: `c${index + 1}`,
        type: claim.type ?? "direct",
        act: "assertion",
        text: content.join(" … "),
        content: content.map(spanOf),
        source: null,
        speaker: claim.speaker ? `s${names.indexOf(claim.speaker) + 1}` : null,
        via: claim.speaker ? { rule: "name", mentions: [] } : null,
        cue: null,
        addressee: null,
        saidOn: null,
        dates: Object.keys(claim.dates ?? {}).map((words) => idOf("d", dates, words)),
        figures: Object.keys(claim.figures ?? {}).map((words) => idOf("f", figures, words)),
        sentences: [0, 0],
        negated: false,
        checkworthy: 0.5,
        confidence: claim.confidence ?? 0.9,
        by: "test/hand",
      };
    }),
    dates: dates.map(({ words, value }) => ({
      id: idOf("d", dates, words),
      ...spanOf(words),
      text: words,
      type: "DATE",
      value,
    })),
    figures: figures.map(({ words, value, unit }) => ({
      id: idOf("f", figures, words),
      ...spanOf(words),
      text: words,
      kind: "count",
      value,
      unit,
      of: null,
      approx: false,
      bound: null,
      change: null,
    })),
    warnings: [],
  };
}

const idOf = (letter: string, list: readonly { words: string }[], words: string): string =>
  letter + (list.findIndex((entry) => entry.words === words) + 1);
