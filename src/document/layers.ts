import type { KnownPeople } from "./person.js";
import type {
  Act,
  ClaimRecord,
  DateOrder,
  DateRecord,
  DocumentRecord,
  FigureRecord,
  QuotationKind,
  Reason,
  SpeakerRecord,
  UnitSystem,
  ViaRecord,
} from "./record.js";
import type { Span } from "./span.js";
import type { WordType } from "./word-type.js";

/** What a paragraph is on the page. Only `furniture` and `break` say nothing: no claims, dates or speakers in them. */
export type ParagraphKind =
  | "headline"
  | "deck"
  | "byline"
  | "dateline"
  | "body"
  | "subhead"
  | "list"
  | "table"
  | "blockquote"
  | "caption"
  | "furniture"
  | "break";

/** A block of text, without the line breaks and spaces around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** The agency's dateline that opens a body paragraph (`KYIV, May 11 (AP) — `), up to its first reported word. */
  readonly dateline: Span | null;
}

/** What the page says of itself before the article begins. */
export interface FrontMatter {
  readonly title: string | null;
  readonly titleFrom: "given" | "text" | null;
  readonly byline: Span | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publishedFrom: "given" | "text" | null;
  /** The words of the text that the date was read from, where `publishedFrom` is `text`. */
  readonly publishedSpan: Span | null;
}

/** A sentence; never across two paragraphs. Sentences stand in reading order and do not overlap. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/**
 * The document's words and marks, as parallel arrays (one entry a token, in reading order): objects would cost the
 * hot path more than all rules together.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the token's sentence. */
  readonly sentence: Int32Array;
  /** Tokens of sentence `s` are `first[s]` up to, not including, `first[s + 1]`; one entry more than sentences. */
  readonly first: Int32Array;
  /** For `tokenAt`: `tokensByStretch`. */
  readonly byStretch: Int32Array;
  /** The word in lower case, with `’` as `'`: what rules compare with. */
  readonly word: readonly string[];
  /** What is known of the word by itself. */
  readonly type: readonly WordType[];
  /** The dictionary form (`said` → `say`, `has` → `have`, `spokeswomen` → `spokeswoman`); for other words as `word`. */
  readonly lemma: readonly string[];
  /** Part of speech, a value of `Tag`. */
  readonly tag: Uint8Array;
  /** Bits of `Shape`. */
  readonly shape: Uint8Array;
}

/** How a token is written; bits, may be joined. */
export const Shape = {
  /** The first letter is upper case. */
  CAPITAL: 1,
  /** At least two letters, all upper case. */
  ALL_CAPS: 2,
  DIGIT: 4,
  HYPHEN: 8,
  /** An abbreviation or initial that keeps its full stop (`U.S.`, `Sen.`, `J.`). */
  PERIOD: 16,
  /** White space stands before it (or it opens the text). */
  SPACE_BEFORE: 32,
  /** First token of its sentence, quotation marks and brackets not counted. */
  OPENS_SENTENCE: 64,
} as const;

/** A stretch within quotation marks, the marks included in `start` and `end`. */
export interface Quotation extends Span {
  /** Between the marks. */
  readonly inner: Span;
  readonly kind: QuotationKind;
  /** False where the closing mark is missing and the end is a guess (the paragraph's end). */
  readonly closed: boolean;
  /** Index of the quotation that this one stands inside, or null. */
  readonly parent: number | null;
  /** Index of the earlier quotation that this one carries on in a new paragraph (Q4), or null. */
  readonly continues: number | null;
}

/** One attribution relation (source, cue, content), as in PARC 3 (Pareti 2012) and PolNeAR (Newell et al. 2018). */
export interface Attribution {
  /** One span or more, in reading order. */
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Cue | null;
  readonly addressee: Span | null;
  readonly act: Act;
  readonly negated: boolean;
  /** 0..1: how often an attribution like this one is right. */
  readonly confidence: number;
  /** Proposer with its version, and the rule that produced it: `accurate-1/cue`. */
  readonly by: string;
}

/** The words that attribute. */
export interface Cue extends Span {
  /** Dictionary form of the whole cue: `say`, `according to`, `:`. */
  readonly lemma: string;
}

/** A speaker before its claims are counted. */
export type ResolvedSpeaker = Omit<SpeakerRecord, "claims" | "quotedWords">;

/** Who speaks in this document, and who speaks in each attribution. */
export interface Speakers {
  readonly speakers: readonly ResolvedSpeaker[];
  /** For each attribution (same index) the id of its speaker, or null. */
  readonly ofAttribution: readonly (string | null)[];
  /** For each attribution (same index) how its speaker was found, or null. */
  readonly viaOfAttribution: readonly (ViaRecord | null)[];
}

