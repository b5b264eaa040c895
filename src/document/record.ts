import type { Span } from "./span.js";

/** Name and version of the record's shape. */
export const SCHEMA = "https://onrecord.invalid/schema/v1";

/** Values of {@link OffsetUnit}. */
export const OFFSET_UNITS = ["utf-16", "code-point", "byte"] as const;

/** Unit that all offsets of a record count. */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Values of {@link ClaimType}. */
export const CLAIM_TYPES = ["direct", "mixed", "indirect", "statement"] as const;

/** How the content is quoted: all of its words inside quotation marks, some, none; `statement` has no source. */
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Values of {@link Act}. */
export const ACTS = [
  "assertion",
  "question",
  "request",
  "promise",
  "denial",
  "accusation",
  "praise",
  "belief",
  "wish",
  "intention",
  "expectation",
  "finding",
] as const;

/** What the source does with the content, taken from the cue. */
export type Act = (typeof ACTS)[number];

/** What a quotation is: reported speech, distancing (`so-called`), the title of a work, a word under discussion. */
export type QuotationKind = "speech" | "scare" | "title" | "term";

/** Values of {@link SpeakerKind}. */
export const SPEAKER_KINDS = [
  "person",
  "organization",
  "group",
  "anonymous",
  "document",
  "unknown",
] as const;

/** What a speaker is. */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Values of {@link Reason}. */
export const REASONS = [
  "figure",
  "comparison",
  "named-actor",
  "past-event",
  "law",
  "-wish",
  "-question",
  "-promise",
] as const;

/** What speaks for checking a sentence; with a minus, against it. */
export type Reason = (typeof REASONS)[number];

/** Values of {@link DateOrder}. */
export const DATE_ORDERS = ["day-first", "month-first"] as const;

/** How `3/4/2023` is read where the document does not tell: the 3rd of April or the 4th of March. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** TIMEX3 types (TempEval-3). */
export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

/** What a figure counts or measures. */
export type FigureKind =
  | "count"
  | "money"
  | "percent"
  | "measure"
  | "age"
  | "ordinal-rank"
  | "ratio"
  | "score"
  | "multiple"
  | "vague";

/** A span with the words that it holds. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A sentence. */
export interface SentenceRecord extends Span {
  /**
   * Index of its paragraph, from 0.
   * @asType integer
   * @minimum 0
   */
  readonly paragraph: number;
  /**
   * How worth checking it is, 0..1.
   * @minimum 0
   * @maximum 1
   */
  readonly checkworthy: number;
  /** What a checker sees in it that speaks for or against; not there where nothing does. */
  readonly reasons?: readonly Reason[];
}

/** A stretch within quotation marks, marks included; or a paragraph quoted as a block, without marks. */
export interface QuotationRecord extends Span {
  readonly kind: QuotationKind;
  /** Id of the claim whose content it is or belongs to. */
  readonly claim: string | null;
}

/** What resolved a source. */
export type SpeakerRule =
  | "name"
  | "joint"
  | "first-person"
  | "signature"
  | "addressee"
  | "pronoun"
  | "relative"
  | "possession"
  | "work"
  | "headline"
  | "one-of"
  | "description"
  | "unnamed"
  | "left-out";

/** How a speaker was found. */
export interface ViaRecord {
  /** What resolved the source. */
  readonly rule: SpeakerRule;
  /**
   * The mentions that lead from the source to the name: the source's own where one was read, the last mention before it,
   * the first that gives the full name; each once.
   */
  readonly mentions: readonly Span[];
}

/** Where a caller's list of people says something else than the text. */
export interface ConflictRecord {
  readonly field: "name" | "kind" | "role";
  /** As the text has it. */
  readonly text: string;
  /** As the list has it. */
  readonly listed: string;
}

