import { isVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { each, type Refiner } from "./refiner.js";

/**
 * Verbs that say something of their object or want it to do something: it is part of what is said. Not those whose object is told
 * (`told reporters to wait`, `asked her to stay`).
 */
const OF_ITS_OBJECT = new Set(
  "urge accuse call describe blame praise criticize criticise denounce dismiss deride label brand condemn hail order encourage expect want cast portray depict characterize characterise suspect".split(
    " ",
  ),
);

/** Between the object and what is said of it: `accused the firm [of] spying`. */
const LINKS = new Set(["of", "as", "to", "for"]);

/**
 * Content begins right after such a verb: `urged [residents] to save power`, `called [the vote] “a farce”`. In PolNeAR's training
 * articles 556 of 607 contents after these verbs do. And what is denied, begun with a verb, begins with that: `denied [taking] the money`.
 */
export const contentTakesObject: Refiner = each((attribution, { tokens, quotationOf }) => {
  const { cue, source, content } = attribution;
  const lead = content[0]!;
  if (cue === null || lead.start <= cue.end || (source !== null && source.start >= cue.end))
    return attribution;
  const after = tokenAt(tokens, cue.end);
  const first = tokenAt(tokens, lead.start);
  if (after >= first || tokens.sentence[after] !== tokens.sentence[first]) return attribution;
  if (quotationOf[after] !== quotationOf[after - 1]) return attribution;
  const said =
    tokens.tag[after] === Tag.VBG
      ? after + 1 === first && isVerb(tokens.tag[after - 1]!)
      : OF_ITS_OBJECT.has(cue.lemma) &&
        nounPhraseAt(tokens, after, first)?.to ===
          (LINKS.has(tokens.word[first - 1]!) ? first - 1 : first);
  if (!said) return attribution;
  return {
    ...attribution,
    content: [{ start: tokens.start[after]!, end: lead.end }, ...content.slice(1)],
  };
});
