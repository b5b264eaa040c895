const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});
const encoder = new TextEncoder();

/** CRC-32 (ISO 3309, as in zlib) of a text in UTF-8, as an unsigned number. */
export function crc32(text: string): number {
  let crc = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // the encoder is slow to call, and most words need none
    if (code > 127) return ofBytes(encoder.encode(text));
    crc = TABLE[(crc ^ code) & 255]! ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function ofBytes(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
