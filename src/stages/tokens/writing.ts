import { Kind, kindOf } from "./characters.js";

const CURLY = "\u2019";

/** Without its zero-width characters, where anything else is left. */
function withoutInvisible(word: string): string {
  let kept = "";
  for (let i = 0; i < word.length; i++)
    if (kindOf(word.charCodeAt(i)) !== Kind.INVISIBLE) kept += word[i];
  return kept === "" ? word : kept;
}

/** The word that rules compare with: lower case, `’` as `'`, no zero-width characters. */
export function wordOf(written: string): string {
  const word = written.toLowerCase();
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) < 128) continue;
    return withoutInvisible(word.includes(CURLY) ? word.replaceAll(CURLY, "'") : word);
  }
  return word;
}
