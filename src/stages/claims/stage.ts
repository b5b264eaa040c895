import type { Attribution, Cue, LayerName, LayerStage, Layers } from "../../document/layers.js";
import type { ClaimRecord, TextSpan } from "../../document/record.js";
import { RULES } from "../../document/rules-version.js";
import { firstEndingAfter, spansWithin } from "../../document/sorted-spans.js";
import { byContent, inReadingOrder, type Span } from "../../document/span.js";
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
/** A claim that is still being written. */
type Draft = { -readonly [Field in keyof ClaimRecord]: ClaimRecord[Field] };
/** What a claim has besides what its content alone tells. */
type Told = Pick<
  ClaimRecord,
  | "type"
  | "act"
  | "source"
  | "speaker"
  | "via"
  | "cue"
  | "addressee"
  | "saidOn"
  | "negated"
  | "confidence"
  | "by"
>;

/**
 * How often a sentence that no attribution touches is indeed the article's own (share of listed statements that no
 * content of PolNeAR's training articles covers by half: `npx tsx scripts/statement-confidence.ts`).
 */
const STATEMENT_CONFIDENCE = 0.89;

/** What is told of every statement. */
const STATEMENT: Told = {
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
};

/** All before as claim records: each attribution, then what the article asserts itself, in reading order. */
export const claims: LayerStage<"claims", (typeof READS)[number]> = {
  name: "claims",
  reads: READS,
  run: (layers, { text }) => {
    const outermost = layers.quotations.filter(({ parent }) => parent === null);
    const drafts: Draft[] = [];
    for (let index = 0; index < layers.attributions.length; index++) {
      const attribution = layers.attributions[index]!;
      const told = {
        type: typeOf(attribution.content, layers.tokens, outermost),
        act: attribution.act,
        source: attribution.source && withText(attribution.source, text),
        speaker: layers.speakers.ofAttribution[index] ?? null,
        via: layers.speakers.viaOfAttribution[index] ?? null,
        cue: attribution.cue && withLemma(attribution.cue, text),
        addressee: attribution.addressee && withText(attribution.addressee, text),
        saidOn: saidOnOf(attribution, layers),
        negated: attribution.negated,
        confidence: thousandths(attribution.confidence),
        by: attribution.by,
      };
      drafts.push(drafted(attribution.content, layers, text, told));
    }
    const saidOnIds = new Set<string>();
    for (const { saidOn } of drafts) if (saidOn !== null) saidOnIds.add(saidOn);
    addStatements(drafts, layers, text, saidOnIds);
    return identified(drafts.sort(byContent));
  },
};

const withText = ({ start, end }: Span, text: string): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

const withLemma = ({ start, end, lemma }: Cue, text: string) => ({
  start,
  end,
  text: text.slice(start, end),
  lemma,
});

/**
 * A claim of this content. Its fields stand in the order in which the record's type names them: what a claim is and says
 * comes first in its JSON.
 */
function drafted(content: readonly Span[], layers: Read, text: string, told: Told): Draft {
  const first = sentenceAt(layers, content[0]!.start);
  const last = sentenceAt(layers, content.at(-1)!.end - 1);
  let checkworthy = 0;
  for (let s = first; s <= last; s++)
    checkworthy = Math.max(checkworthy, layers.worthiness[s] ?? 0);
  const reasons = reasonsOf(layers.reasons, first, last, told.act);
  const draft: Partial<Draft> = {
    id: "",
    type: told.type,
    act: told.act,
    text: textOf(content, text),
    content: content.map(({ start, end }) => ({ start, end })),
    source: told.source,
    speaker: told.speaker,
    via: told.via,
    cue: told.cue,
    addressee: told.addressee,
    saidOn: told.saidOn,
    dates: idsWithin(layers.dates, content),
    figures: idsWithin(layers.figures, content),
    sentences: [first, last] as const,
    negated: told.negated,
    checkworthy,
  };
  if (reasons.length > 0) draft.reasons = reasons;
  draft.confidence = told.confidence;
  draft.by = told.by;
  return draft as Draft;
}

/** The words of the spans, joined by a mark. */
const textOf = (content: readonly Span[], text: string): string =>
  content.length === 1
    ? text.slice(content[0]!.start, content[0]!.end)
    : content.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** Ids of the records that lie within one of the spans. */
function idsWithin(
  records: readonly (Span & { readonly id: string })[],
  content: readonly Span[],
): string[] {
  const ids: string[] = [];
  for (const span of content) for (const { id } of spansWithin(records, span)) ids.push(id);
  return ids;
}

/** Index of the sentence that holds the offset, or of the next one. */
const sentenceAt = ({ sentences }: Read, offset: number): number =>
  Math.min(firstEndingAfter(sentences, offset), sentences.length - 1);

function saidOnOf(attribution: Attribution, layers: Read): string | null {
  if (attribution.cue === null) return null;
  const sentence = layers.sentences[sentenceAt(layers, attribution.cue.start)]!;
  return saidOn(attribution, sentence, layers.tokens, layers.dates);
}

/** Adds what the article asserts itself. */
function addStatements(
  drafts: Draft[],
  layers: Read,
  text: string,
  saidOnIds: ReadonlySet<string>,
): void {
  const taken: Span[] = [];
  for (const { content, source, cue, addressee } of layers.attributions) {
    taken.push(...content);
    if (source !== null) taken.push(source);
    if (cue !== null) taken.push(cue);
    if (addressee !== null) taken.push(addressee);
  }
  taken.sort(inReadingOrder);
  let reach = 0;
  let from = 0;
  for (let index = 0; index < layers.sentences.length; index++) {
    const sentence = layers.sentences[index]!;
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
      drafts.push(drafted([span], layers, text, STATEMENT));
    }
  }
}

/** Ids from what is claimed, by whom and how; a claim that stands twice gets a number behind the second. */
function identified(drafts: readonly Draft[]): readonly ClaimRecord[] {
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const hash = stableHash(
      [draft.type, draft.source?.text, draft.cue?.text, draft.text].join("\0"),
    );
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    draft.id = `c${hash}${times > 1 ? `-${times}` : ""}`;
  }
  return drafts;
}
