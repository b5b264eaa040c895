import type { Attribution } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";
import type { Reading } from "./reading.js";

/** Attributions looked at on either side, at most: a sentence has no more that matter. */
const LOOK_AROUND = 6;
const OPENERS: ReadonlySet<string> = new Set(["and", "but", "then", ","]);

/**
 * For each attribution without a source whose cue has its subject elsewhere (`he said … {and added} …`, `{Looking ahead
 * to} the vote, Reyes explained …`): the attribution of the same sentence that has the subject.
 *
 * @returns by index of the attribution the index of that other one, or -1.
 */
export function leftOut({ tokens }: Reading, attributions: readonly Attribution[]): Int32Array {
  const found = new Int32Array(attributions.length).fill(-1);
  const order: CueAt[] = [];
  for (let index = 0; index < attributions.length; index++) {
    const { cue } = attributions[index]!;
    const token = cue === null ? tokens.length : tokenAt(tokens, cue.start);
    if (token < tokens.length) order.push({ index, token });
  }
  order.sort(byToken);
  /** The nearest with a source in the sentence, from place `o` on in steps of `step`; -1 where none is near. */
  const nearest = (o: number, step: 1 | -1, sentence: number): number => {
    for (let k = o + step; order[k] && Math.abs(k - o) <= LOOK_AROUND; k += step) {
      const { index, token } = order[k]!;
      if (tokens.sentence[token] !== sentence) break;
      if (attributions[index]!.source !== null) return index;
    }
    return -1;
  };
  for (let o = 0; o < order.length; o++) {
    const { index, token } = order[o]!;
    if (attributions[index]!.source !== null) continue;
    const sentence = tokens.sentence[token]!;
    const tag = tokens.tag[token];
    const opens = tokens.first[sentence] === token;
    const isJoined = (tag === Tag.VBD || tag === Tag.VBZ) && !opens;
    if (tag === Tag.VBG || (isJoined && OPENERS.has(tokens.word[token - 1]!)))
      found[index] = nearest(o, -1, sentence);
    if (tag === Tag.VBG && opens && found[index] === -1) found[index] = nearest(o, 1, sentence);
  }
  return found;
}

/** Where the cue of the attribution with this index begins. */
interface CueAt {
  readonly index: number;
  readonly token: number;
}

const byToken = (a: CueAt, b: CueAt): number => a.token - b.token || a.index - b.index;
