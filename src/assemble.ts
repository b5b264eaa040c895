import { countClaims } from "./count-claims.js";
import type { Context, Layers } from "./document/layers.js";
import {
  type DocumentRecord,
  type QuotationRecord,
  SCHEMA,
  type SentenceRecord,
  type WarningRecord,
} from "./document/record.js";
import { stages } from "./pipeline.js";
import { claimsOfQuotations } from "./stages/claims/of-quotations.js";

const BUILT_IN: ReadonlySet<string> = new Set(stages.map((stage) => stage.name));

/** True for a layer of the caller's own stages. */
const isOwn = ([name]: readonly [string, unknown]): boolean => !BUILT_IN.has(name);

/**
 * The record of one document, from its layers. A layer that was not written gives an empty list.
 *
 * @param layers what {@link runStages} returned; layers of the caller's own stages go into `layers`.
 * @returns the record, offsets in UTF-16 code units, without `text` and `meta`.
 */
export function assemble(
  id: unknown,
  layers: Partial<Layers> & Record<string, unknown>,
  context: Context,
): DocumentRecord {
  const claims = layers.claims ?? [];
  const quotations = layers.quotations ?? [];
  const claimOf = claimsOfQuotations(quotations, claims);
  const own = Object.entries(layers).filter(isOwn);
  return {
    schema: SCHEMA,
    id,
    title: layers.frontMatter?.title ?? context.title,
    published: layers.frontMatter?.published ?? context.published,
    publishedFrom: layers.frontMatter?.publishedFrom ?? (context.published ? "given" : null),
    language: layers.language ?? "und",
    offsets: "utf-16",
    sentences: sentencesOf(layers),
    quotations: quotationsOf(quotations, claimOf),
    speakers: countClaims(layers.speakers?.speakers ?? [], claims, quotations),
    claims,
    dates: layers.dates ?? [],
    figures: layers.figures ?? [],
    warnings: warningsOf(layers),
    ...(own.length > 0 && { layers: Object.fromEntries(own) }),
  };
}

function sentencesOf({ sentences, worthiness, reasons }: Partial<Layers>): SentenceRecord[] {
  const records: SentenceRecord[] = [];
  for (const [index, { start, end, paragraph }] of (sentences ?? []).entries()) {
    const checkworthy = worthiness?.[index] ?? 0;
    const why = reasons?.[index];
    records.push(
      why?.length
        ? { start, end, paragraph, checkworthy, reasons: why }
        : { start, end, paragraph, checkworthy },
    );
  }
  return records;
}

function quotationsOf(
  quotations: Layers["quotations"],
  claimOf: ReturnType<typeof claimsOfQuotations>,
): QuotationRecord[] {
  const records: QuotationRecord[] = [];
  for (const [index, { start, end, kind }] of quotations.entries())
    records.push({ start, end, kind, claim: claimOf[index] ?? null });
  return records;
}

/** What a user should know of the reading, in reading order. */
function warningsOf({ language, quotations }: Partial<Layers>): WarningRecord[] {
  const warnings: WarningRecord[] = [];
  if (language === "und")
    warnings.push({ code: "not-english", message: "the text does not look like English" });
  for (const { start, end, closed } of quotations ?? [])
    if (!closed)
      warnings.push({
        code: "unclosed-quotation",
        message: "a quotation mark is never closed",
        start,
        end,
      });
  return warnings;
}
