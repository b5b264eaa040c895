import type { Attribution, Layers } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { runStages, stages } from "../../src/pipeline.js";
import { byRules } from "../../src/stages/speakers/pronouns.js";
import type { Choose } from "../../src/stages/speakers/scene.js";
import { speakersBy } from "../../src/stages/speakers/stage.js";

/** What is known of a text besides its words. */
export interface About {
  readonly title?: string | null;
  readonly published?: string | null;
}

const UP_TO_SPEAKERS = stages.slice(0, stages.findIndex(({ name }) => name === "speakers") + 1);

/**
 * A text's layers up to its speakers, with these attributions in place of a reader's.
 *
 * @param choose who decides whom third-person pronouns mean; the rules unless given.
 */
export function readWith(
  known: readonly Attribution[],
  text: string,
  { title = null, published = null }: About = {},
  choose: Choose = byRules,
): Layers {
  const list = UP_TO_SPEAKERS.map((stage) => {
    if (stage.name === "attributions") return { ...stage, run: () => known };
    return stage.name === "speakers" ? speakersBy(choose) : stage;
  });
  const unknownWords = { tag: () => Tag.NONE };
  return runStages(list, {
    text,
    title,
    published,
    unknownWords,
    reader: null,
  }) as Layers;
}
