import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { offsetsIn } from "../../src/document/offsets.js";
import type { DocumentRecord, ErrorRecord } from "../../src/document/record.js";
import type { Span } from "../../src/document/span.js";

type Node = null | boolean | number | string | Node[] | { [key: string]: Node };

const SCHEMA_FILE = new URL("../../src/document/record.schema.json", import.meta.url);

/** The published schema takes fields that are added later; what we write ourselves must be in it. */
function closed(node: Node): Node {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== "object") return node;
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value)]),
  );
  const isObject = node.type === "object" && node.properties && !("additionalProperties" in node);
  return isObject ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const schema = closed(JSON.parse(readFileSync(SCHEMA_FILE, "utf8"))) as { $id: string };
const isRecord: ValidateFunction = ajv.compile(schema);
const isError: ValidateFunction = ajv.compile({ $ref: `${schema.$id}#/$defs/ErrorRecord` });

/** Fails unless the value has the shape of the record of a line in error. */
export function assertErrorRecord(value: unknown): asserts value is ErrorRecord {
  if (!isError(value)) throw new Error(`not an error record: ${ajv.errorsText(isError.errors)}`);
}

/** Fails unless the value, as it is read from JSON, has the shape of a record. */
export function assertBySchema(value: unknown): asserts value is DocumentRecord {
  if (!isRecord(value)) throw new Error(`not by the schema: ${ajv.errorsText(isRecord.errors)}`);
}

/**
 * Fails unless the value is a record of that text: by the JSON Schema, and by what no schema can say: spans lie in the
 * text and hold the words they claim to, layers are in reading order, ids are unique and those referred to exist.
 */
export function assertRecord(value: unknown, text: string): asserts value is DocumentRecord {
  const record: unknown = JSON.parse(JSON.stringify(value));
  assertBySchema(record);
  const problems = problemsOf(record, text);
  if (problems.length > 0) {
    const shown = problems.slice(0, 10).join("\n");
    throw new Error(`${problems.length} problems in the record:\n${shown}`);
  }
}

function problemsOf(record: DocumentRecord, text: string): string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const slice = slicer(text, record);
  // In bytes a lone surrogate can only be seen as U+FFFD.
  const same = (spans: readonly Span[], words: string) =>
    spans.map(slice).join(" … ") ===
    (record.offsets === "byte" ? words.replace(/\p{Cs}/gu, "\ufffd") : words);
  const length = offsetsIn(text, record.offsets)(text.length);
  const inText = ({ start, end }: Span, what: string) =>
    check(start >= 0 && start < end && end <= length, `${what}: no span [${start}, ${end})`);
  const exact = (span: (Span & { text: string }) | null, what: string) => {
    if (span === null) return;
    inText(span, what);
    check(same([span], span.text), `${what}: "${slice(span)}" is not "${span.text}"`);
  };
  const ordered = (spans: readonly Span[], what: string, apart: boolean) =>
    spans.forEach((span, index) => {
      inText(span, `${what} ${index}`);
      const before = spans[index - 1];
      if (before)
        check(
          apart ? before.end <= span.start : before.start <= span.start,
          `${what} ${index} [${span.start}, ${span.end}) stands before the end of ${before.end}`,
        );
    });
  const { sentences, quotations, speakers, claims, dates, figures, warnings } = record;

  if (record.text !== undefined) check(record.text === text, "text is not the text");
  ordered(sentences, "sentence", true);
  sentences.forEach(({ paragraph }, index) => {
    check(paragraph >= (sentences[index - 1]?.paragraph ?? 0), `sentence ${index}: paragraph back`);
  });
  ordered(quotations, "quotation", false);
  ordered(dates, "date", true);
  ordered(figures, "figure", true);
  for (const date of dates) exact(date, `date ${date.id}`);
  for (const figure of figures) exact(figure, `figure ${figure.id}`);
  for (const { start, end } of warnings)
    if (start !== undefined && end !== undefined) inText({ start, end }, "warning");

  const ids = [...speakers, ...claims, ...dates, ...figures].map(({ id }) => id);
  check(new Set(ids).size === ids.length, "an id is there twice");
  const byId = new Map([...dates, ...figures].map((span) => [span.id, span]));
  const known = {
    speaker: new Set(speakers.map(({ id }) => id)),
    claim: new Set(claims.map(({ id }) => id)),
    date: new Set(dates.map(({ id }) => id)),
    figure: new Set(figures.map(({ id }) => id)),
  };
  const refers = (id: string | null, kind: keyof typeof known, what: string) =>
    check(id === null || known[kind].has(id), `${what}: no ${kind} ${id}`);

  for (const { claim } of quotations) refers(claim, "claim", "quotation");
  for (const { id, name, mentions, claims: counted } of speakers) {
    check(name.trim() !== "", `speaker ${id}: no name`);
    ordered(mentions, `mention of ${id}`, false);
    const made = claims.filter(({ speaker }) => speaker === id).length;
    check(made <= counted, `speaker ${id}: more claims than counted`);
  }
  for (const claim of claims) {
    const what = `claim ${claim.id}`;
    const { content, sentences: among } = claim;
    check(content.length > 0, `${what}: no content`);
    ordered(content, `${what}: content`, true);
    check(same(content, claim.text), `${what}: text is not its content's`);
    exact(claim.source, `${what}: source`);
    exact(claim.cue, `${what}: cue`);
    exact(claim.addressee, `${what}: addressee`);
    refers(claim.speaker, "speaker", what);
    check((claim.via === null) === (claim.speaker === null), `${what}: via without a speaker`);
    refers(claim.saidOn, "date", what);
    for (const id of claim.dates) refers(id, "date", what);
    for (const id of claim.figures) refers(id, "figure", what);
    for (const id of [...claim.dates, ...claim.figures]) {
      const inner = byId.get(id);
      check(
        !inner || content.some(({ start, end }) => start <= inner.start && inner.end <= end),
        `${what}: ${id} is not inside its content`,
      );
    }
    if (sentences.length > 0) {
      check(among[0] <= among[1] && among[1] < sentences.length, `${what}: sentences ${among}`);
      const start = sentences[among[0]]?.start ?? 0;
      const end = sentences[among[1]]?.end ?? length;
      check(
        start <= content[0]!.start && content.at(-1)!.end <= end,
        `${what}: content outside its sentences`,
      );
    }
    if (claim.type === "statement")
      check(
        claim.source === null && claim.cue === null && claim.speaker === null,
        `${what}: a statement with a source`,
      );
  }
  return problems;
}

/** What a span of the record holds, whatever its offsets count. */
function slicer(text: string, { offsets }: DocumentRecord): (span: Span) => string {
  if (offsets === "utf-16") return ({ start, end }) => text.slice(start, end);
  if (offsets === "byte") {
    const bytes = Buffer.from(text);
    return ({ start, end }) => bytes.subarray(start, end).toString();
  }
  const points = Array.from(text);
  return ({ start, end }) => points.slice(start, end).join("");
}
