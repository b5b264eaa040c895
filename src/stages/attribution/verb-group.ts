import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { HEARSAY_ADVERBS } from "../../lexicons/en/source-phrases.js";

/** How a verb stands in its clause. */
export const Form = { FINITE: 0, PASSIVE: 1, INFINITIVE: 2, PARTICIPLE: 3, REDUCED: 4 } as const;

/** A verb with the auxiliaries, negation and adverbs before it. */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number;
  /** The verb itself. */
  readonly verb: number;
  /** A value of `Form`. */
  readonly form: number;
  readonly negated: boolean;
  /** True where a modal verb stands in the group: `would`, `may`. */
  readonly modal: boolean;
}

const AUXILIARIES = new Set(["be", "have", "do", "get"]);
const NEGATIONS = new Set(["not", "n't", "never", "neither", "nor", "hardly", "barely"]);
const LONGEST_GROUP = 8;

/** The group that ends in the verb at token `verb`; looks no further left than token `low`. */
export function verbGroupOf(tokens: Tokens, verb: number, low: number): VerbGroup {
  const floor = Math.max(low, verb - LONGEST_GROUP);
  let from = verb;
  let negated = false;
  let modal = false;
  let be = false;
  let have = false;
  let infinitive = false;
  let i = verb - 1;
  for (; i >= floor; i--) {
    const tag = tokens.tag[i]!;
    if (tag === Tag.RB || tag === Tag.RBR || tag === Tag.RBS) {
      if (NEGATIONS.has(tokens.word[i]!)) negated = true;
      continue;
    }
    if (tag === Tag.MD) {
      modal = true;
      from = i;
      continue;
    }
    if (
      tag === Tag.TO ||
      (tokens.word[i] === "to" && (tokens.tag[i + 1] === Tag.VB || i + 1 === from))
    ) {
      infinitive = true;
      from = i;
      break;
    }
    const lemma = tokens.lemma[i]!;
    if (tag >= Tag.VB && tag <= Tag.VBZ && AUXILIARIES.has(lemma)) {
      if (lemma === "be" || lemma === "get") be = true;
      if (lemma === "have") have = true;
      from = i;
      continue;
    }
    break;
  }
  // adverbs right before the verb or its first auxiliary belong to it: "also said", "has long argued"
  while (from - 1 >= floor && isAdverb(tokens, from - 1)) from--;
  const tag = tokens.tag[verb]!;
  let form: number = Form.FINITE;
  if (infinitive) form = Form.INFINITIVE;
  else if (tag === Tag.VBG) form = be ? Form.FINITE : Form.PARTICIPLE;
  else if (tag === Tag.VBN)
    form = be ? Form.PASSIVE : have || follows(tokens, from) ? Form.FINITE : Form.REDUCED;
  return { from, verb, form, negated, modal };
}

/** Where the cue of a verb group begins: after an adverb that is a cue of its own (`had reportedly agreed`). */
export function cueStart(tokens: Tokens, { from, verb }: Pick<VerbGroup, "from" | "verb">): number {
  for (let i = verb - 1; i >= from; i--) if (HEARSAY_ADVERBS.has(tokens.word[i]!)) return i + 1;
  return from;
}

/** True where a pronoun or name stands right before: the "participle" is a past tense (`Oduya added`). */
const follows = (tokens: Tokens, from: number): boolean => {
  const tag = tokens.tag[from - 1];
  return (
    from > 0 &&
    (tag === Tag.PRP ||
      (tag === Tag.JJ &&
        (tokens.shape[from - 1]! & (Shape.CAPITAL | Shape.OPENS_SENTENCE)) === Shape.CAPITAL))
  );
};

const isAdverb = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  return tag === Tag.RB || tag === Tag.RBR || tag === Tag.RBS;
};
