import type { Attribution } from "../../../document/layers.js";
import { RULES } from "../../../document/rules-version.js";

/** What a rule attributes by itself; its addressee, negation and act are for the refiners that set these. */
export const byRule = <Found extends Pick<Attribution, "content" | "source" | "cue">>(
  rule: string,
  confidence: number,
  found: Found,
): Attribution & Found => ({
  addressee: null,
  act: "assertion",
  negated: false,
  confidence,
  by: `${RULES}/${rule}`,
  ...found,
});
