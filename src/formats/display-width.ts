/** What terminals show two columns wide: emoji, and the wide and full-width blocks of Unicode's UAX 11. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])/u;
/** The mark that asks for a character's emoji form. */
const EMOJI_FORM = "\ufe0f";
const INVISIBLE = /^[\p{Mark}\p{Format}\p{Control}]+$/u;
/** Thai and Lao vowels that join the letter before them and still take a column. */
const SPACING_AM = /[\u0e33\u0eb3]/;
const ASCII = /^[ -~]*$/;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that one grapheme takes. */
function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && grapheme < "\u0300") return 1;
  if (WIDE.test(grapheme) || grapheme.includes(EMOJI_FORM)) return 2;
  if (INVISIBLE.test(grapheme)) return 0;
  return SPACING_AM.test(grapheme.slice(1)) ? 2 : 1;
}

/** The characters as a reader sees them: letters with their accents, whole emoji. */
export function graphemes(text: string): string[] {
  if (ASCII.test(text)) return text.split("");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
