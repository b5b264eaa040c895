import type { Attribution, LayerName, LayerStage, Layers } from "../../document/layers.js";
import type { Act, ClaimRecord, TextSpan } from "../../document/record.js";
import { RULES } from "../../document/rules-version.js";
import { firstEndingAfter, spansWithin } from "../../document/sorted-spans.js";
import { inReadingOrder, type Span } from "../../document/span.js";
import { stableHash } from "../../document/stable-id.js";
import { thousandths } from "../../document/thousandths.js";
import { reasonsOf } from "../worthiness/reasons.js";
import { saidOn } from "./said-on.js";
import { isCheckable, ownAssertions, WORTH_LISTING } from "./statements.js";
import { typeOf } from "./type.js";

const READS = [
  "paragraphs",
  "sentences",
  "tokens",
  "quotations",
  "attributions",
  "speakers",
  "dates",
  "figures",
  "worthiness",
  "reasons",
] as const satisfies readonly LayerName[];
type Read = Pick<Layers, (typeof READS)[number]>;
type Draft = Omit<ClaimRecord, "id">;

/**
 * How often a sentence that no attribution touches is indeed the article's own (share of listed statements that no
 * content of PolNeAR's training articles covers by half: `npx tsx scripts/statement-confidence.ts`).
 */
const STATEMENT_CONFIDENCE = 0.89;

/** All before as claim records: each attribution, then what the article asserts itself, in reading order. */
export const claims: LayerStage<"claims", (typeof READS)[number]> = {
  name: "claims",
  reads: READS,
  run: (layers, { text }) => {
    const outermost = layers.quotations.filter(({ parent }) => parent === null);
    const reported: readonly Draft[] = layers.attributions.map((attribution, index) => ({
      ...drafted(attribution.content, layers, text, attribution.act),
      type: typeOf(attribution.content, layers.tokens, outermost),
      act: attribution.act,
      source: attribution.source && withText(attribution.source, text),
      speaker: layers.speakers.ofAttribution[index] ?? null,
      via: layers.speakers.viaOfAttribution[index] ?? null,
      cue: attribution.cue && { ...withText(attribution.cue, text), lemma: attribution.cue.lemma },
      addressee: attribution.addressee && withText(attribution.addressee, text),
      saidOn: saidOnOf(attribution, layers),
      negated: attribution.negated,
      confidence: thousandths(attribution.confidence),
      by: attribution.by,
    }));
    const saidOnIds = new Set(reported.flatMap(({ saidOn }) => saidOn ?? []));
    const drafts = reported.concat(statements(layers, text, saidOnIds));
    return identified(drafts.sort((a, b) => inReadingOrder(a.content[0]!, b.content[0]!)));
  },
};

const withText = ({ start, end }: Span, text: string): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The fields that every claim takes from its content alone. */
function drafted(content: readonly Span[], layers: Read, text: string, act: Act = "assertion") {
  const first = sentenceAt(layers, content[0]!.start);
  const last = sentenceAt(layers, content.at(-1)!.end - 1);
  const ids = (records: readonly (Span & { readonly id: string })[]): string[] =>
    content.flatMap((span) => spansWithin(records, span).map(({ id }) => id));
  let checkworthy = 0;
  for (let s = first; s <= last; s++)
    checkworthy = Math.max(checkworthy, layers.worthiness[s] ?? 0);
  const reasons = reasonsOf(layers.reasons.slice(first, last + 1), act);
  return {
    content: content.map(({ start, end }) => ({ start, end })),
    text: content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    dates: ids(layers.dates),
    figures: ids(layers.figures),
    sentences: [first, last] as const,
    checkworthy,
    ...(reasons.length > 0 && { reasons }),
  };
}

/** Index of the sentence that holds the offset, or of the next one. */
const sentenceAt = ({ sentences }: Read, offset: number): number =>
  Math.min(firstEndingAfter(sentences, offset), sentences.length - 1);

function saidOnOf(attribution: Attribution, layers: Read): string | null {
  if (attribution.cue === null) return null;
  const sentence = layers.sentences[sentenceAt(layers, attribution.cue.start)]!;
  return saidOn(attribution, sentence, layers.tokens, layers.dates);
}

function statements(layers: Read, text: string, saidOnIds: ReadonlySet<string>): Draft[] {
  const taken = layers.attributions
    .flatMap(({ content, source, cue, addressee }) =>
      [...content, source, cue, addressee].filter((span) => span !== null),
    )
    .sort(inReadingOrder);
  const drafts: Draft[] = [];
  let reach = 0;
  let from = 0;
  layers.sentences.forEach((sentence, index) => {
    const touching: Span[] = [];
    if (reach > sentence.start)
      touching.push({ start: sentence.start, end: Math.min(reach, sentence.end) });
    for (; from < taken.length && taken[from]!.start < sentence.end; from++) {
      touching.push(taken[from]!);
      reach = Math.max(reach, taken[from]!.end);
    }
    const paragraph = layers.paragraphs[sentence.paragraph]!;
    for (const span of ownAssertions(sentence, paragraph, layers.tokens, touching)) {
      const worth = touching.length === 0 ? (layers.worthiness[index] ?? 0) : 0;
      if (worth < WORTH_LISTING && !isCheckable(span, layers.dates, layers.figures, saidOnIds))
        continue;
      drafts.push({
        ...drafted([span], layers, text),
        type: "statement",
        act: "assertion",
        source: null,
        speaker: null,
        via: null,
        cue: null,
        addressee: null,
        saidOn: null,
        negated: false,
        confidence: STATEMENT_CONFIDENCE,
        by: `${RULES}/statement`,
      });
    }
  });
  return drafts;
}

/** Ids from what is claimed, by whom and how; a claim that stands twice gets a number behind the second. */
function identified(drafts: readonly Draft[]): ClaimRecord[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const hash = stableHash(
      [draft.type, draft.source?.text, draft.cue?.text, draft.text].join("\0"),
    );
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return inOrder({ id: `c${hash}${times > 1 ? `-${times}` : ""}`, ...draft });
  });
}

/** The fields in the order in which the record's type names them: what a claim is and says comes first in its JSON. */
const inOrder = ({ id, type, act, text, content, source, speaker, cue, ...rest }: ClaimRecord) => ({
  id,
  type,
  act,
  text,
  content,
  source,
  speaker,
  via: rest.via,
  cue,
  addressee: rest.addressee,
  saidOn: rest.saidOn,
  dates: rest.dates,
  figures: rest.figures,
  sentences: rest.sentences,
  negated: rest.negated,
  checkworthy: rest.checkworthy,
  ...(rest.reasons && { reasons: rest.reasons }),
  confidence: rest.confidence,
  by: rest.by,
});
