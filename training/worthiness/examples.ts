import { readFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "../../scripts/shared-folder.js";
import { tokens } from "../../src/stages/tokens/stage.js";
import { slotsOf } from "../../src/stages/worthiness/features.js";

/** A sentence of ClaimBuster (Hassan et al. 2017) or CheckThat! 2024. */
export interface Example {
  readonly text: string;
  /** Letters and digits alone, by which a repeated sentence is known. */
  readonly key: string;
  /** What the linear model goes by. */
  readonly slots: readonly number[];
  /** 1 where it is worth checking, else 0. */
  readonly label: number;
  readonly checkThat: boolean;
  /** Its place among the sentences of all debates. */
  readonly place: number;
}

/** All sentences of a corpus of the shared folder. */
export function read(corpus: string): Example[] {
  const lines = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8").split("\n");
  const slots: number[] = [];
  return lines.filter(Boolean).map((line) => {
    const { id, text, label, corpus: from } = JSON.parse(line);
    const layer = tokens.run(
      { sentences: [{ start: 0, end: text.length, paragraph: 0 }] },
      { text, title: null, published: null, unknownWords: { tag: () => 0 }, reader: null },
    );
    const count = slotsOf(layer, 0, layer.length, slots);
    const key = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
    return {
      text,
      key,
      slots: slots.slice(0, count),
      label,
      checkThat: from === "checkthat2024",
      place: Number(id),
    };
  });
}

/** Those of the list that are none of `held`, each sentence once. */
export function without(list: readonly Example[], held: readonly Example[]): Example[] {
  const seen = new Set(held.map(({ key }) => key));
  return list.filter(({ key }) => !seen.has(key) && seen.add(key));
}
