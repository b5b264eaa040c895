import { Shape } from "../../../document/layers.js";
import { isName, Tag } from "../../../document/tag.js";
import { Place } from "../subject.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import type { Candidate } from "./candidate.js";

const LONGEST_LABEL = 9;
const LONGEST_SPEECH = 600;

/** Speech after the name that opens its paragraph: `REYES: …`, `Q: …`, `Reyes: ‘I will stay’`. */
export function labelledSpeech(view: View): Candidate[] {
  const { tokens, sentences, quotationOf } = view;
  const found: Candidate[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (s > 0 && sentences[s - 1]!.paragraph === sentences[s]!.paragraph) continue;
    const from = tokens.first[s]!;
    const limit = Math.min(tokens.first[s + 1]!, from + LONGEST_LABEL);
    let colon = -1;
    let names = 0;
    for (let i = from; i < limit; i++) {
      if (tokens.word[i] === ":") {
        colon = i;
        break;
      }
      if (quotationOf[i]! >= 0) break;
      if (isName(tokens.tag[i]!) || (tokens.shape[i]! & (Shape.CAPITAL | Shape.ALL_CAPS)) !== 0)
        names++;
      else if (tokens.tag[i] === Tag.VBD || tokens.tag[i] === Tag.VBZ || tokens.tag[i] === Tag.VBP)
        break;
    }
    if (colon <= from || names === 0 || colon + 1 >= tokens.length) continue;
    const paragraph = sentences[s]!.paragraph;
    let to = colon + 1;
    while (
      to < tokens.length &&
      to - from < LONGEST_SPEECH &&
      sentences[tokens.sentence[to]!]!.paragraph === paragraph
    )
      to++;
    if (to <= colon + 1) continue;
    found.push({
      anchor: colon,
      kind: "phrase",
      lemma: ":",
      frame: "colon",
      cue: { from: colon, to: colon + 1 },
      source: { from, to: colon },
      place: Place.BEFORE,
      form: Form.FINITE,
      negated: false,
      modal: false,
      content: [{ from: colon + 1, to }],
    });
  }
  return found;
}
