import { Tag } from "../../../document/tag.js";
import { endsNounPhrase, nounPhraseEndingAt, type Run } from "../noun-phrase.js";
import { Place, subjectBefore } from "../subject.js";
import { Form, type VerbGroup } from "../verb-group.js";
import type { View } from "../view.js";
import type { Frame } from "./candidate.js";
import type { Complement } from "./complement.js";

const RAISING = new Set(["seem", "appear", "look", "tend"]);
const ADDRESSED = new Set(["tell", "ask", "order", "advise", "urge", "instruct", "warn", "beg"]);
const PREDICATES: ReadonlySet<Frame> = new Set<Frame>(["to", "as", "adj", "np", "np-np", "ing"]);
const OBJECTS = new Set(["which", "what", "whom", "that"]);

/**
 * Content whose first part stands where the subject does: `The bridge is expected to open`, `the plan seems dead`,
 * `a call echoed by Japan`, `what Reyes called a farce`.
 *
 * @param complement what follows the verb, or null
 */
export function raisedContent(
  view: View,
  group: VerbGroup,
  complement: Complement | null,
  low: number,
): { readonly frame: Frame; readonly content: readonly Run[]; readonly active: boolean } | null {
  const { tokens } = view;
  const rest = complement !== null && PREDICATES.has(complement.frame) ? complement : null;
  const made = (frame: Frame, run: Run, active: boolean) => ({
    frame,
    content: rest === null ? [run] : [run, rest.content],
    active,
  });
  const lemma = tokens.lemma[group.verb]!;
  if (group.form === Form.PASSIVE || (group.form === Form.FINITE && RAISING.has(lemma))) {
    const { run } = subjectBefore(view, group.from, low);
    // the subject is spoken to: Staff were told to stay
    if (rest?.frame === "to" && ADDRESSED.has(lemma)) return null;
    if (run === null || (rest === null && RAISING.has(lemma))) return null;
    return made(rest === null ? "raised-alone" : "raised", run, false);
  }
  if (group.form === Form.REDUCED && group.from > low && endsNounPhrase(tokens, group.from - 1))
    return made("reduced", nounPhraseEndingAt(tokens, group.from - 1, low), false);
  if (group.form === Form.FINITE) {
    const { run, place } = subjectBefore(view, group.from, low);
    if (run === null || place === Place.RELATIVE || run.from <= low) return null;
    const object = run.from - 1;
    if (!OBJECTS.has(tokens.word[object]!) || tokens.tag[object] === Tag.IN) return null;
    return made("relative", { from: object, to: object + 1 }, true);
  }
  return null;
}
