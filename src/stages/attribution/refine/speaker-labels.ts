import { type Attribution, Shape } from "../../../document/layers.js";
import { isFiniteVerb, isName, isVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { nounPhraseAt, type Run, spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { byRule } from "./by-rule.js";
import type { Refiner } from "./refiner.js";

/** In tokens. */
const LONGEST_LABEL = 9;
const LONGEST_SPEECH = 600;
const TURNS = new Set(["q", "a", "question", "answer"]);
const STARS = new Set(["*", "**", "***", "_", "__"]);
/** Labels of addresses: `Twitter: @osterpost`. */
const PLATFORMS = new Set(["twitter", "facebook", "instagram", "email", "phone", "poll"]);
/** What opens a headline and names no one: `EXCLUSIVE: ‘I want my boat back’`, `Watch: “We will stay”`. */
const KICKERS = new Set(
  "q&a exclusive breaking watch video live update updated revealed analysis opinion comment editorial interview review explainer explained correction clarification letters obituary transcript note notice profile gallery photos pictures listen podcast quiz timeline recap developing alert tonight today yesterday poll".split(
    " ",
  ),
);
const DASHES = new Set(["-", "–", "—", "--", "―"]);

/** What opens a paragraph of speech: a name in capitals or `Q`, a name, or another phrase printed bold. */
type Label = "turn" | "name" | "bold";

/** Speech whose paragraph names its speaker. All in tokens. */
interface LabelledSpeech {
  readonly label: Label;
  /** The colon or dash. */
  readonly cue: number;
  readonly source: Run;
  readonly content: Run;
  readonly quoted: boolean;
}

/** The label without what stands in brackets at its end: `CALLER [(Ana from Dunmore)]: …`. */
function withoutBrackets({ tokens }: View, { from, to }: Run): Run {
  if (tokens.word[to - 1] !== ")") return { from, to };
  let opens = to - 1;
  while (opens > from && tokens.word[opens] !== "(") opens--;
  return opens > from ? { from, to: opens } : { from, to };
}

/** What kind of label the tokens are, or null where they are none (`Follow the Post on Twitter: …`). */
function labelOf({ tokens }: View, { from, to }: Run): Label | null {
  if (to <= from) return null;
  let capitals = true;
  let names = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i]!;
    const tag = tokens.tag[i]!;
    if (isFiniteVerb(tag) || tag === Tag.MD || PLATFORMS.has(tokens.word[i]!)) return null;
    if (to - from <= 2 && KICKERS.has(tokens.word[i]!)) return null;
    if ((shape & Shape.ALL_CAPS) === 0 && !TURNS.has(tokens.word[i]!)) capitals = false;
    if (isName(tag) || (shape & Shape.CAPITAL) !== 0) names++;
  }
  if (capitals) return "turn";
  if (names === 0) return null;
  if (STARS.has(tokens.word[from - 1] ?? "")) return "bold";
  return isName(tokens.tag[to - 1]!) ? "name" : null;
}

/** Token after the paragraph that token `from` stands in; no further than a speech may run. */
function paragraphEnd({ tokens, sentences }: View, from: number): number {
  const paragraph = sentences[tokens.sentence[from]!]!.paragraph;
  const limit = Math.min(tokens.length, from + LONGEST_SPEECH);
  let to = from;
  while (to < limit && sentences[tokens.sentence[to]!]!.paragraph === paragraph) to++;
  return to;
}

/** The first token from `i` on that is no mark of bold or slanted print (`**Marlow Post:** …`). */
function pastStars({ tokens }: View, i: number): number {
  return i < tokens.length && STARS.has(tokens.word[i]!) ? i + 1 : i;
}

/** `REYES: …`, `Q: …`, `Reyes: ‘I will stay’` at the paragraph's first token. */
function speechAfterLabel(view: View, from: number, end: number): LabelledSpeech | null {
  const { tokens, quotationOf } = view;
  let colon = from;
  while (colon < end && tokens.word[colon] !== ":" && quotationOf[colon]! < 0) colon++;
  if (colon === from || colon >= end || tokens.word[colon] !== ":") return null;
  const source = { from, to: STARS.has(tokens.word[colon - 1]!) ? colon - 1 : colon };
  const label = labelOf(view, withoutBrackets(view, source));
  const content = { from: pastStars(view, colon + 1), to: paragraphEnd(view, from) };
  if (label === null || content.to <= content.from) return null;
  const quoted = quotationOf[content.from]! >= 0;
  if (label === "name" && !quoted && !tells(view, content)) return null;
  return { label, cue: colon, source, content, quoted };
}

/** True where a verb stands in what a name may have said: `Oster: 1,769` is a table's. */
function tells({ tokens }: View, { from, to }: Run): boolean {
  for (let i = from; i < to; i++)
    if (isVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD) return true;
  return false;
}

