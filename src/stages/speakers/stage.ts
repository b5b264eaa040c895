import type { LayerStage } from "../../document/layers.js";
import { chainNames } from "./chains.js";
import type { Entity } from "./entity.js";
import { findNames } from "./names.js";
import { tokenAt } from "./reading.js";
import { recordSpeakers } from "./records.js";
import { collectRoles } from "./roles.js";
import type { Scene } from "./scene.js";
import { speakerOf } from "./source.js";

/** Names chained through the document, then each attribution's source read against them in the text's order. */
export const speakers: LayerStage<
  "speakers",
  "paragraphs" | "frontMatter" | "sentences" | "tokens" | "quotations" | "attributions"
> = {
  name: "speakers",
  reads: ["paragraphs", "frontMatter", "sentences", "tokens", "quotations", "attributions"],
  run: (layers, { text }) => {
    const reading = { ...layers, text };
    const { tokens, attributions } = layers;
    const chains = chainNames(reading, findNames(tokens));
    collectRoles(reading, chains);
    const scene: Scene = { reading, chains, turns: [], unnamed: new Map() };
    const of: (Entity | null)[] = new Array(attributions.length).fill(null);
    const order = attributions
      .map(({ source }, index) => ({ source, index }))
      .filter(({ source }) => source !== null)
      .sort((a, b) => a.source!.start - b.source!.start || a.index - b.index);
    for (const { source, index } of order) {
      const entity = speakerOf(scene, attributions[index]!);
      if (!entity) continue;
      of[index] = entity;
      entity.mentions.push(source!);
      scene.turns.push({ token: tokenAt(tokens, source!.start), entity });
    }
    return recordSpeakers(of);
  },
};
