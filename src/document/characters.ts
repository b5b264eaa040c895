/** What a UTF-16 code unit is to the tokeniser. */
export const Kind = {
  SPACE: 0,
  LETTER: 1,
  DIGIT: 2,
  /** Sentence punctuation and brackets: `, ; : ! ? ( ) [ ] …`. */
  MARK: 3,
  APOSTROPHE: 4,
  QUOTE: 5,
  HYPHEN: 6,
  /** En and em dashes, minus. */
  DASH: 7,
  FULL_STOP: 8,
  /** Currency, operators, bullets, pictures. */
  SYMBOL: 9,
  /** Zero-width characters, direction marks, variation selectors: part of the token they stand in. */
  INVISIBLE: 10,
} as const;

const ascii = new Uint8Array(128).fill(Kind.SYMBOL);
const mark = (characters: string, kind: number): void => {
  for (let i = 0; i < characters.length; i++) ascii[characters.charCodeAt(i)] = kind;
};
ascii.fill(Kind.SPACE, 9, 14);
mark(" \u001c\u001d\u001e\u001f", Kind.SPACE);
mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", Kind.LETTER);
mark("0123456789", Kind.DIGIT);
mark(",;:!?()[]{}", Kind.MARK);
mark("'", Kind.APOSTROPHE);
mark('"`', Kind.QUOTE);
mark("-", Kind.HYPHEN);
mark(".", Kind.FULL_STOP);

function beyondAscii(code: number): number {
  if (code < 0xc0) {
    if (code === 0xa0 || code === 0x85) return Kind.SPACE;
    if (code === 0xad) return Kind.INVISIBLE;
    if (code === 0xab || code === 0xbb || code === 0xb4) return Kind.QUOTE;
    if (code === 0xa1 || code === 0xbf) return Kind.MARK;
    if (code >= 0xbc && code <= 0xbe) return Kind.DIGIT;
    if (code === 0xaa || code === 0xba || code === 0xb5) return Kind.LETTER;
    if (code === 0xb2 || code === 0xb3 || code === 0xb9) return Kind.LETTER;
    return Kind.SYMBOL;
  }
  if (code < 0x2000) {
    if (code === 0xd7 || code === 0xf7) return Kind.SYMBOL;
    if (code === 0x2bc) return Kind.APOSTROPHE;
    if (code === 0x1680) return Kind.SPACE;
    if (code === 0x61c || code === 0x180e) return Kind.INVISIBLE;
    return Kind.LETTER;
  }
  if (code < 0x2070) {
    if (code <= 0x200a) return Kind.SPACE;
    if (code <= 0x200f) return Kind.INVISIBLE;
    if (code <= 0x2011) return Kind.HYPHEN;
    if (code <= 0x2015) return Kind.DASH;
    if (code === 0x2019 || code === 0x201b) return Kind.APOSTROPHE;
    if (code >= 0x2018 && code <= 0x201f) return Kind.QUOTE;
    if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return Kind.SPACE;
    if (code >= 0x202a && code <= 0x202e) return Kind.INVISIBLE;
    if (code >= 0x2060) return Kind.INVISIBLE;
    if (code === 0x2026) return Kind.MARK;
    if (code === 0x2039 || code === 0x203a) return Kind.QUOTE;
    return Kind.SYMBOL;
  }
  if (code < 0x3000) {
    if (code === 0x2212) return Kind.DASH;
    if (code >= 0x2150 && code <= 0x215f) return Kind.DIGIT;
    if (code <= 0x209f || (code >= 0x20d0 && code <= 0x20ff)) return Kind.LETTER;
    return code >= 0x2c00 ? Kind.LETTER : Kind.SYMBOL;
  }
  if (code === 0x3000 || code === 0xfeff) return Kind.SPACE;
  if (code <= 0x3003) return Kind.MARK;
  if (code >= 0x3008 && code <= 0x3020) return Kind.MARK;
  // Emoji and other pictures stand behind these high surrogates; letters of rare scripts behind the others.
  if (code >= 0xd83c && code <= 0xd83e) return Kind.SYMBOL;
  if (code >= 0xfe00 && code <= 0xfe0f) return Kind.INVISIBLE;
  if (code >= 0xfff9 && code <= 0xfffd) return Kind.SYMBOL;
  return Kind.LETTER;
}

/** The `Kind` of a code unit. NaN (past the text's end) is a space. */
export function kindOf(code: number): number {
  if (code < 128) return ascii[code]!;
  return code >= 128 ? beyondAscii(code) : Kind.SPACE;
}

/** True for the code unit of a letter that has a lower case and is not in it. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
