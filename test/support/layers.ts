import type { Context, Layers } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { runStages, stages } from "../../src/pipeline.js";

/** What a test may set of the context. */
export type ReadOptions = Partial<
  Pick<Context, "title" | "published" | "dateOrder" | "normalizeUnits" | "unknownWords" | "reader">
>;

/** All layers of a text, read by the built-in stages up to and including `last`. */
export function layersOf(text: string, last: keyof Layers, options: ReadOptions = {}): Layers {
  const upTo = stages.findIndex((stage) => stage.name === last);
  return runStages(stages.slice(0, upTo + 1), {
    text,
    title: null,
    published: null,
    unknownWords: { tag: () => Tag.NONE },
    reader: null,
    ...options,
  }) as Layers;
}
