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
import { errorOf, runTogether, type Written } from "./pipeline.js";
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
import { groupsOf } from "./text-groups.js";

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
  /**
   * The record of each text, in their order: the same as of {@link extract}, but of many short texts sooner, since some are read
   * together. No more texts are taken than are read.
   *
   * @throws {TypeError} and {RangeError} as `extract` does, where the turn of that text has come.
   */
  extractAll(texts: Iterable<Text>): Generator<DocumentRecord, void>;
}

/** A text with what is known of it. */
export interface Text extends TextOptions {
  readonly text: string;
}

/** Reads texts, and loads what it needs when a text first needs it. */
export interface LazyExtractor {
  /**
   * Of each text the record before and after the filters, or what kept it from being read.
   *
   * @param begin is told the index of the text whose turn it is, many times for each.
   */
  readTogether(
    texts: readonly Text[],
    begin?: (index: number) => void,
  ): Promise<(Selection | Error)[]>;
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
  const recordOf = (selection: Selection | Error): DocumentRecord => {
    if (selection instanceof Error) throw selection;
    return selection.record;
  };
  return {
    extract: (text, about = {}) => recordOf(read([{ ...about, text }], words)[0]!),
    *extractAll(texts) {
      for (const group of groupsOf(texts))
        for (const one of read(group, words)) yield recordOf(one);
    },
  };
}

/** The record of one text: {@link createExtractor} and `extract` in one call, which loads less where it can. */
export async function extract(
  text: string,
  options: TextOptions & ExtractorOptions = {},
): Promise<DocumentRecord> {
  const [selection] = await (await createLazyExtractor(options)).readTogether([
    { ...options, text },
  ]);
  if (selection instanceof Error) throw selection;
  return selection!.record;
}

/**
 * An extractor that loads compromise when a text first asks for it, and then reads that text again: what comes out is
 * the same as from {@link createExtractor}.
 *
 * @throws {Error} as {@link createExtractor} does.
 */
export async function createLazyExtractor(options: ExtractorOptions = {}): Promise<LazyExtractor> {
  const { unknownWords = true } = options;
  const { read, readAhead } = await reading(options);
  const lazy = unknownWords === true ? lazyUnknownWords() : null;
  const words = lazy ?? (typeof unknownWords === "object" ? unknownWords : NO_WORDS);
  let loaded = lazy === null;
  return {
    readTogether: async (texts, begin = () => {}) => {
      const whole = async () => {
        if (readAhead === undefined) return read(texts, words, begin);
        const selections: (Selection | Error)[] = [];
        for (const [index, text] of texts.entries()) {
          const readOne = () => read([text], words, () => begin(index))[0]!;
          let selection = readOne();
          while (await readAhead()) selection = readOne();
          selections.push(selection);
        }
        return selections;
      };
      const selections = await whole();
      if (loaded || !lazy?.asked) return selections;
      await lazy.load();
      loaded = true;
      return whole();
    },
  };
}

type Read = (
  texts: readonly Text[],
  unknownWords: UnknownWords,
  begin?: (index: number) => void,
) => (Selection | Error)[];

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
  const contextOf = (text: Text, unknownWords: UnknownWords): Context => ({
    ...given(text),
    dateOrder: options.dateOrder ?? "month-first",
    ...(options.normalizeUnits && { normalizeUnits: options.normalizeUnits }),
    unknownWords,
    reader,
    people,
  });
  const selectionOf = (layers: Written, id: unknown, context: Context): Selection => {
    const { record, left } = select(assemble(id, layers, context), filters);
    const { text } = context;
    const counted = withOffsets(rank(record, options), text, options.offsets ?? "utf-16");
    return { record: options.withText ? { ...counted, text } : counted, left };
  };
  const read: Read = (texts, unknownWords, begin) => {
    const contexts = texts.map((text) => orError(() => contextOf(text, unknownWords)));
    return runTogether(stages, contexts, begin).map((layers, i) => {
      if (layers instanceof Error) return layers;
      return orError(() => selectionOf(layers, texts[i]!.id ?? null, contexts[i] as Context));
    });
  };
  return reader?.readAhead === undefined ? { read } : { read, readAhead: reader.readAhead };
}

/** What `act` gives, or the error that it throws. */
function orError<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (error) {
    return errorOf(error);
  }
}

function given({ text, title = null, published = null }: Text): {
  text: string;
  title: string | null;
  published: string | null;
} {
  if (typeof text !== "string") throw new TypeError(`text is no string but ${typeof text}`);
  if (title !== null && typeof title !== "string")
    throw new TypeError(`title is no string but ${typeof title}`);
  if (published !== null && !isCalendarDate(published))
    throw new RangeError(`published is no date of the form YYYY-MM-DD: ${String(published)}`);
  return { text, title, published };
}
