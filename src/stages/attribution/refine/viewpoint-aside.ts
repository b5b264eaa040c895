import type { Attribution, Tokens } from "../../../document/layers.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { cueOf } from "../cue-lemma.js";
import { nounPhraseAt, type Run, spanOf } from "../noun-phrase.js";
import { byRule } from "./by-rule.js";
import type { Refiner } from "./refiner.js";
import { spokenSentences } from "./spoken-sentences.js";

/** Longer sentences are not looked through. In tokens. */
const LONGEST_SENTENCE = 80;
/** The longest aside looked at, in tokens: `in the opinion of two people briefed on the talks`. */
const LONGEST_ASIDE = 12;
/** No better known than what a colon introduces. */
const CONFIDENCE = 0.6;
const OWNED = new Set(["view", "opinion", "judgment", "judgement"]);
const OF = new Set([...OWNED, "words"]);
/** The writer's own view, and the reader's, are nobody's whom the text attributes words to. */
const WRITERS = new Set(["my", "our", "your"]);

/** The cue and the source of an aside, in tokens, and where it ends. */
interface Aside {
  readonly cue: Run;
  readonly source: Run;
  readonly to: number;
}

/** `in Reyes’s view`, `in her opinion`, `in the words of one nurse`. */
function inViewAt(tokens: Tokens, at: number, limit: number): Aside | null {
  if (
    tokens.word[at + 1] === "the" &&
    OF.has(tokens.word[at + 2]!) &&
    tokens.word[at + 3] === "of"
  ) {
    const source = nounPhraseAt(tokens, at + 4, limit);
    return source === null ? null : { cue: { from: at, to: at + 4 }, source, to: source.to };
  }
  for (let i = at + 2; i < limit; i++) {
    if (tokens.tag[i] === Tag.PUNCT) return null;
    if (!OWNED.has(tokens.word[i]!)) continue;
    const owner = tokens.tag[i - 1]!;
    const isPronoun = owner === Tag.PRPS && i === at + 2 && !WRITERS.has(tokens.word[i - 1]!);
    if (owner !== Tag.POS && !isPronoun) continue;
    return { cue: { from: i, to: i + 1 }, source: { from: at + 1, to: i }, to: i + 1 };
  }
  return null;
}

/** `per two people briefed on the talks`; not `per day`, which measures. */
function perAt(tokens: Tokens, at: number, limit: number): Aside | null {
  const source = nounPhraseAt(tokens, at + 1, limit);
  if (source === null || tokens.tag[source.to - 1] === Tag.NN) return null;
  let to = source.to;
  // people are told apart by what they did: `two people briefed on the talks`
  if (tokens.tag[to] === Tag.VBN) while (to < limit && tokens.tag[to] !== Tag.PUNCT) to++;
  return { cue: { from: at, to: at + 1 }, source: { from: source.from, to }, to };
}

const PUTS = new Set(["put", "see", "tell"]);

/** `as one voter put it`, `as Reyes sees it`. */
function asPutAt(tokens: Tokens, at: number, limit: number): Aside | null {
  const source = nounPhraseAt(tokens, at + 1, limit);
  if (source === null || tokens.word[source.to + 1] !== "it") return null;
  if (!PUTS.has(tokens.lemma[source.to]!)) return null;
  const cue = { from: source.to, to: source.to + 2 };
  return cue.to > limit ? null : { cue, source, to: cue.to };
}

const ASIDES: ReadonlyMap<string, typeof inViewAt> = new Map([
  ["in", inViewAt],
  ["per", perAt],
  ["as", asPutAt],
]);

/** The aside that opens at a token, or null. */
const asideAt = (tokens: Tokens, at: number, high: number): Aside | null =>
  ASIDES.get(tokens.word[at]!)?.(tokens, at, Math.min(high, at + LONGEST_ASIDE)) ?? null;

/** True where a clause of its own may be in the run. */
function hasVerb(tokens: Tokens, { from, to }: Run): boolean {
  for (let i = from; i < to; i++)
    if (isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD) return true;
  return false;
}

/** The aside that opens, ends or interrupts the sentence of the tokens, set off by commas, with what is said beside it. */
function saidBeside(
  tokens: Tokens,
  from: number,
  to: number,
): (Aside & { content: readonly Run[] }) | null {
  const opening = asideAt(tokens, from, to);
  if (opening !== null)
    return tokens.word[opening.to] === ","
      ? { ...opening, content: [{ from: opening.to + 1, to }] }
      : null;
  for (let comma = to - 2; comma > from && to - comma <= LONGEST_ASIDE; comma--) {
    if (tokens.word[comma] !== ",") continue;
    const closing = asideAt(tokens, comma + 1, to);
    if (closing?.to === to) return { ...closing, content: [{ from, to: comma }] };
    break;
  }
  for (let comma = from + 1; comma < to; comma++) {
    if (tokens.word[comma] !== ",") continue;
    const aside = asideAt(tokens, comma + 1, to);
    if (aside !== null && aside.to < to - 1 && tokens.word[aside.to] === ",")
      return {
        ...aside,
        content: [
          { from, to: comma },
          { from: aside.to + 1, to },
        ],
      };
  }
  return null;
}

/**
 * A clause beside `in X’s view`, `in the words of X`, `per X` or `as X put it` is X’s, where nothing in its sentence was attributed (viewpoint
 * adjuncts: Huddleston and Pullum 2002, ch. 8 §18). It has to have a finite verb: `in her view` of a scene has none.
 */
export const viewpointAside: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  const spoken = spokenSentences(attributions, view);
  const found: Attribution[] = [];
  for (let s = 0; s + 1 < tokens.first.length; s++) {
    const from = tokens.first[s]!;
    let to = tokens.first[s + 1]!;
    if (spoken[s] === 1 || to - from > LONGEST_SENTENCE) continue;
    while (to > from && tokens.tag[to - 1] === Tag.PUNCT) to--;
    const said = saidBeside(tokens, from, to);
    if (said === null || quotationOf[said.cue.from]! >= 0) continue;
    if (!said.content.some((run) => hasVerb(tokens, run))) continue;
    const cue = spanOf(tokens, said.cue);
    found.push(
      byRule("viewpoint-aside", CONFIDENCE, {
        content: said.content.map((run) => spanOf(tokens, run)),
        source: spanOf(tokens, said.source),
        cue: cueOf(view, cue),
      }),
    );
  }
  return found.length === 0 ? attributions : [...attributions, ...found];
};
