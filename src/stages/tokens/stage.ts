import type { LayerStage } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { taggerWeights } from "../../lexicons/en/tagger.js";
import { lemmaOf } from "../../lexicons/en/words.js";
import { isAbbreviation } from "./abbreviation.js";
import { haveInShort } from "./short-forms.js";
import { decide } from "./tagger.js";
import { tokenise } from "./tokenise.js";
import { viewOf } from "./view.js";

const hasLemma = (tag: number): boolean =>
  (tag >= Tag.VB && tag <= Tag.VBZ) || tag === Tag.NNS || tag === Tag.MD || tag === Tag.RB;

/** Cuts the sentences into words and marks, and tells each word's part of speech and dictionary form. */
export const tokens: LayerStage<"tokens", "sentences"> = {
  name: "tokens",
  reads: ["sentences"],
  run: ({ sentences }, { text, unknownWords }) => {
    const raw = tokenise(text, sentences, isAbbreviation);
    const view = viewOf(text, raw);
    const tag = decide(view, taggerWeights(), unknownWords);
    const lemma = view.words.slice();
    for (let i = 0; i < view.length; i++) {
      // The tagger tells marks apart by numbers beyond the tags.
      if (tag[i]! > Tag.FW) tag[i] = Tag.PUNCT;
      else if (hasLemma(tag[i]!))
        lemma[i] = haveInShort(view.words, tag, i) ?? lemmaOf(view.words[i]!, tag[i]!);
    }
    return {
      length: view.length,
      start: Int32Array.from(raw.start),
      end: Int32Array.from(raw.end),
      sentence: view.sentence,
      first: raw.first,
      word: view.words,
      lemma,
      tag,
      shape: view.shape,
    };
  },
};
