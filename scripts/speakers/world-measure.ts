import type { Attribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";
import type { Extractor } from "../../src/index.js";
import { readWith } from "./gold-reading.js";
import type { KnownSource, WorldArticle } from "./world-articles.js";

/** One source of an article with whom it was read as. */
export interface Answer {
  readonly article: WorldArticle;
  readonly known: KnownSource;
  /** Name of the speaker, or null. */
  readonly read: string | null;
}

/** Sums over answers. */
export interface WorldScore {
  /** Sources whose speaker has a name. */
  readonly named: number;
  readonly right: number;
  /** Of them given no name. */
  readonly open: number;
  /** Sources of people with a namesake in the article, and those of them given to the namesake. */
  readonly namesakes: number;
  readonly merged: number;
}

function attributionOf({ source, cue, content }: KnownSource, text: string): Attribution {
  const lemma = text.slice(cue.start, cue.end).toLowerCase();
  return {
    source,
    cue: { ...cue, lemma: lemma === "said" || lemma === "says" ? "say" : lemma },
    content: [content],
    addressee: null,
    act: "assertion",
    negated: false,
    confidence: 1,
    by: "known",
  };
}

/** Who the speakers stage says speaks, with the right sources, cues and contents. */
export function answersWithGold(articles: readonly WorldArticle[]): Answer[] {
  return articles.flatMap((article) => {
    const { text, sources } = article;
    const known = sources.map((source) => attributionOf(source, text));
    const { speakers, ofAttribution } = readWith(known, text).speakers;
    const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
    return sources.map((source, i) => ({
      article,
      known: source,
      read: nameOf.get(ofAttribution[i] ?? "") ?? null,
    }));
  });
}

const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Who the whole product says speaks, of the contents that it finds at least half of. */
export function answersOf(extractor: Extractor, articles: readonly WorldArticle[]): Answer[] {
  return articles.flatMap((article) => {
    const { claims, speakers } = extractor.extract(article.text);
    const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
    return article.sources.flatMap((known) => {
      const { content } = known;
      const claim = claims.find(
        (found) =>
          found.type !== "statement" &&
          found.content.reduce((sum, span) => sum + shared(span, content), 0) * 2 >=
            content.end - content.start,
      );
      return claim ? { article, known, read: nameOf.get(claim.speaker ?? "") ?? null } : [];
    });
  });
}

const plain = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’']/g, "'").toLowerCase();

/** True where the answer is the right name; case and accents make no difference. */
export const isRight = ({ known, read }: Answer): boolean =>
  known.name !== null && read !== null && plain(known.name) === plain(read);

/** What the answers sum up to. */
export function scoreOf(answers: readonly Answer[]): WorldScore {
  const named = answers.filter(({ known }) => known.name !== null);
  const twins = named.filter(({ known }) => known.namesake !== null);
  return {
    named: named.length,
    right: named.filter(isRight).length,
    open: named.filter(({ read }) => read === null).length,
    namesakes: twins.length,
    merged: twins.filter(
      ({ known, read }) => read !== null && plain(read) === plain(known.namesake!),
    ).length,
  };
}

/** The answers by group, in the order in which the groups first come. */
export function byGroup(
  answers: readonly Answer[],
  groupOf: (article: WorldArticle) => string,
): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const group = groupOf(answer.article);
    const list = groups.get(group);
    if (list) list.push(answer);
    else groups.set(group, [answer]);
  }
  return groups;
}
