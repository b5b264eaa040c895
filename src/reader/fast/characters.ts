/** What a code unit is to the words of the fast reader. */
export const Character = {
  MARK: 1,
  SPACE: 2,
  /** A letter or digit. */
  LETTER: 3,
  /** Stands inside a word where a letter or digit follows: `'`, `’`, `.`, `-`. */
  JOINER: 4,
  /** The first half of a character beyond the basic plane: {@link lettersAt} tells. */
  HIGH: 5,
} as const;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** White space as Python's `\s` has it: the network was trained on its words. */
const isSpace = (character: string, code: number): boolean =>
  code === 0x85 || (code >= 0x1c && code < 0x20) || (code !== 0xfeff && /\s/.test(character));

/** Of each code unit what it is, 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000);

/** What a code unit is, a value of {@link Character}. */
export function characterOf(code: number): number {
  return known[code] || learn(code);
}

function learn(code: number): number {
  const kind = kindOf(String.fromCharCode(code), code);
  known[code] = kind;
  return kind;
}

function kindOf(character: string, code: number): number {
  if ((code & 0xfc00) === 0xd800) return Character.HIGH;
  if (LETTER_OR_DIGIT.test(character)) return Character.LETTER;
  if (isSpace(character, code)) return Character.SPACE;
  if (/['’.-]/.test(character)) return Character.JOINER;
  return Character.MARK;
}

/** Code units of the letter or digit at `i`: 1, or 2 beyond the basic plane; 0 where there is none. */
export function lettersAt(text: string, i: number): number {
  if (i >= text.length) return 0;
  const kind = characterOf(text.charCodeAt(i));
  if (kind === Character.LETTER) return 1;
  if (kind !== Character.HIGH) return 0;
  return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(i)!)) ? 2 : 0;
}
