import { Kind, kindOf } from "../../document/characters.js";
import { classOf } from "../../lexicons/en/words.js";

const LINE_FEED = 10;
const CURLY = "\u2019";

/** Without its zero-width characters, where anything else is left. */
function withoutInvisible(word: string): string {
  let kept = "";
  for (let i = 0; i < word.length; i++)
    if (kindOf(word.charCodeAt(i)) !== Kind.INVISIBLE) kept += word[i];
  return kept === "" ? word : kept;
}

/** A word parted by a line's end: without the hyphen where the lexicon holds it so (`govern-`, `ment`), else with it. */
function joined(word: string): string {
  const at = word.indexOf("-\n");
  const hyphen = at < 0 ? word.indexOf("-\r") : at;
  const rest = word.slice(hyphen + 1).trimStart();
  const whole = word.slice(0, hyphen) + rest;
  return classOf(whole) === null ? word.slice(0, hyphen + 1) + rest : whole;
}

/**
 * The word that rules compare with: lower case, `’` as `'`, no zero-width characters, not parted by the end of a line.
 */
export function wordOf(written: string): string {
  const word = written.toLowerCase();
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 128 && code !== LINE_FEED) continue;
    const whole = word.includes("\n") ? joined(word) : word;
    return withoutInvisible(whole.includes(CURLY) ? whole.replaceAll(CURLY, "'") : whole);
  }
  return word;
}
