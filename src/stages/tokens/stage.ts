import type { LayerStage } from "../../document/layers.js";

export const tokens: LayerStage<"tokens", "sentences"> = {
  name: "tokens",
  reads: ["sentences"],
  run: () => ({
    length: 0,
    start: new Int32Array(0),
    end: new Int32Array(0),
    sentence: new Int32Array(0),
    first: new Int32Array(1),
    word: [],
    lemma: [],
    tag: new Uint8Array(0),
    shape: new Uint8Array(0),
  }),
};
