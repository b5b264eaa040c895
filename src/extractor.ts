import { assemble } from "./assemble.js";
import { chooseReader, type ReaderChoice } from "./choose-reader.js";
import { chooseStages } from "./choose-stages.js";
import { isCalendarDate } from "./document/calendar-date.js";
import type { AnyStage, Context, LayerName, UnknownWords } from "./document/layers.js";
import { withOffsets } from "./document/offsets.js";
import type { Person } from "./document/person.js";
import type { DateOrder, DocumentRecord, OffsetUnit, UnitSystem } from "./document/record.js";
import { Tag } from "./document/tag.js";
import { lazyUnknownWords } from "./lexicons/unknown-words.js";
import { runStages } from "./pipeline.js";
import type { Runtime } from "./reader/runtimes.js";
import {
  type ClaimFilters,
  filtersOf,
  type Ranking,
  rank,
  type Selection,
  select,
} from "./select.js";
import { attributions } from "./stages/attribution/stage.js";
import { knownPeople } from "./stages/speakers/known-people.js";

/** How to read. */
export interface ExtractorOptions extends ClaimFilters, Ranking {
  /**
   * The stages to run: built-in ones by name, with what they read, and the caller's own. All built-in ones where not
   * given; `[...stageNames, mine]` adds one to them.
   */
  readonly stages?: readonly (LayerName | AnyStage)[];
  /** Unit that the record's offsets count; `utf-16` where not given. */
  readonly offsets?: OffsetUnit;
  /** Puts the text into the record. */
  readonly withText?: boolean;
  /**
   * What answers for words that the lexicon does not hold: `true` (where not given), compromise, loaded only when
   * needed; `false`, nothing; or an object of the caller's own.
   */
  readonly unknownWords?: boolean | UnknownWords;
  /**
   * What finds who said what: `accurate` (where not given), `fast`, `auto` (the fast one, and the accurate one on the
   * paragraphs where the fast one is unsure), or a reader by its weights. It is loaded only where
   * the stages that run want it.
   */
  readonly reader?: ReaderChoice;
  /** The order of days in digits (`3/4/2023`) where the document does not tell it; `month-first` where not given. */
  readonly dateOrder?: DateOrder;
  /** The units into which measures are converted besides, as the figures' `si`; none where not given. */
  readonly normalizeUnits?: UnitSystem;
  /**
   * Who may speak: joins and names those of the text that have one of their names. The text is never overridden in
   * silence: what it says otherwise stands in a speaker's `conflict`.
   */
  readonly people?: readonly Person[];
  /** What the reader computes with; `base` where not given: the same record on every machine. */
  readonly runtime?: Runtime;
}

/** What is known of one text. */
export interface TextOptions {
  /** Any JSON value, passed into the record; null where not given. */
  readonly id?: unknown;
  readonly title?: string | null;
  /** Publication date, `YYYY-MM-DD`: what "Monday" and "last year" are counted from. */
  readonly published?: string | null;
}

/** Reads texts. */
export interface Extractor {
  /**
   * The record of one text.
   *
   * @throws {TypeError} where `text` or `title` is no string.
   * @throws {RangeError} where `published` is no date.
   */
  extract(text: string, about?: TextOptions): DocumentRecord;
}

/** Reads texts, and loads what it needs when a text first needs it. */
export interface LazyExtractor {
  /** The record of one text before and after the filters. */
  read(text: string, about?: TextOptions): Promise<Selection>;
}

const NO_WORDS: UnknownWords = { tag: () => Tag.NONE };

/**
 * An extractor that has loaded what it needs and then reads without waiting.
 *
 * @throws {TypeError} where someone of `people` has no name.
 * @throws {Error} where `stages` names one that does not exist or that reads a layer which none writes,
 *   or where `reader` cannot be loaded or `runtime` is `native`, which cannot read without waiting.
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { unknownWords = true } = options;
  let words: UnknownWords = NO_WORDS;
  if (typeof unknownWords === "object") words = unknownWords;
  else if (unknownWords) {
    const compromise = lazyUnknownWords();
    await compromise.load();
    words = compromise;
  }
  const { read, readAhead } = await reading(options);
  if (readAhead !== undefined)
    throw new Error("the native runtime cannot read without waiting: use extract()");
  return { extract: (text, about = {}) => read(text, about, words).record };
}

/** The record of one text: {@link createExtractor} and `extract` in one call, which loads less where it can. */
export async function extract(
  text: string,
  options: TextOptions & ExtractorOptions = {},
): Promise<DocumentRecord> {
  return (await (await createLazyExtractor(options)).read(text, options)).record;
}

/**
 * An extractor that loads compromise when a text first asks for it, and then reads that text again: what comes out is
 * the same as from {@link createExtractor}.
 *
 * @throws {Error} as {@link createExtractor} does.
 */
export async function createLazyExtractor(options: ExtractorOptions = {}): Promise<LazyExtractor> {
  const { unknownWords = true } = options;
  const { read, readAhead = async () => false } = await reading(options);
  const lazy = unknownWords === true ? lazyUnknownWords() : null;
  const words = lazy ?? (typeof unknownWords === "object" ? unknownWords : NO_WORDS);
  let loaded = lazy === null;
  return {
    read: async (text, about = {}) => {
      const whole = async () => {
        let selection = read(text, about, words);
        while (await readAhead()) selection = read(text, about, words);
        return selection;
      };
      const selection = await whole();
      if (loaded || !lazy?.asked) return selection;
      await lazy.load();
      loaded = true;
      return whole();
    },
  };
}

type Read = (text: string, about: TextOptions, unknownWords: UnknownWords) => Selection;

interface Reading {
  readonly read: Read;
  /** {@link AttributionReader.readAhead} of a reader that has it. */
  readonly readAhead?: () => Promise<boolean>;
}

async function reading(options: ExtractorOptions): Promise<Reading> {
  const stages = chooseStages(options.stages);
  const filters = filtersOf(options);
  const people = options.people && knownPeople(options.people);
  const reader = stages.includes(attributions)
    ? await chooseReader(options.reader, options.runtime)
    : null;
  const read: Read = (text, about, unknownWords) => {
    const context: Context = {
      text,
      ...given(text, about),
      dateOrder: options.dateOrder ?? "month-first",
      ...(options.normalizeUnits && { normalizeUnits: options.normalizeUnits }),
      unknownWords,
      reader,
      people,
    };
    const whole = assemble(about.id ?? null, runStages(stages, context), context);
    const { record, left } = select(whole, filters);
    const counted = withOffsets(rank(record, options), text, options.offsets ?? "utf-16");
    return { record: options.withText ? { ...counted, text } : counted, left };
  };
  return reader?.readAhead === undefined ? { read } : { read, readAhead: reader.readAhead };
}

function given(
  text: unknown,
  about: TextOptions,
): { title: string | null; published: string | null } {
  const { title = null, published = null } = about;
  if (typeof text !== "string") throw new TypeError(`text is no string but ${typeof text}`);
  if (title !== null && typeof title !== "string")
    throw new TypeError(`title is no string but ${typeof title}`);
  if (published !== null && !isCalendarDate(published))
    throw new RangeError(`published is no date of the form YYYY-MM-DD: ${String(published)}`);
  return { title, published };
}
