const ACCENTS = /\p{M}/gu;
// Letters that have no decomposition.
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
};
const SPECIAL = /[łøđðßæœþı]/g;

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
};

/** A lower-case word without accents and full stops, Arabic article and apostrophes (`al-Sisi` → `sisi`). */
export function foldWord(word: string): string {
  let plain = word;
  if (!isAscii(word))
    plain = word
      .normalize("NFKD")
      .replace(ACCENTS, "")
      .replace(SPECIAL, (letter) => LETTERS[letter]!);
  if (plain.length > 4 && (plain.startsWith("al-") || plain.startsWith("el-")))
    plain = plain.slice(3);
  return plain.includes(".") || plain.includes("'")
    ? plain.replaceAll(".", "").replaceAll("'", "")
    : plain;
}
