import { isFiniteVerb, isNoun, isVerb } from "../../../document/tag.js";
import { HEARSAY_ADVERBS, SOURCE_PHRASES } from "../../../lexicons/en/source-phrases.js";
import type { View } from "../view.js";
import { sentencePhrase } from "./according-to.js";
import type { Candidate } from "./candidate.js";
import { nounCandidates } from "./noun.js";
import { labelledSpeech } from "./speaker-label.js";
import { gestureCandidates, verbCandidates } from "./verb.js";
import { asPutIt, forPerson, hearsay, inViewpoint } from "./viewpoint.js";

/** Which words may be cues. */
export interface CueWords {
  readonly verbs: { has(lemma: string): boolean };
  readonly nouns: { has(lemma: string): boolean };
}

/** Phrases that name the source right after them, by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  SOURCE_PHRASES.map((phrase) => phrase.split(" "))
    .map((words) => words[0]!)
    .map((first) => [
      first,
      SOURCE_PHRASES.map((phrase) => phrase.split(" ")).filter((words) => words[0] === first),
    ]),
);

/** Every reading of every possible cue of the document. */
export function candidatesOf(view: View, { verbs, nouns }: CueWords): Candidate[] {
  const { tokens, sentences, paragraphs } = view;
  const found: Candidate[] = labelledSpeech(view);
  for (let i = 0; i < tokens.length; i++) {
    // what a quoted speaker says of others' words belongs to the quotation (PolNeAR marks none of it)
    if (view.quotationOf[i]! >= 0) continue;
    const tag = tokens.tag[i]!;
    const word = tokens.word[i]!;
    const phrase = PHRASES.get(word);
    if (phrase !== undefined) {
      const length =
        phrase.find((words) => words.every((other, k) => tokens.word[i + k] === other))?.length ??
        0;
      const opens =
        i === 0 || tokens.sentence[i - 1] !== tokens.sentence[i] || tokens.word[i - 1] === ",";
      if (length > 0 && i + length < tokens.length && (length > 1 || opens)) {
        for (const candidate of sentencePhrase(view, i, i + length)) found.push(candidate);
        continue;
      }
    }
    if (HEARSAY_ADVERBS.has(word)) for (const candidate of hearsay(view, i)) found.push(candidate);
    if (word === "in") for (const candidate of inViewpoint(view, i)) found.push(candidate);
    if (word === "for") for (const candidate of forPerson(view, i)) found.push(candidate);
    if (tokens.lemma[i] === "put") {
      const put = asPutIt(view, i);
      if (put.length > 0) {
        found.push(...put);
        continue;
      }
    }
    const read = readerOf(tag, tokens.lemma[i]!, { verbs, nouns });
    if (read === null) continue;
    const kind = paragraphs[sentences[tokens.sentence[i]!]!.paragraph]!.kind;
    if (kind === "furniture" || kind === "break") continue;
    for (const candidate of read(view, i)) found.push(candidate);
  }
  return found;
}

/** What reads a word as a cue, or null. */
function readerOf(
  tag: number,
  lemma: string,
  { verbs, nouns }: CueWords,
): ((view: View, at: number) => Candidate[]) | null {
  if (isVerb(tag))
    return verbs.has(lemma) ? verbCandidates : isFiniteVerb(tag) ? gestureCandidates : null;
  return isNoun(tag) && nouns.has(lemma) ? nounCandidates : null;
}
