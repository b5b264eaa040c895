import type { AnyStage, Context, Layers } from "./document/layers.js";
import { attributions } from "./stages/attribution/stage.js";
import { claims } from "./stages/claims/stage.js";
import { dates } from "./stages/dates/stage.js";
import { figures } from "./stages/figures/stage.js";
import { frontMatter } from "./stages/front-matter/stage.js";
import { language } from "./stages/language/stage.js";
import { paragraphs } from "./stages/paragraphs/stage.js";
import { quotations } from "./stages/quotations/stage.js";
import { reading } from "./stages/reading/stage.js";
import { sentences } from "./stages/sentences/stage.js";
import { speakers } from "./stages/speakers/stage.js";
import { tokens } from "./stages/tokens/stage.js";
import { reasons } from "./stages/worthiness/reasons.js";
import { worthiness } from "./stages/worthiness/stage.js";

/** The program's table of contents: every stage, in the order in which they run. */
export const stages: readonly AnyStage[] = [
  paragraphs,
  frontMatter,
  sentences,
  tokens,
  language,
  quotations,
  reading,
  attributions,
  speakers,
  dates,
  figures,
  worthiness,
  reasons,
  claims,
];

/**
 * Runs the stages in order, each with only the layers that it names.
 *
 * @returns every layer written, by the name of its stage.
 * @throws {Error} where a stage reads a layer that no stage before it writes.
 */
export function runStages(
  list: readonly AnyStage[],
  context: Context,
): Partial<Layers> & Record<string, unknown> {
  const layers: Record<string, unknown> = {};
  for (const stage of list) {
    const read: Record<string, unknown> = {};
    for (const name of stage.reads) {
      if (!(name in layers))
        throw new Error(`stage ${stage.name} reads ${name}, which no stage before it writes`);
      read[name] = layers[name];
    }
    layers[stage.name] = stage.run(read as unknown as Layers, context);
  }
  return layers as Partial<Layers> & Record<string, unknown>;
}
