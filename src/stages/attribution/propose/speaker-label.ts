import { Shape } from "../../../document/layers.js";
import { isName, Tag } from "../../../document/tag.js";
import type { Run } from "../noun-phrase.js";
import { Place } from "../subject.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import type { Candidate, Frame } from "./candidate.js";

const LONGEST_LABEL = 9;
const LONGEST_SPEECH = 600;
const TURNS = new Set(["q", "a", "question", "answer"]);
const STARS = new Set(["*", "**", "***", "_", "__"]);
const DASHES = new Set(["-", "–", "—", "--", "―"]);

const isFiniteForm = (tag: number): boolean =>
  tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD;

/** The kind of label that the tokens of `run` are: capitals or a turn, a name, another noun; null where none. */
function labelFrame({ tokens }: View, { from, to }: Run): Frame | null {
  if (to <= from) return null;
  let capitals = true;
  let names = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i]!;
    if (isFiniteForm(tokens.tag[i]!)) return null;
    if ((shape & Shape.ALL_CAPS) === 0 && !TURNS.has(tokens.word[i]!)) capitals = false;
    if (isName(tokens.tag[i]!) || (shape & Shape.CAPITAL) !== 0) names++;
  }
  if (capitals) return "label-turn";
  if (names === 0) return null;
  return isName(tokens.tag[to - 1]!) ? "label-name" : "label";
}

/** Token after the paragraph that token `from` stands in; no further than a speech may run. */
function paragraphEnd({ tokens, sentences }: View, from: number): number {
  const paragraph = sentences[tokens.sentence[from]!]!.paragraph;
  const limit = Math.min(tokens.length, from + LONGEST_SPEECH);
  let to = from;
  while (to < limit && sentences[tokens.sentence[to]!]!.paragraph === paragraph) to++;
  return to;
}

const labelled = (frame: Frame, cue: number, source: Run, content: Run): Candidate => ({
  anchor: cue,
  kind: "phrase",
  lemma: ":",
  frame,
  cue: { from: cue, to: cue + 1 },
  source,
  place: Place.BEFORE,
  form: Form.FINITE,
  negated: false,
  modal: false,
  content: [content],
});

/**
 * Speech after the name that opens its paragraph (`REYES: …`, `Q: …`, `Reyes: ‘I will stay’`), and quotations signed
 * after a dash (`‘I will stay’ – Reyes`).
 */
export function labelledSpeech(view: View): Candidate[] {
  const { tokens, sentences, quotationOf } = view;
  const found: Candidate[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (s > 0 && sentences[s - 1]!.paragraph === sentences[s]!.paragraph) continue;
    const from = pastStars(view, tokens.first[s]!);
    const end = Math.min(tokens.first[s + 1]!, from + LONGEST_LABEL);
    if (from >= end) continue;
    if (quotationOf[from]! >= 0) {
      const signed = signedQuotation(view, from);
      if (signed !== null) found.push(signed);
      continue;
    }
    let colon = from;
    while (colon < end && tokens.word[colon] !== ":" && quotationOf[colon]! < 0) colon++;
    if (colon === from || colon >= end || tokens.word[colon] !== ":") continue;
    const label = { from, to: STARS.has(tokens.word[colon - 1]!) ? colon - 1 : colon };
    const frame = labelFrame(view, label);
    const to = paragraphEnd(view, from);
    const speech = pastStars(view, colon + 1);
    if (frame === null || to <= speech) continue;
    const quoted = quotationOf[speech]! >= 0;
    found.push(labelled(quoted ? "label-quote" : frame, colon, label, { from: speech, to }));
  }
  // one line in capitals is a heading; a transcript has turns
  const turns = found.filter(({ frame }) => frame === "label-turn").length;
  return turns > 1 ? found : found.filter(({ frame }) => frame !== "label-turn");
}

/** The first token from `i` on that is no mark of bold or slanted print (`**Marlow Post:** …`). */
function pastStars({ tokens }: View, i: number): number {
  return i < tokens.length && STARS.has(tokens.word[i]!) ? i + 1 : i;
}

/** A paragraph that is a quotation, a dash and a name. */
function signedQuotation(view: View, from: number): Candidate | null {
  const { tokens, quotationOf } = view;
  const to = paragraphEnd(view, from);
  let dash = from;
  while (dash < to && quotationOf[dash]! === quotationOf[from]) dash++;
  if (dash >= to - 1 || !DASHES.has(tokens.word[dash]!) || to - dash > LONGEST_LABEL) return null;
  const source = { from: dash + 1, to };
  if (labelFrame(view, source) === null) return null;
  return labelled("signed", dash, source, { from, to: dash });
}
