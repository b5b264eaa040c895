import { READERS, RUNTIMES } from "../choose-reader.js";
import {
  ACTS,
  CLAIM_TYPES,
  DATE_ORDERS,
  OFFSET_UNITS,
  SPEAKER_KINDS,
  UNIT_SYSTEMS,
} from "../document/record.js";
import type { ExtractorOptions, TextOptions } from "../extractor.js";
import { COLOR_WHEN, UNITS } from "../formats/format.js";
import { FORMAT_NAMES } from "../formats/registry.js";
import { INPUT_FORMATS } from "../read/source.js";
import { FEATURES, ORDERS } from "../select.js";
import { PROGRESS_WHEN } from "./progress.js";
import {
  count,
  date,
  file,
  oneOf,
  seconds,
  shard,
  share,
  someOf,
  speaker,
  text,
  type Value,
  words,
} from "./values.js";

/** Headings of help and reference, in their order. */
export const CATEGORIES = ["Input", "Output", "Filters", "Long runs", "Other"] as const;

/** One option of the command. */
export interface OptionRow {
  /** Without its dashes. */
  readonly name: string;
  readonly short?: string;
  /** What it takes; a switch takes nothing. */
  readonly value?: Value;
  readonly category: (typeof CATEGORIES)[number];
  /** Help in one line. */
  readonly line: string;
  /** Help in a paragraph, for `extract help NAME` and the README. */
  readonly help: string;
  /** The library's option of the same effect; null where only a command line needs it. */
  readonly library: keyof ExtractorOptions | keyof TextOptions | null;
}

