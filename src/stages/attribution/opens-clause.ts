import { Tag } from "../../document/tag.js";
import { baseAt } from "./noun-phrase.js";
import type { View } from "./view.js";

/** True where a finite verb follows the noun phrase (if any) at token `at`, before token `high`: a clause of its own begins there. */
export function opensClause({ tokens }: View, at: number, high: number): boolean {
  const base = baseAt(tokens, at, high);
  let i = base === null ? at : base.to;
  while (i < high && (tokens.tag[i] === Tag.RB || tokens.tag[i] === Tag.RBR)) i++;
  if (i >= high) return false;
  const tag = tokens.tag[i]!;
  return tag === Tag.MD || tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP;
}
