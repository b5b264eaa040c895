import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { HEARSAY_ADVERBS } from "../../../lexicons/en/source-phrases.js";
import { baseStart, nounPhraseAt } from "../noun-phrase.js";
import { verbGroupStart } from "../verb-group.js";
import { each, type Refiner } from "./refiner.js";

/** Verbs that report what follows them, hearsay or not: `reportedly said that …`. */
const SPEECH = new Set("say tell argue claim warn ask write call describe deny".split(" "));
/** In tokens. */
const LONGEST_REST = 60;

/**
 * `reportedly` is a cue by itself, without a source: what it makes hearsay is its clause, on both sides of it (`⟦The minister⟧ reportedly
 * ⟦offered to resign⟧`). So are 14 of 20 of its cues in PolNeAR's training articles marked.
 */
export const hearsayAdverb: Refiner = each((attribution, { tokens }) => {
  const { cue, source, content } = attribution;
  if (cue === null || (content.length > 1 && content[0]!.end <= cue.start)) return attribution;
  let adverb = tokenAt(tokens, cue.start);
  while (
    adverb < tokens.length &&
    tokens.end[adverb]! <= cue.end &&
    !HEARSAY_ADVERBS.has(tokens.word[adverb]!)
  )
    adverb++;
  if (adverb >= tokens.length || tokens.end[adverb]! > cue.end) return attribution;
  const sentence = tokens.sentence[adverb]!;
  const [low, high] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
  let verb = adverb + 1;
  while (verb < high && tokens.tag[verb] === Tag.RB) verb++;
  const tag = tokens.tag[verb] ?? Tag.NONE;
  if (verb >= high || (!isFiniteVerb(tag) && tag !== Tag.VBN && tag !== Tag.VB)) return attribution;
  if (SPEECH.has(tokens.lemma[verb]!)) return attribution;
  const group = verbGroupStart(tokens, adverb, low);
  if (group <= low) return attribution;
  const opening = nounPhraseAt(tokens, low, group);
  const subject = opening?.to === group ? low : baseStart(tokens, group - 1, low);
  // whose hearsay it is stands elsewhere, or the phrase belongs to what is before it: `the West, in particular Reyes, allegedly …`
  if (source !== null && source.end <= tokens.start[subject]!) return attribution;
  if (subject > low && tokens.tag[subject - 1] === Tag.IN) return attribution;
  let to = verb + 1;
  const limit = Math.min(high, verb + LONGEST_REST);
  while (to < limit && tokens.tag[to] !== Tag.PUNCT) to++;
  return {
    ...attribution,
    source: null,
    cue: {
      start: tokens.start[adverb]!,
      end: tokens.end[adverb]!,
      lemma: tokens.word[adverb]!,
    },
    content: [
      { start: tokens.start[subject]!, end: tokens.end[adverb - 1]! },
      { start: tokens.end[adverb]! + 1, end: tokens.end[to - 1]! },
    ],
  };
});
