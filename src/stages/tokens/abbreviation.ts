import { isName } from "../../document/tag.js";
import { ABBREVIATIONS, LOWER_CASE_ABBREVIATIONS } from "../../lexicons/en/abbreviations.js";
import { classOf } from "../../lexicons/en/words.js";

/**
 * True where the word keeps its full stop. At a sentence's end only what is nothing but an abbreviation does
 * (`at Marlow Inc.`, but `He said no.`).
 *
 * @param written the word without that full stop.
 * @param atEnd true where the sentence, a quotation or a bracket ends behind the full stop.
 */
export function isAbbreviation(written: string, atEnd: boolean): boolean {
  const word = written.toLowerCase();
  const kind = ABBREVIATIONS.get(word);
  if (kind === undefined || (word === written && !LOWER_CASE_ABBREVIATIONS.has(word))) return false;
  if (!atEnd) return true;
  if (kind !== "ending") return false;
  const known = classOf(word);
  return known === null || word === written || isName(known.tags[0]!);
}
