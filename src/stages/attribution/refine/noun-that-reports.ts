import type { Attribution, Tokens } from "../../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { REPORTING_NOUNS } from "../../../lexicons/en/source-phrases.js";
import { baseStart, nounPhraseAt, type Run, spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { byRule } from "./by-rule.js";
import type { Refiner } from "./refiner.js";
import { spokenSentences } from "./spoken-sentences.js";

/** Of 26 such clauses in PolNeAR's training articles. */
const CONFIDENCE = 0.5;
/** In tokens. */
const LONGEST_SOURCE = 8;
const BY = new Set(["by", "from"]);
/** Verbs and links after which another clause may begin without a mark. */
const TAKES_CLAUSE = new Set(
  "say think believe know hope claim mean suggest show insist fear feel".split(" "),
);

/**
 * Where the clause that opens at `that` ends, being the subject's: at the sentence's main verb (`the claim that the dam was safe [was]
 * untrue`), which follows the clause's own verb without a link between them.
 */
function subjectClauseEnd(tokens: Tokens, that: number, high: number): number | null {
  let own = -1;
  for (let i = that + 1; i < high; i++) {
    const tag = tokens.tag[i]!;
    if (tag === Tag.PUNCT || tag === Tag.QUOTE) return null;
    if (own >= 0 && LINKS.has(tag)) return null;
    if (!isFiniteVerb(tag) && tag !== Tag.MD) continue;
    if (own < 0) {
      if (TAKES_CLAUSE.has(tokens.lemma[i]!)) return null;
      own = i;
      continue;
    }
    const before = tokens.tag[i - 1] === Tag.RB ? tokens.tag[i - 2]! : tokens.tag[i - 1]!;
    if (i - own === 1 || before === Tag.PRP || before === Tag.NNP) return null;
    return tokens.tag[i - 1] === Tag.RB ? i - 1 : i;
  }
  return null;
}

const DESCRIBES: ReadonlySet<number> = new Set([Tag.JJ, Tag.VBN, Tag.VBG]);
const LINKS: ReadonlySet<number> = new Set([Tag.CC, Tag.WDT, Tag.WP, Tag.WRB]);

/** True where no verb stands before the noun in its sentence: it is the subject, or belongs to it. */
function isSubject(tokens: Tokens, noun: number, low: number): boolean {
  for (let i = low; i < noun; i++)
    if (isFiniteVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD || tokens.tag[i] === Tag.IN)
      return false;
  return true;
}

/** Where the clause of a noun that is its sentence's subject ends, or null where the noun is none or no main verb is found. */
function endBeforeMainVerb(tokens: Tokens, noun: number, that: number): number | null {
  const sentence = tokens.sentence[that]!;
  const [low, high] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
  return isSubject(tokens, noun, low) ? subjectClauseEnd(tokens, that, high) : null;
}

/** The content from `that` on: before the main verb, or where the writer goes on, or at the sentence's end. */
function clauseAt(tokens: Tokens, noun: number, that: number): Run {
  const high = tokens.first[tokens.sentence[that]! + 1]!;
  const main = endBeforeMainVerb(tokens, noun, that);
  if (main !== null) return { from: that, to: main };
  let to = that + 1;
  while (to < high && !(tokens.word[to] === "," && GOES_ON.has(tokens.word[to + 1]!))) to++;
  while (to - 1 > that && tokens.tag[to - 1] === Tag.PUNCT) to--;
  return { from: that, to };
}

const GOES_ON = new Set(["but", "which", "who", "though", "although", "while"]);

/** The noun's owner and the words between it and `that`: `[Reyes’s] claim that`, `allegations [by] [nurses] that`. */
function ownedAt(tokens: Tokens, noun: number): { source: Run; cue: Run; that: number } | null {
  const sentence = tokens.sentence[noun]!;
  const [low, high] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
  const isThat = (i: number): boolean => i < high && tokens.word[i] === "that";
  if (BY.has(tokens.word[noun + 1]!)) {
    const source = nounPhraseAt(tokens, noun + 2, Math.min(high, noun + 2 + LONGEST_SOURCE));
    if (source === null || !isThat(source.to)) return null;
    return { source, cue: { from: noun, to: noun + 2 }, that: source.to };
  }
  if (!isThat(noun + 1)) return null;
  const owner = DESCRIBES.has(tokens.tag[noun - 1]!) ? noun - 2 : noun - 1;
  if (owner < low) return null;
  const cue = { from: owner + 1, to: noun + 1 };
  if (tokens.tag[owner] === Tag.PRPS)
    return { source: { from: owner, to: owner + 1 }, cue, that: noun + 1 };
  if (tokens.tag[owner] !== Tag.POS || owner === low) return null;
  return {
    source: { from: baseStart(tokens, owner - 1, low), to: owner + 1 },
    cue,
    that: noun + 1,
  };
}

/** Content of a noun that is the subject ends before the sentence’s main verb. */
function withoutMainVerb(attribution: Attribution, { tokens }: View): Attribution {
  const { cue, content } = attribution;
  if (cue === null || content.length > 1) return attribution;
  const noun = tokenAt(tokens, cue.start);
  const that = tokenAt(tokens, content[0]!.start);
  if (that <= noun || !isNoun(tokens.tag[noun] ?? 0) || tokens.word[that] !== "that")
    return attribution;
  // `The paper reports that`: a verb that was taken for a noun has its subject right before it
  const { source } = attribution;
  const last = source === null ? -1 : tokenAt(tokens, source.end - 1);
  if (last === noun - 1 && tokens.tag[last] !== Tag.POS && tokens.tag[last] !== Tag.PRPS)
    return attribution;
  const main = endBeforeMainVerb(tokens, noun, that);
  const end = main === null ? content[0]!.end : tokens.end[main - 1]!;
  return end >= content[0]!.end
    ? attribution
    : { ...attribution, content: [{ start: content[0]!.start, end }] };
}

/**
 * A noun that reports, with its owner and a clause, reports that clause where nothing else in its sentence is attributed: `{Reyes’s} <claim>
 * ⟦that the dam was safe⟧ was untrue`, `<allegations by> {nurses} ⟦that …⟧`. Of such a noun that is the subject the content ends before
 * the sentence's verb, whoever found it.
 */
export const nounThatReports: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  const spoken = spokenSentences(attributions, view);
  const found: Attribution[] = [];
  for (let noun = 0; noun < tokens.length; noun++) {
    if (!isNoun(tokens.tag[noun]!) || !REPORTING_NOUNS.has(tokens.lemma[noun]!)) continue;
    if (quotationOf[noun]! >= 0 || spoken[tokens.sentence[noun]!] === 1) continue;
    const owned = ownedAt(tokens, noun);
    if (owned === null) continue;
    const clause = clauseAt(tokens, noun, owned.that);
    // words that end quoted have a cue of their own more often
    if (quotationOf[clause.to - 1]! >= 0) continue;
    const cue = spanOf(tokens, owned.cue);
    found.push(
      byRule("noun-that-reports", CONFIDENCE, {
        content: [spanOf(tokens, clause)],
        source: spanOf(tokens, owned.source),
        cue: { start: cue.start, end: cue.end, lemma: tokens.lemma[noun]! },
      }),
    );
  }
  return [...attributions.map((each) => withoutMainVerb(each, view)), ...found];
};
