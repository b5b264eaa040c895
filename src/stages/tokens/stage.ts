import type { LayerStage } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { tokensByStretch } from "../../document/token-search.js";
import { taggerWeights } from "../../lexicons/en/tagger.js";
import { isAbbreviation } from "./abbreviation.js";
import { haveInShort } from "./short-forms.js";
import { decide } from "./tagger.js";
import { tokenise } from "./tokenise.js";
import { viewOf } from "./view.js";
import { lemmaOfType } from "./word-types.js";

/** Cuts the sentences into words and marks, and tells each word's part of speech and dictionary form. */
export const tokens: LayerStage<"tokens", "sentences"> = {
  name: "tokens",
  reads: ["sentences"],
  run: ({ sentences }, { text, unknownWords }) => {
    const raw = tokenise(text, sentences, isAbbreviation);
    const view = viewOf(text, raw);
    const tag = decide(view, taggerWeights(), unknownWords);
    const lemma: string[] = new Array(view.length);
    for (let i = 0; i < view.length; i++) {
      // The tagger tells marks apart by numbers beyond the tags.
      if (tag[i]! > Tag.FW) tag[i] = Tag.PUNCT;
      lemma[i] = haveInShort(view.words, tag, i) ?? lemmaOfType(view.types[i]!, tag[i]!);
    }
    return {
      length: view.length,
      start: raw.start,
      end: raw.end,
      sentence: raw.sentence,
      first: raw.first,
      byStretch: tokensByStretch(raw.end),
      word: view.words,
      type: view.types,
      lemma,
      tag,
      shape: view.shape,
    };
  },
};
