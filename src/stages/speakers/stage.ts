import type { LayerStage } from "../../document/layers.js";
import { chainNames } from "./chains.js";
import type { Entity } from "./entity.js";
import { holders } from "./holders.js";
import { findNames } from "./names.js";
import { quotationAround } from "./quoted.js";
import { tokenAt } from "./reading.js";
import { recordSpeakers } from "./records.js";
import { collectRoles } from "./roles.js";
import type { Scene } from "./scene.js";
import { speakerOf } from "./source.js";

/**
 * Names chained through the document; then each attribution's source read against them, first those of the article's
 * own voice in reading order, then those inside others' words.
 */
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
    const holderOf = holders(attributions);
    const of: (Entity | null)[] = new Array(attributions.length).fill(null);
    const sourced = attributions
      .flatMap(({ source }, index) =>
        source ? [{ source, index, held: holderOf(source, index) }] : [],
      )
      .sort((a, b) => a.source.start - b.source.start || a.index - b.index);
    for (const { source, index, held } of sourced) {
      if (held >= 0) continue;
      const entity = speakerOf(scene, source, null);
      if (!entity) continue;
      of[index] = entity;
      entity.mentions.push(source);
      scene.turns.push({ token: tokenAt(tokens, source.start), entity });
    }
    for (const { source, index, held } of sourced) {
      if (held < 0) continue;
      const quoted = quotationAround(reading, source.start) >= 0;
      const entity = speakerOf(scene, source, { entity: of[held] ?? null, quoted });
      of[index] = entity;
      entity?.mentions.push(source);
    }
    return recordSpeakers(of);
  },
};
