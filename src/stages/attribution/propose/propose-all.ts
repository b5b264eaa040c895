import { isNoun, isVerb } from "../../../document/tag.js";
import type { View } from "../view.js";
import { sentencePhrase } from "./according-to.js";
import type { Candidate } from "./candidate.js";
import { nounCandidates } from "./noun.js";
import { labelledSpeech } from "./speaker-label.js";
import { verbCandidates } from "./verb.js";

/** Which words may be cues. */
export interface CueWords {
  readonly verbs: { has(lemma: string): boolean };
  readonly nouns: { has(lemma: string): boolean };
}

/** Every reading of every possible cue of the document. */
export function candidatesOf(view: View, { verbs, nouns }: CueWords): Candidate[] {
  const { tokens, sentences, paragraphs } = view;
  const found: Candidate[] = labelledSpeech(view);
  for (let i = 0; i < tokens.length; i++) {
    const tag = tokens.tag[i]!;
    const word = tokens.word[i]!;
    if (word === "according" && tokens.word[i + 1] === "to") {
      for (const candidate of sentencePhrase(view, i, i + 2)) found.push(candidate);
      continue;
    }
    const verb = isVerb(tag) && verbs.has(tokens.lemma[i]!);
    // what a quoted speaker says of others' words belongs to the quotation (PolNeAR marks none of it)
    if (view.quotationOf[i]! >= 0) continue;
    if (!verb && !(isNoun(tag) && nouns.has(tokens.lemma[i]!))) continue;
    const kind = paragraphs[sentences[tokens.sentence[i]!]!.paragraph]!.kind;
    if (kind === "furniture" || kind === "break") continue;
    for (const candidate of verb ? verbCandidates(view, i) : nounCandidates(view, i))
      found.push(candidate);
  }
  return found;
}