/** Every option: commander's set-up, `--help` and the README's reference are made from this table. */
export const OPTIONS: readonly OptionRow[] = [
  {
    name: "input-format",
    value: oneOf("FORMAT", INPUT_FORMATS),
    category: "Input",
    line: "how inputs are read: auto (default), text, jsonl",
    help: 'With "text" an input is one article. With "jsonl" each line is a JSON object with "text" and, where known, "id", "title" and "published"; other fields come out unaltered under "meta". With "auto" files named .jsonl or .ndjson are JSONL, and so is standard input whose first line is a JSON object with a "text".',
    library: null,
  },
  {
    name: "files-from",
    value: words("FILE"),
    category: "Input",
    line: "read also the files that FILE names, one a line; - is standard input",
    help: "Each line is taken as an argument is: a file, a folder or a pattern. With --null names end with a NUL, as find -print0 writes them.",
    library: null,
  },
  {
    name: "null",
    short: "0",
    category: "Input",
    line: "names of --files-from end with a NUL, not with a line end",
    help: "For names that hold a line end: find articles -name '*.txt' -print0 | extract --files-from - -0.",
    library: null,
  },
  {
    name: "published",
    value: date,
    category: "Input",
    line: "publication date (YYYY-MM-DD) of articles that come without one",
    help: 'What "Monday" and "last year" are counted from. It applies to plain articles and to JSONL lines that have no "published"; without it the date printed in the article is used, and where there is none such dates stay unresolved.',
    library: "published",
  },
  {
    name: "date-order",
    value: oneOf("ORDER", DATE_ORDERS),
    category: "Input",
    line: "how 3/4/2023 is read: day-first, month-first (default)",
    help: 'It counts only where the article does not tell, by another date (25/12/2023), by its spelling (colour, color) or by its dateline. A date read by it is marked "ambiguous".',
    library: "dateOrder",
  },
  {
    name: "title",
    value: text("TITLE"),
    category: "Input",
    line: "title of an article that comes without one",
    help: 'It applies to plain articles and to JSONL lines that have no "title"; without it the article\'s own headline is used where one is recognised.',
    library: "title",
  },
  {
    name: "people",
    value: words("FILE"),
    category: "Input",
    line: "a list of your own, in YAML, of who may speak",
    help: 'A list of entries, each with a name and, where wanted, aliases, role, kind (person, organization, group, document) and id, such as Wikidata\'s. Who has one of these names in an article is joined and gets the list\'s name, and the id as "identifier"; a surname alone is meant only where it is an alias. The article\'s own role and surname are kept: where it says something else than the list, "conflict" tells so.',
    library: "people",
  },
  {
    name: "reader",
    value: oneOf("READER", READERS),
    category: "Input",
    line: "what finds who said what: accurate (default), fast, auto",
    help: 'accurate is a small transformer; fast is a smaller network that learnt from it, many times faster and less exact, made for archives; auto reads with the fast one, and with the accurate one the paragraphs where that is unsure: most of the accuracy in a third of the time. The weights of both are files of the package, nothing is downloaded. A claim names what found it, with its version, as "by".',
    library: "reader",
  },
  {
    name: "fast",
    category: "Input",
    line: "read with the fast reader: many times faster, less exact",
    help: "The same as --reader fast.",
    library: null,
  },
  {
    name: "runtime",
    value: oneOf("RUNTIME", RUNTIMES),
    category: "Input",
    line: "what the reader computes with: base (default), relaxed, native",
    help: 'base is WebAssembly with SIMD: the same input gives the same bytes on every machine. relaxed uses what the processor has besides (relaxed SIMD) and is faster where it has it; confidences, and now and then a claim, may differ between machines. native is the onnxruntime-node that you have installed yourself (npm install onnxruntime-node), several times faster still, for the accurate reader; what it reads may differ likewise. A claim\'s "by" tells that it was used.',
    library: "runtime",
  },
  {
    name: "format",
    short: "f",
    value: oneOf("FORMAT", FORMAT_NAMES),
    category: "Output",
    line: "table (at a terminal), json, jsonl (else), csv, tsv, md, parquet",
    help: "table is for reading at a terminal; json is one array of records, jsonl one record a line; csv and tsv have one row a claim; md is a Markdown document with one table an article; parquet has one row a claim, for DuckDB, Spark and pandas. With --output and no --format the file's ending decides.",
    library: null,
  },
  {
    name: "unit",
    value: oneOf("UNIT", UNITS),
    category: "Output",
    line: "what one record or row stands for: document or claim",
    help: "json and jsonl write documents and the other formats claims where this is not given. A claim comes with its speaker's name, dates and figures in place of ids; a document in a row comes with what was counted in it.",
    library: null,
  },
  {
    name: "stats",
    category: "Output",
    line: "print who is quoted, how often and with how many words, in place of the claims",
    help: "A source audit of all inputs together: for each speaker the kind, the role, whether a name tells who it is, how many claims and quoted words it has, in how many documents, and where it speaks first and last; and sums for named, unnamed and each kind. The same name and kind in two documents counts as one source. Filters choose the claims that are counted. It is written as table, json, csv or tsv.",
    library: null,
  },
  {
    name: "output",
    short: "o",
    value: file,
    category: "Output",
    line: "write to FILE instead of standard output",
    help: "The file is written beside and put in its place when all is done, so that a broken run never leaves half a file. An input is never overwritten.",
    library: null,
  },
  {
    name: "with-text",
    category: "Output",
    line: "put the text itself into each record",
    help: 'The decoded text, unaltered, as "text": what all offsets count in.',
    library: "withText",
  },
  {
    name: "offsets",
    value: oneOf("UNIT", OFFSET_UNITS),
    category: "Output",
    line: "what offsets count: utf-16 (default), code-point, byte",
    help: "utf-16 suits JavaScript, Java and C#; code-point suits Python; byte counts in the text's UTF-8 encoding, without a byte order mark, and suits Go and Rust.",
    library: "offsets",
  },
  {
    name: "normalize-units",
    value: oneOf("SYSTEM", UNIT_SYSTEMS),
    category: "Output",
    line: "give measures also in units of that system: si",
    help: 'A measure then has "si" with its value in units of the SI: 60 mph is 26.8224 meter-per-second. Factors are those of NIST SP 811; gallon, ton and the like are what CLDR says (the American ones). What has no size in the SI (megabytes, pages) stays without.',
    library: "normalizeUnits",
  },
  {
    name: "csv-raw",
    category: "Output",
    line: "leave csv and tsv cells with formulas or control characters as they are",
    help: "Without it a text cell that begins with =, +, -, @, tab or carriage return gets an apostrophe before it, so that no spreadsheet takes an article's words for a formula, and control characters but tabs and line ends become their pictures (␛), so that none acts in a terminal.",
    library: null,
  },
  {
    name: "color",
    value: oneOf("WHEN", COLOR_WHEN),
    category: "Output",
    line: "colour the table: auto (default), always, never",
    help: "With auto the table is coloured on a terminal other than TERM=dumb; the environment's FORCE_COLOR and NO_COLOR decide otherwise.",
    library: null,
  },
  {
    name: "type",
    value: someOf("TYPE", CLAIM_TYPES),
    category: "Filters",
    line: "only claims of these types: direct, mixed, indirect, statement",
    help: "direct: all of the words are quoted; mixed: some are; indirect: none is; statement: the article itself says it.",
    library: "type",
  },
  {
    name: "act",
    value: someOf("ACT", ACTS),
    category: "Filters",
    line: "only what was asserted, asked, promised, denied and so on",
    help: `What the source does with the words, by the cue: ${ACTS.join(", ")}.`,
    library: "act",
  },
  {
    name: "speaker",
    value: speaker,
    category: "Filters",
    line: "only claims of this speaker; may be given again",
    help: 'A name, or some of its words, in any case; or a regular expression between slashes (/^Ann .*Doyle$/, /doyle/i). It is asked of the speaker\'s resolved name, so that it also finds what "she" said.',
    library: "speaker",
  },
  {
    name: "kind",
    value: someOf("KIND", SPEAKER_KINDS),
    category: "Filters",
    line: "only claims of speakers of these kinds, such as person",
    help: `What the speaker is: ${SPEAKER_KINDS.join(", ")}.`,
    library: "kind",
  },
  {
    name: "min-confidence",
    value: share,
    category: "Filters",
    line: "only claims of at least this confidence, 0 to 1",
    help: "Of claims with a confidence of 0.8 about four in five are right.",
    library: "minConfidence",
  },
  {
    name: "has",
    value: someOf("WHAT", FEATURES),
    category: "Filters",
    line: "only claims with a date, a figure, quoted words; with several: all of them",
    help: "date and figure ask for one inside the claim; quote asks for words in quotation marks.",
    library: "has",
  },
  {
    name: "grep",
    value: words("TEXT"),
    category: "Filters",
    line: "only claims with this text in them, in any case",
    help: "The text is taken as it is, not as a pattern; any white space matches any other.",
    library: "grep",
  },
  {
    name: "sort",
    value: oneOf("ORDER", ORDERS),
    category: "Filters",
    line: "order of an article's claims: text (default), checkworthy",
    help: "With checkworthy the claims most worth checking come first, article by article; claims of the same worth keep the text's order.",
    library: "sort",
  },
  {
    name: "top",
    value: count,
    category: "Filters",
    line: "only the N claims of each article that are most worth checking",
    help: "They are taken from what the filters leave, and come in the text's order unless --sort says otherwise.",
    library: "top",
  },
  {
    name: "jobs",
    short: "j",
    value: count,
    category: "Long runs",
    line: "workers that read at the same time (default: one for each core)",
    help: "Where not given, an input too small to gain by it is read without workers. The output is the same with any number.",
    library: null,
  },
  {
    name: "unordered",
    category: "Long runs",
    line: "write what is read first, whatever the order of the inputs",
    help: "A little faster where some documents take much longer than others. No journal is kept for --resume.",
    library: null,
  },
  {
    name: "resume",
    category: "Long runs",
    line: "go on with a run that was stopped, by the journal beside --output",
    help: "A run with --output that takes more than a moment keeps a journal, FILE.journal, until it is done. After any stop (Ctrl-C, SIGTERM, a kill, a full disk, a power cut) the same command with --resume goes on, and the file has the same bytes in the end as if nothing had happened. Without a journal it begins at the start. For jsonl, csv and tsv.",
    library: null,
  },
  {
    name: "shard",
    value: shard,
    category: "Long runs",
    line: "read only one part of the documents: 3/10 is the third of ten",
    help: "For schedulers: each document is in one of the parts. Documents are dealt out in turn, so that parts are of like size.",
    library: null,
  },
  {
    name: "timeout-per-document",
    value: seconds,
    category: "Long runs",
    line: "give a document up that takes longer",
    help: "It is reported like one that cannot be read, and the rest goes on. So is one that crashes its worker.",
    library: null,
  },
  {
    name: "cache",
    value: words("DIR"),
    category: "Long runs",
    line: "keep what was read in DIR, and do not read the same document again",
    help: "The same is a document with the same text, title and date, read with the same options by the same version. DIR may be removed at any time; it is never emptied by itself.",
    library: null,
  },
  {
    name: "progress",
    value: oneOf("WHEN", PROGRESS_WHEN),
    category: "Long runs",
    line: "how far the run is, on standard error: auto (default), json, never",
    help: "With auto one line that is kept up to date where standard error is a terminal, nothing elsewhere; with json a JSON object a second: documents, errors, bytes, seconds, bytesLeft (null where nobody knows). What else is said stands between in lines that are no JSON.",
    library: null,
  },
  {
    name: "quiet",
    short: "q",
    category: "Long runs",
    line: "say nothing but what could not be read or written",
    help: "No progress, no hints, no warnings, no summary.",
    library: null,
  },
  {
    name: "summary",
    category: "Long runs",
    line: "say at the end how much was read, how fast, and what failed",
    help: "One line on standard error.",
    library: null,
  },
  {
    name: "exit-status",
    short: "e",
    category: "Other",
    line: "exit with 1 where no claim matched",
    help: "For scripts. Without it a run that found nothing exits with 0 like any other.",
    library: null,
  },
  {
    name: "version",
    short: "V",
    category: "Other",
    line: "print the version",
    help: "The version of the package, and nothing else.",
    library: null,
  },
  {
    name: "help",
    short: "h",
    category: "Other",
    line: "print this help",
    help: "`extract help OPTION` prints a paragraph on one option.",
    library: null,
  },
];

/** How an option is written, with what it takes: `-f, --format FORMAT`. */
export function usageOf({ name, short, value }: OptionRow): string {
  const long = value ? `--${name} <${value.name}>` : `--${name}`;
  return short ? `-${short}, ${long}` : long;
}
