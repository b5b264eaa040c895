import { countClaims } from "./count-claims.js";
import type { Context, Layers } from "./document/layers.js";
import {
  type DocumentRecord,
  SCHEMA,
  type SentenceRecord,
  type WarningRecord,
} from "./document/record.js";
import { stages } from "./pipeline.js";
import { claimsOfQuotations } from "./stages/claims/of-quotations.js";

const BUILT_IN: ReadonlySet<string> = new Set(stages.map((stage) => stage.name));

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
  const own = Object.entries(layers).filter(([name]) => !BUILT_IN.has(name));
  return {
    schema: SCHEMA,
    id,
    title: layers.frontMatter?.title ?? context.title,
    published: layers.frontMatter?.published ?? context.published,
    publishedFrom: layers.frontMatter?.publishedFrom ?? (context.published ? "given" : null),
    language: layers.language ?? "und",
    offsets: "utf-16",
    sentences: (layers.sentences ?? []).map(({ start, end, paragraph }, index): SentenceRecord => {
      const checkworthy = layers.worthiness?.[index] ?? 0;
      const reasons = layers.reasons?.[index];
      return reasons?.length
        ? { start, end, paragraph, checkworthy, reasons }
        : { start, end, paragraph, checkworthy };
    }),
    quotations: quotations.map(({ start, end, kind }, index) => ({
      start,
      end,
      kind,
      claim: claimOf[index] ?? null,
    })),
    speakers: countClaims(layers.speakers?.speakers ?? [], claims, quotations),
    claims,
    dates: layers.dates ?? [],
    figures: layers.figures ?? [],
    warnings: warningsOf(layers),
    ...(own.length > 0 && { layers: Object.fromEntries(own) }),
  };
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