/** Someone or something that speaks in the document. */
export interface SpeakerRecord {
  readonly id: string;
  /**
   * The fullest proper name the document gives, without title, or the name on the caller's list of people; joint
   * speakers joined by " and ".
   */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Title or office, in the document's words. */
  readonly role: string | null;
  /** Other names by which the document calls it, in reading order: surname, nickname, acronym. */
  readonly aliases: readonly string[];
  /** Where the text names the speaker or speaks of it, in reading order. */
  readonly mentions: readonly Span[];
  /** Of the caller's list of people, where the speaker is on it and has one there. */
  readonly identifier?: string;
  /** Where that list says something else than the text, which is never overridden in silence. */
  readonly conflict?: readonly ConflictRecord[];
  /**
   * Words of its claims that stand inside quotation marks.
   * @asType integer
   * @minimum 0
   */
  readonly quotedWords: number;
  /**
   * Claims that it makes in the document, before any filter.
   * @asType integer
   * @minimum 0
   */
  readonly claims: number;
}

/** What a relative date was resolved against. */
export interface DateAnchor {
  /** The publication date, an earlier date of the text, or nothing. */
  readonly from: "published" | "text" | "none";
  /** Tense of its clause, where that tells which Monday or May is meant. */
  readonly tense?: "past" | "future";
}

/** A date, time, duration or set by TIMEX3 (TempEval-3). */
export interface DateRecord extends TextSpan {
  readonly id: string;
  readonly type: DateType;
  /** TIMEX3 value; unresolved where nothing anchors it (`XXXX-05-11`, `PRESENT_REF`). */
  readonly value: string;
  /** TIMEX3 mod, e.g. `MORE_THAN`, `MID`. */
  readonly mod?: string;
  /** Of a set, TIMEX3 quant: `EVERY`, `EACH`, `EVERY OTHER`. */
  readonly quant?: string;
  /** Of a set, TIMEX3 freq: `2X` for `twice a week`, `6H` for `six hours a day`. */
  readonly freq?: string;
  /** First day of a duration that the text places (`the next two weeks`), and of Ramadan. */
  readonly from?: string;
  /** Last day of a duration that the text places (`the past three months`), and of Ramadan. */
  readonly until?: string;
  /** Not there for a date that its words give whole. */
  readonly anchor?: DateAnchor;
  /** True for a day in digits that could be another one (`3/4/2023`) where the document does not tell its order. */
  readonly ambiguous?: boolean;
  /** Why it stays unresolved: the calendar has no such day (`31 April`). */
  readonly note?: "no-such-day";
}

/** Values of {@link UnitSystem}. */
export const UNIT_SYSTEMS = ["si"] as const;

/** What measures can be converted into: coherent units of the SI. */
export type UnitSystem = (typeof UNIT_SYSTEMS)[number];

/** A measure in coherent units of the SI. */
export interface SiQuantity {
  /** Null for a range. */
  readonly value: number | null;
  /** Lower end of a range. */
  readonly low?: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** CLDR unit identifier: `meter-per-second`. */
  readonly unit: string;
}

/** A figure with what it counts. */
export interface FigureRecord extends TextSpan {
  readonly id: string;
  readonly kind: FigureKind;
  /** Null for a range or a vague figure; a score is its two sides. */
  readonly value: number | readonly [number, number] | null;
  /** Lower end of a range. */
  readonly low?: number;
  /** Upper end of a range. */
  readonly high?: number;
  /**
   * ISO 4217 code, `percent`, `percentage-point`, a CLDR unit identifier or another singular noun. Rates are one unit
   * (`kilometer-per-hour`, `cent-per-share`), but a code stays alone: `$5 a share` is `USD` with `per`.
   */
  readonly unit: string | null;
  /** True where the unit is only the likeliest: a bare `$` in a text that does not tell whose dollars they are. */
  readonly assumed?: true;
  /** What is counted: `troops`. */
  readonly of: string | null;
  /** What it is reckoned for: `share` for `$5 a share`, `100,000 people` for `12 deaths per 100,000 people`. */
  readonly per?: string;
  /**
   * Whose the two numbers of a score are, in their order: names of a match as the text has them, `for` and `against` of
   * a vote; null for a side that is not named.
   */
  readonly sides?: readonly [string | null, string | null];
  /** True for `about`, `nearly` and the like. */
  readonly approx: boolean;
  /** `min` for `at least` and the like, `max` for `up to`. */
  readonly bound: "min" | "max" | null;
  /** The measure in units of the SI, where asked for (`--normalize-units si`) and the unit has a size there. */
  readonly si?: SiQuantity;
  /** Whether what is counted rose or fell by the figure, or to it. */
  readonly change: "up" | "down" | null;
  /** Id of the figure that it rose or fell from: that of `9%` for the `12%` of `from 9% to 12%`. */
  readonly changedFrom?: string;
  /** Id of the figure before it that this one, in brackets, gives in another unit: `10 miles (16 km)`. */
  readonly converts?: string;
}

