import type { LayerStage } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { crudeTag } from "./crude.js";
import { tokenise } from "./tokenise.js";
import { wordOf } from "./writing.js";

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr inc corp co ltd jan feb aug sept oct nov dec " +
    "mt vs etc ph u.s u.k no dept est vol fig ave blvd rd tex calif fla mass mich va conn ariz ala ky tenn okla wis minn ill ore ind"
  ).split(" "),
);

export const tokens: LayerStage<"tokens", "sentences"> = {
  name: "tokens",
  reads: ["sentences"],
  run: ({ sentences }, { text }) => {
    const raw = tokenise(
      text,
      sentences,
      (word, atEnd) => !atEnd && ABBREVIATIONS.has(word.toLowerCase()),
    );
    const word = raw.start.map((start, i) => wordOf(text, start, raw.end[i]!));
    return {
      length: raw.start.length,
      start: new Int32Array(raw.start),
      end: new Int32Array(raw.end),
      sentence: new Int32Array(raw.sentence),
      first: raw.first,
      word,
      lemma: word,
      tag: Uint8Array.from(raw.tag, (tag, i) =>
        tag === Tag.NONE ? crudeTag(word[i]!, raw.shape[i]!) : tag,
      ),
      shape: new Uint8Array(raw.shape),
    };
  },
};
