import { tokenAt } from "../../../document/token-search.js";
import { opensSentence } from "../opens-sentence.js";
import { isOthersTurn } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";

/**
 * A second quotation of an attribution that follows a sentence about someone else is not its source's: `⟦“I am too tired,”⟧ {she} <said>. Her
 * grandson was not laughing. “It is a disgrace.”`
 */
export const othersTurn: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  return attributions.map((attribution) => {
    const { cue, content } = attribution;
    if (cue === null || content.length < 2) return attribution;
    const kept = content.filter(({ start }, k) => {
      if (k === 0 || start < cue.end) return true;
      const from = tokenAt(tokens, start);
      return !(
        opensSentence(view, from) &&
        quotationOf[from]! >= 0 &&
        isOthersTurn(view, from, cue)
      );
    });
    return kept.length === content.length ? attribution : { ...attribution, content: kept };
  });
};
