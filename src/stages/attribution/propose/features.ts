import { Shape } from "../../../document/layers.js";
import { isName, Tag } from "../../../document/tag.js";
import { ACTS } from "../../../lexicons/en/reporting-acts.js";
import { Place } from "../subject.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import type { Candidate } from "./candidate.js";

type Test = (candidate: Candidate, view: View) => boolean;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const THIRD = words("he she");
const THEY = words("they");
const SPEAKER = words("i we you");
const THING = words("it this that these those there");
const WHO = words("who");
const CONDITION = words("if unless when whenever should could would");

const sourceWord = ({ source }: Candidate, view: View): string =>
  source === null ? "" : view.tokens.word[source.to - 1]!;
const alone = ({ source }: Candidate): boolean => source !== null && source.to - source.from === 1;
const contentLength = ({ content }: Candidate): number =>
  content.reduce((sum, run) => sum + run.to - run.from, 0);
const quoteAt = (view: View, i: number): number => view.quotationOf[i]!;
const gap = ({ cue, content }: Candidate): number => content[0]!.from - cue.to;
const lastOf = ({ content }: Candidate): number => content.at(-1)!.to;
const tagOf = (c: Candidate, view: View): number => view.tokens.tag[c.anchor]!;
const before = (c: Candidate, view: View, n = 1): string => view.tokens.word[c.cue.from - n] ?? "";

const STOPS = new Set([".", "…"]);
const MARKS = new Set(["?", "!"]);
/** The mark with which the quotation that ends the content closes; nothing where none does. */
function quotedEnd(candidate: Candidate, view: View): string {
  const q = quoteAt(view, lastOf(candidate) - 1);
  return q < 0 || q === quoteAt(view, candidate.anchor)
    ? ""
    : view.text[view.quotations[q]!.inner.end - 1]!;
}

/** True where token `i` closes its sentence or clause. */
const endsHere = ({ tokens }: View, i: number): boolean =>
  i >= tokens.length ||
  tokens.tag[i] === Tag.PUNCT ||
  tokens.sentence[i] !== tokens.sentence[i - 1];

