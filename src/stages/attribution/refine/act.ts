import type { Attribution } from "../../../document/layers.js";
import type { Act } from "../../../document/record.js";
import { ACTS } from "../../../lexicons/en/reporting-acts.js";
import { each, type Refiner } from "./refiner.js";

const ASKING = new Set(["ask", "question", "wonder", "inquire", "enquire"]);

/** A question is one that the content asks; `asked residents to leave` is a request. */
function actOf({ cue, content }: Attribution, text: string): Act {
  if (cue === null) return "assertion";
  const act = ACTS.get(cue.lemma) ?? "assertion";
  // `called for an inquiry`, `called on him to go`; not `called him a liar`
  if (cue.lemma === "call")
    return /\b(for|on|upon)\b/.test(text.slice(cue.start, cue.end + 4)) ? act : "assertion";
  if (!ASKING.has(cue.lemma)) return act;
  const { start, end } = content[0]!;
  const words = text.slice(start, Math.min(end, start + 60)).toLowerCase();
  if (
    cue.lemma === "ask" &&
    / to [a-z]/.test(` ${words}`) &&
    !/^(whether|if|what|who|why|how|where|when)\b/.test(words) &&
    text[end - 1] !== "?" &&
    text[end - 2] !== "?"
  )
    return "request";
  return act;
}

/** What the source does with the content, by the cue. */
export const act: Refiner = each((attribution, { text }) => {
  const found = actOf(attribution, text);
  return found === attribution.act ? attribution : { ...attribution, act: found };
});
