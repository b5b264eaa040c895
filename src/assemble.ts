import type { Context, Layers } from "./document/layers.js";
import { type DocumentRecord, SCHEMA, type WarningRecord } from "./document/record.js";
import { stages } from "./pipeline.js";

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
  const own = Object.entries(layers).filter(([name]) => !BUILT_IN.has(name));
  return {
    schema: SCHEMA,
    id,
    title: layers.frontMatter?.title ?? context.title,
    published: layers.frontMatter?.published ?? context.published,
    publishedFrom: layers.frontMatter?.publishedFrom ?? (context.published ? "given" : null),
    language: "en",
    offsets: "utf-16",
    sentences: (layers.sentences ?? []).map(({ start, end, paragraph }, index) => ({
      start,
      end,
      paragraph,
      checkworthy: layers.worthiness?.[index] ?? 0,
    })),
    quotations: (layers.quotations ?? []).map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      claim:
        claims.find(
          ({ type, content }) =>
            type !== "statement" && content.some((span) => span.start < end && start < span.end),
        )?.id ?? null,
    })),
    speakers: layers.speakers?.speakers ?? [],
    claims,
    dates: layers.dates ?? [],
    figures: layers.figures ?? [],
    warnings: (layers.quotations ?? []).flatMap(({ start, end, closed }): WarningRecord[] =>
      closed
        ? []
        : [{ code: "unclosed-quotation", message: "quotation is never closed", start, end }],
    ),
    ...(own.length > 0 && { layers: Object.fromEntries(own) }),
  };
}