/** What is looked at in a candidate besides its cue's counts; the generated weights name these. */
export const FEATURES: readonly (readonly [name: string, test: Test])[] = [
  ["passive", (c) => c.form === Form.PASSIVE],
  ["infinitive", (c) => c.form === Form.INFINITIVE],
  ["participle", (c) => c.form === Form.PARTICIPLE],
  ["reduced", (c) => c.form === Form.REDUCED],
  ["negated", (c) => c.negated],
  ["modal", (c) => c.modal],
  ["past", (c, v) => tagOf(c, v) === Tag.VBD],
  ["present", (c, v) => tagOf(c, v) === Tag.VBZ],
  ["plural-present", (c, v) => tagOf(c, v) === Tag.VBP],
  ["plural-noun", (c, v) => tagOf(c, v) === Tag.NNS],
  ["no-source", (c) => c.source === null],
  ["past-aside", (c) => c.place === Place.PAST_ASIDE],
  ["relative", (c) => c.place === Place.RELATIVE],
  ["shared", (c) => c.place === Place.SHARED],
  ["source-after", (c) => c.place === Place.AFTER],
  ["source-he-she", (c, v) => alone(c) && THIRD.has(sourceWord(c, v))],
  ["source-they", (c, v) => alone(c) && THEY.has(sourceWord(c, v))],
  ["source-i-we", (c, v) => alone(c) && SPEAKER.has(sourceWord(c, v))],
  ["source-thing", (c, v) => alone(c) && THING.has(sourceWord(c, v))],
  ["source-who", (c, v) => alone(c) && WHO.has(sourceWord(c, v))],
  ["source-name", (c, v) => c.source !== null && isName(v.tokens.tag[c.source.to - 1]!)],
  ["source-plural", (c, v) => c.source !== null && v.tokens.tag[c.source.to - 1] === Tag.NNS],
  ["source-far", (c) => c.source !== null && c.cue.from - c.source.to > 8],
  [
    "source-has-name",
    (c, v) => {
      if (c.source === null) return false;
      for (let i = c.source.from; i < c.source.to; i++) if (isName(v.tokens.tag[i]!)) return true;
      return false;
    },
  ],
  ["content-1-2", (c) => contentLength(c) < 3],
  ["content-3-5", (c) => contentLength(c) >= 3 && contentLength(c) < 6],
  ["content-6-12", (c) => contentLength(c) >= 6 && contentLength(c) < 13],
  ["content-over-25", (c) => contentLength(c) > 25],
  ["content-quoted", (c, v) => quoteAt(v, c.content[0]!.from) >= 0 && quoteAt(v, c.anchor) < 0],
  [
    "nothing-follows",
    (c, v) => endsHere(v, c.place === Place.AFTER ? (c.source?.to ?? c.cue.to) : c.cue.to),
  ],
  ["listed", (c) => ACTS.has(c.lemma)],
  ["quotation-ends-comma", (c, v) => quotedEnd(c, v) === ","],
  ["quotation-ends-stop", (c, v) => STOPS.has(quotedEnd(c, v))],
  ["quotation-ends-mark", (c, v) => MARKS.has(quotedEnd(c, v))],
  ["other-sentence", (c, v) => v.tokens.sentence[lastOf(c) - 1] !== v.tokens.sentence[c.anchor]],
  [
    "content-part-quoted",
    (c, v) => {
      if (quoteAt(v, c.anchor) >= 0 || quoteAt(v, c.content[0]!.from) >= 0) return false;
      for (const { from, to } of c.content)
        for (let i = from; i < to; i++) if (quoteAt(v, i) >= 0) return true;
      return false;
    },
  ],
  ["content-to-end", (c, v) => lastOf(c) + 2 >= v.tokens.first[v.tokens.sentence[c.anchor]! + 1]!],
  ["content-opens-pronoun", (c, v) => v.tokens.tag[c.content[0]!.from] === Tag.PRP],
  ["content-opens-determiner", (c, v) => v.tokens.tag[c.content[0]!.from] === Tag.DT],
  ["content-opens-possessive", (c, v) => v.tokens.tag[c.content[0]!.from] === Tag.PRPS],
  ["content-opens-name", (c, v) => isName(v.tokens.tag[c.content[0]!.from]!)],
  ["content-opens-number", (c, v) => v.tokens.tag[c.content[0]!.from] === Tag.CD],
  ["gap", (c) => gap(c) > 0],
  ["gap-wide", (c) => gap(c) > 5],
  ["cue-opens-sentence", (c, v) => (v.tokens.shape[c.cue.from]! & Shape.OPENS_SENTENCE) !== 0],
  [
    "source-opens-sentence",
    (c, v) => c.source !== null && (v.tokens.shape[c.source.from]! & Shape.OPENS_SENTENCE) !== 0,
  ],
  ["after-comma", (c, v) => before(c, v) === ","],
  ["after-preposition", (c, v) => v.tokens.tag[c.cue.from - 1] === Tag.IN],
  ["after-conjunction", (c, v) => v.tokens.tag[c.cue.from - 1] === Tag.CC],
  [
    "after-verb",
    (c, v) => {
      const t = v.tokens.tag[c.cue.from - 1] ?? 0;
      return t >= Tag.VB && t <= Tag.VBZ;
    },
  ],
  [
    "after-noun",
    (c, v) => {
      const t = v.tokens.tag[c.cue.from - 1] ?? 0;
      return t >= Tag.NN && t <= Tag.NNPS;
    },
  ],
  ["after-determiner", (c, v) => v.tokens.tag[c.anchor - 1] === Tag.DT],
  ["after-adjective", (c, v) => v.tokens.tag[c.anchor - 1] === Tag.JJ],
  [
    "conditional",
    (c, v) => c.source !== null && CONDITION.has(v.tokens.word[c.source.from - 1] ?? ""),
  ],
  ["as-before", (c, v) => c.source !== null && v.tokens.word[c.source.from - 1] === "as"],
  [
    "headline",
    (c, v) =>
      v.paragraphs[v.sentences[v.tokens.sentence[c.anchor]!]!.paragraph]!.kind === "headline",
  ],
];
