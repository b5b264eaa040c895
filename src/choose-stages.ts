import type { AnyStage, LayerName } from "./document/layers.js";
import { stages } from "./pipeline.js";

/** Names of the built-in stages, in the order in which they run. */
export const stageNames: readonly LayerName[] = stages.map((stage) => stage.name as LayerName);

/**
 * The list of stages to run.
 *
 * @param chosen built-in stages by name and the caller's own; all built-in ones where not given. What a stage reads
 *   comes with it. An own stage of a built-in one's name takes its place; the others run last, in their order.
 * @throws {Error} where no stage has such a name.
 */
export function chooseStages(chosen: readonly (LayerName | AnyStage)[] = stageNames): AnyStage[] {
  const own = chosen.filter((stage) => typeof stage !== "string");
  const named = new Map([...stages, ...own].map((stage) => [stage.name, stage]));
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    const stage = named.get(name);
    if (!stage)
      throw new Error(`no stage is named ${name}; there are ${[...named.keys()].join(", ")}`);
    needed.add(name);
    stage.reads.forEach(need);
  };
  for (const stage of chosen) need(typeof stage === "string" ? stage : stage.name);
  return [...named.keys()].filter((name) => needed.has(name)).map((name) => named.get(name)!);
}
