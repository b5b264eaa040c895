import type { Run } from "../noun-phrase.js";

/** What stands where the content of a cue is expected: its frame. */
export type Frame =
  | "quote" // said, “…”
  | "colon" // said: …
  | "that" // said that …
  | "clause" // said the dam would hold
  | "wh" // asked who paid
  | "if" // asked whether …
  | "to" // vowed to stay
  | "ing" // denied taking money
  | "np" // praised the plan
  | "np-quote" // called the vote “a farce”
  | "np-as" // described it as a farce
  | "np-to" // urged residents to save power
  | "np-that" // told reporters that …
  | "np-wh" // told reporters why …
  | "np-np" // called the vote a farce
  | "np-for" // criticised the council for …
  | "of"
  | "about"
  | "on"
  | "for"
  | "to-np"
  | "with"
  | "against"
  | "as"
  | "at"
  | "in"
  | "by"
  | "from"
  | "over"
  | "adj" // seems likely
  | "after-quote" // “…,” she said
  | "after-clause" // …, she said
  | "split" // The dam, she said, would hold
  | "label-turn" // REYES: … and Q: …
  | "label-name" // Ana Reyes: …
  | "label-quote" // Mayor: ‘I will stay’
  | "label" // Oster Post: …
  | "signed" // ‘I will stay’ – Reyes
  | "adverb" // The minister reportedly resigned
  | "adverb-alone" // reportedly worth $4m
  | "np-at" // put support at 41%
  | "next-quote" // She shook her head. “…”
  | "colon-quote" // He put it this way: “…”
  | "raised" // The bridge is expected to open
  | "raised-alone" // The role was disclosed
  | "reduced" // a call echoed by Japan
  | "relative"; // what Reyes called a farce

/** A possible attribution: a cue, and one reading of where its content and its source stand. All in tokens. */
export interface Candidate {
  /** The cue's head word. */
  readonly anchor: number;
  readonly kind: "verb" | "noun" | "phrase";
  /** Dictionary form of the cue: what the lexicon lists. */
  readonly lemma: string;
  readonly frame: Frame;
  readonly cue: Run;
  readonly source: Run | null;
  /** A value of `Place`: where the source was found. */
  readonly place: number;
  /** A value of `Form`; for nouns and phrases `Form.FINITE`. */
  readonly form: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly content: readonly Run[];
}