/** The words that attribute, with their dictionary form. */
export interface CueRecord extends TextSpan {
  /** Dictionary form of the whole cue: `say`, `according to`. */
  readonly lemma: string;
}

/** One claim: what is said, by whom, in which words. */
export interface ClaimRecord {
  /** The same text gives the same id on every run and machine. */
  readonly id: string;
  readonly type: ClaimType;
  readonly act: Act;
  /** The content's words, spans joined by " … ". */
  readonly text: string;
  /** One span or more; a quotation interrupted by its speaker has two. */
  readonly content: readonly Span[];
  /** The words that name the speaker at this place. */
  readonly source: TextSpan | null;
  /** Id of the speaker, resolved through the document. */
  readonly speaker: string | null;
  /** How the speaker was found; null where there is none. */
  readonly via: ViaRecord | null;
  readonly cue: CueRecord | null;
  /** The words that name whom it is said to. */
  readonly addressee: TextSpan | null;
  /** Id of the date on which it was said, where the text says so. */
  readonly saidOn: string | null;
  /** Ids of the dates inside the content. */
  readonly dates: readonly string[];
  /** Ids of the figures inside the content. */
  readonly figures: readonly string[];
  /** Indices, from 0, of the first and last sentence of the content. */
  readonly sentences: readonly [number, number];
  /** True where the text says that it was not said: `did not say`, `declined to say`. */
  readonly negated: boolean;
  /**
   * How worth checking it is, 0..1.
   * @minimum 0
   * @maximum 1
   */
  readonly checkworthy: number;
  /** Those of its sentences, and those that its act gives; not there where there are none. */
  readonly reasons?: readonly Reason[];
  /**
   * How often a claim like this one is right, 0..1.
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  /** What produced it: reader with its version, and rule (`accurate-1/cue`). */
  readonly by: string;
}

/** Something about the input or the reading that a user should know. */
export interface WarningRecord {
  readonly code: "invalid-utf-8" | "unclosed-quotation" | "not-english";
  readonly message: string;
  /**
   * @asType integer
   * @minimum 0
   */
  readonly start?: number;
  /**
   * @asType integer
   * @minimum 0
   */
  readonly end?: number;
}

/** The record of one document: what `extract` writes. */
export interface DocumentRecord {
  /** Name and version of this shape. */
  readonly schema: typeof SCHEMA;
  /** Path of the file; the input line's own id, or its index in the file, from 0; in a program what the caller gave. */
  readonly id: unknown;
  readonly title: string | null;
  /**
   * `YYYY-MM-DD`.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly published: string | null;
  /** Where the publication date comes from: given by the caller or printed in the text. */
  readonly publishedFrom: "given" | "text" | null;
  /** `und` where the text does not look like English. */
  readonly language: "en" | "und";
  /** What all offsets of this record count. */
  readonly offsets: OffsetUnit;
  /** The decoded text, unaltered, where asked for. */
  readonly text?: string;
  readonly sentences: readonly SentenceRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly dates: readonly DateRecord[];
  readonly figures: readonly FigureRecord[];
  readonly warnings: readonly WarningRecord[];
  /** What stages of the caller's own wrote, by name. */
  readonly layers?: { readonly [name: string]: unknown };
  /** Fields of the input line that are not the tool's own. */
  readonly meta?: { readonly [field: string]: unknown };
}

/** What stands in a document's place where its input line could not be read. */
export interface ErrorRecord {
  /** The line's own id, or its index in the file, from 0, where it has none; null where that cannot be told. */
  readonly id: unknown;
  readonly error: {
    /** `too-large` for what is too long or nested too deeply, `internal` for a fault of the reader itself. */
    readonly code:
      | "invalid-json"
      | "no-text"
      | "invalid-published"
      | "invalid-title"
      | "too-large"
      | "internal";
    readonly message: string;
    /**
     * Number of the line in its file, from 1.
     * @asType integer
     * @minimum 1
     */
    readonly line: number;
  };
}
