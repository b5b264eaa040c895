import type { Tokens } from "../../document/layers.js";
import { nounPhraseAt, type Run } from "./noun-phrase.js";

/** Whom `by` at this token names as the one who does it: `was told by [her lawyer]`; null where the token is no `by`. */
export function agentAt(tokens: Tokens, at: number): Run | null {
  if (at >= tokens.length || tokens.word[at] !== "by") return null;
  return nounPhraseAt(tokens, at + 1, tokens.first[tokens.sentence[at]! + 1]!);
}
