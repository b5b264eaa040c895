/**
 * A hash of 64 bits in hexadecimal: FNV-1a (Fowler, Noll and Vo) of 32 bits over UTF-16 code units, run twice from
 * different starts. For ids that are the same on every run and machine, not for security.
 */
export function stableHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return hex(a) + hex(b);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, "0");
