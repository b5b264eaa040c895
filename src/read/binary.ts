/** Bytes looked at: enough to tell, whatever the file's size. */
const SAMPLE = 65_536;

/** What a file is where it is no text, in words for a user; null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return "UTF-16 text, which is not read yet: convert it to UTF-8";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]))
    return "a PDF file, not text: convert it first, for example with pdftotext";
  if (startsWith(bytes, [0x1f, 0x8b]))
    return "compressed by gzip: unpack it first, for example with zcat";
  const sample = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  let control = 0;
  let broken = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (isControl(unit)) control++;
  }
  // Texts in an old 8-bit encoding have broken bytes but no control characters; a text may hold a stray NUL or two.
  const mostlyControl = control >= 2 && control > sample.length * 0.3;
  const noise = control > sample.length * 0.02 && control + broken > sample.length * 0.3;
  return mostlyControl || (noise && broken > 0) ? "a binary file, not text" : null;
}

/** Control characters that no text uses: tab, line ends, form feed, backspace and escape are used. */
const isControl = (unit: number): boolean =>
  (unit < 0x20 && !(unit >= 0x08 && unit <= 0x0d) && unit !== 0x1b) || unit === 0x7f;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
