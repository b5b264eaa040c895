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

/** What the stages wrote, by the name of each. */
export type Written = Partial<Layers> & Record<string, unknown>;

/**
 * Runs the stages in order over one text, each with only the layers that it names.
 *
 * @returns every layer written, by the name of its stage.
 * @throws {Error} where a stage reads a layer that no stage before it writes, and whatever a stage throws.
 */
export function runStages(list: readonly AnyStage[], context: Context): Written {
  const [written] = runTogether(list, [context]);
  if (written instanceof Error) throw written;
  return written!;
}

/**
 * Runs the stages over several texts, each over all of them before the next: what a stage needs stays in the processor's caches, which
 * takes a sixth of the time away where texts are short (BENCHMARKS.md). The layers are those of each text by itself.
 *
 * @param contexts in an error's place nothing is read.
 * @param begin is told the index of the text whose turn it is.
 * @returns for each text the layers written, or what kept it from being read.
 * @throws {Error} where a stage reads a layer that no stage before it writes.
 */
export function runTogether(
  list: readonly AnyStage[],
  contexts: readonly (Context | Error)[],
  begin: (index: number) => void = () => {},
): (Written | Error)[] {
  const all: (Record<string, unknown> | Error)[] = contexts.map((context) =>
    context instanceof Error ? context : {},
  );
  const written = new Set<string>();
  for (const stage of list) {
    const missing = stage.reads.find((name) => !written.has(name));
    if (missing !== undefined)
      throw new Error(`stage ${stage.name} reads ${missing}, which no stage before it writes`);
    written.add(stage.name);
    for (let i = 0; i < contexts.length; i++) {
      const layers = all[i]!;
      if (layers instanceof Error) continue;
      begin(i);
      try {
        layers[stage.name] = runStage(stage, layers, contexts[i] as Context);
      } catch (error) {
        all[i] = errorOf(error);
      }
    }
  }
  return all as (Written | Error)[];
}

function runStage(stage: AnyStage, layers: Record<string, unknown>, context: Context): unknown {
  const read: Record<string, unknown> = {};
  for (const name of stage.reads) read[name] = layers[name];
  return stage.run(read as unknown as Layers, context);
}

/** What was thrown, as an error. */
export const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));