/** Every layer of annotation that the built-in stages write. */
export interface Layers {
  readonly paragraphs: readonly Paragraph[];
  readonly frontMatter: FrontMatter;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly language: DocumentRecord["language"];
  readonly quotations: readonly Quotation[];
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  readonly speakers: Speakers;
  readonly dates: readonly DateRecord[];
  readonly figures: readonly FigureRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Check-worthiness, 0..1, of each sentence (same index). */
  readonly worthiness: Float64Array;
  /** What speaks for and against checking each sentence (same index). */
  readonly reasons: readonly (readonly Reason[])[];
}

/** Whether a content's words lie inside quotation marks: all, some or none of them. */
export type ContentType = "direct" | "mixed" | "indirect";

/** One attribution as a trained reader sees it; cue, source and content do not overlap. */
export interface ReadAttribution {
  readonly cue: Span;
  readonly source: Span | null;
  /** One span or more, in reading order. */
  readonly content: readonly Span[];
  /** How sure the reader is, 0..1. */
  readonly score: number;
  /** The reader that found it, where it is not the one that was asked. */
  readonly by?: Pick<AttributionReader, "name" | "confidence">;
}

/** How worth checking sentences are, as a reader's states of them tell; one number a sentence. */
export interface SentenceWorth {
  /** Log odds, without what the sentence's own words say. */
  readonly logOdds: Float64Array;
  /** How much that counts beside them. */
  readonly words: number;
}

/** What a trained reader reads out of a text at once. */
export interface Reading {
  readonly attributions: readonly ReadAttribution[];
  /** Null where the reader cannot tell. */
  readonly worth: SentenceWorth | null;
}

/** A trained reader of attributions, its weights loaded. */
export interface AttributionReader {
  /** Name and version, as the record's `by` gives them: `accurate-1`. */
  readonly name: string;
  /** All attributions that it finds in a text, unlikely ones among them, in order of their cues. */
  read(text: string): readonly ReadAttribution[];
  /** What {@link read} finds, and with it how worth checking these sentences of the text are; they stand in order and do not overlap. */
  readSentences?(text: string, sentences: readonly Span[]): Reading;
  /**
   * What {@link read} finds with a cue that begins in one of these spans, which stand in order and do not overlap; it
   * sees little else of the text than these.
   */
  readParts?(text: string, parts: readonly Span[]): readonly ReadAttribution[];
  /** The share of relations of this type that are right among those with this score, 0..1; where it is not there, the score. */
  confidence?(score: number, type: ContentType): number;
  /**
   * There where {@link read} finds nothing before this was waited for: reads the text that `read` was last asked for.
   *
   * @returns false where that had been read.
   */
  readAhead?(): Promise<boolean>;
}

/** Name of a built-in layer. */
export type LayerName = keyof Layers;

/** What a stage may know besides the layers it reads. No clock, locale, file or environment. */
export interface Context {
  /** The document's text; never altered. */
  readonly text: string;
  readonly title: string | null;
  /** Publication date as given by the caller, `YYYY-MM-DD`; stages after front matter read `frontMatter.published`. */
  readonly published: string | null;
  /** The order of days in digits where the document does not tell it; month first where not given. */
  readonly dateOrder?: DateOrder;
  /** The units into which measures are converted besides; none where not given. */
  readonly normalizeUnits?: UnitSystem;
  /** What decides about words that the lexicon does not hold. */
  readonly unknownWords: UnknownWords;
  /** What reads; null only where the stage of attributions does not run. */
  readonly reader: AttributionReader | null;
  /** Who the caller knows may speak. */
  readonly people?: KnownPeople | undefined;
}

/** Answers for words that the lexicon does not hold: their likely part of speech, or NONE. */
export interface UnknownWords {
  tag(word: string): number;
}

/**
 * One step of the pipeline: from the layers named in `reads` to the layer named `name`. Pure: the same layers and
 * context give the same result.
 */
export interface Stage<R extends LayerName = LayerName, T = unknown> {
  /** The layer that it writes. */
  readonly name: string;
  readonly reads: readonly R[];
  /** Gets the layers named in `reads` and no others. */
  run(layers: Pick<Layers, R>, context: Context): T;
}

/** The stage that writes the built-in layer `W` from the layers `R`. */
export interface LayerStage<W extends LayerName, R extends LayerName> extends Stage<R, Layers[W]> {
  readonly name: W;
}

/** Any stage, in a list of stages. */
export interface AnyStage {
  readonly name: string;
  readonly reads: readonly string[];
  run(layers: Layers, context: Context): unknown;
}