/** A headline that opens with a quotation, a colon and who says it: `‘I will stay’: mayor vows to rebuild`. */
function quotationBeforeColon(view: View, from: number, high: number): LabelledSpeech | null {
  const { tokens, quotationOf } = view;
  let colon = from;
  while (colon < high && quotationOf[colon] === quotationOf[from]) colon++;
  if (colon + 1 >= high || tokens.word[colon] !== ":") return null;
  const source = nounPhraseAt(tokens, colon + 1, high);
  if (source === null || source.to >= high) return null;
  // a headline has no full stop
  if (tokens.tag[high - 1] === Tag.PUNCT || paragraphEnd(view, from) !== high) return null;
  const verb = tokens.tag[source.to]!;
  if (!isFiniteVerb(verb) && verb !== Tag.VB) return null;
  return { label: "name", cue: colon, source, content: { from, to: colon }, quoted: true };
}

/** A quotation, a dash and a name, in one paragraph or in two: `‘I will stay’ – Reyes`. */
function signedQuotation(view: View, from: number): LabelledSpeech | null {
  const { tokens, quotationOf } = view;
  let dash = paragraphEnd(view, from);
  for (let i = from; i < dash; i++) if (quotationOf[i] !== quotationOf[from]) dash = i;
  if (dash >= tokens.length) return null;
  let to = paragraphEnd(view, dash);
  while (to - 1 > dash && tokens.tag[to - 1] === Tag.PUNCT) to--;
  if (dash >= to - 1 || !DASHES.has(tokens.word[dash]!) || to - dash > LONGEST_LABEL) return null;
  const source = { from: dash + 1, to };
  const label = labelOf(view, source);
  return label && { label, cue: dash, source, content: { from, to: dash }, quoted: true };
}

function labelledSpeechIn(view: View): LabelledSpeech[] {
  const { tokens, sentences, paragraphs, quotationOf } = view;
  const found: LabelledSpeech[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const { paragraph } = sentences[s]!;
    if (s > 0 && sentences[s - 1]!.paragraph === paragraph) continue;
    const { kind } = paragraphs[paragraph]!;
    if (kind === "furniture" || kind === "break") continue;
    const from = pastStars(view, tokens.first[s]!);
    const end = Math.min(tokens.first[s + 1]!, from + LONGEST_LABEL);
    if (from >= end) continue;
    const speech =
      quotationOf[from]! < 0
        ? speechAfterLabel(view, from, end)
        : (signedQuotation(view, from) ?? quotationBeforeColon(view, from, tokens.first[s + 1]!));
    if (speech !== null) found.push(speech);
  }
  // one line in capitals is a heading; a transcript has turns
  const isTurn = ({ label, quoted }: LabelledSpeech): boolean => label === "turn" && !quoted;
  return found.filter(isTurn).length > 1 ? found : found.filter((speech) => !isTurn(speech));
}

/**
 * How often each was right in PolNeAR's training articles without a reader: quoted 24 of 26, names 51 of 70. Of 76 turns
 * 35 had such a content, since interviews are marked in part; bold labels, which do not occur there, are taken as turns.
 */
const CONFIDENCE: Readonly<Record<Label | "quoted", number>> = {
  turn: 0.5,
  name: 0.7,
  bold: 0.5,
  quoted: 0.9,
};

/** True where a colon makes a kicker the source: `Q&A: The novelist on grief`. */
function isKicker({ tokens, text }: View, { cue, source }: Attribution): boolean {
  if (cue === null || source === null || text.slice(cue.start, cue.end) !== ":") return false;
  const first = tokenAt(tokens, source.start);
  return tokens.end[first] === source.end && KICKERS.has(tokens.word[first]!);
}

/**
 * Speech after the name that opens its paragraph, in transcripts, interviews and headlines (`REYES: …`, `Q: …`,
 * `Reyes: ‘I will stay’`), and quotations signed after a dash (`‘I will stay’ – Reyes`). What the network reads there
 * stays, but ends with the paragraph.
 */
export const speakerLabels: Refiner = (attributions, view) => {
  const { tokens } = view;
  const speeches = labelledSpeechIn(view);
  const named: Attribution[] = [];
  for (const attribution of attributions) if (!isKicker(view, attribution)) named.push(attribution);
  if (speeches.length === 0) return named.length === attributions.length ? attributions : named;
  const read = new Map(
    named.map((attribution) => [
      attribution.cue && tokenAt(tokens, attribution.cue.end - 1),
      attribution,
    ]),
  );
  const clipped = new Map<Attribution, Attribution>();
  const found: Attribution[] = [];
  for (const { label, cue, source, content, quoted } of speeches) {
    const network = read.get(cue);
    if (network !== undefined) {
      const whole = spanOf(tokens, content);
      const named = spanOf(tokens, source);
      const inside = network.content
        .map((part) => ({
          start: Math.max(whole.start, part.start),
          end: Math.min(whole.end, part.end),
        }))
        .filter((part) => part.start < part.end);
      // a turn is all that its paragraph says
      if (inside.length > 0)
        clipped.set(network, {
          ...network,
          source:
            network.source !== null && network.source.start < named.start ? named : network.source,
          content: quoted || label === "name" ? inside : [whole],
        });
      continue;
    }
    found.push(
      byRule(quoted ? "label-quote" : `label-${label}`, CONFIDENCE[quoted ? "quoted" : label], {
        content: [spanOf(tokens, content)],
        source: spanOf(tokens, source),
        cue: { start: tokens.start[cue]!, end: tokens.end[cue]!, lemma: ":" },
      }),
    );
  }
  return [...named.map((attribution) => clipped.get(attribution) ?? attribution), ...found];
};
