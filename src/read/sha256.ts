/**
 * SHA-256 of the parts one behind another, in hexadecimal. Node's module for it is asked for when the first sum is wanted: it
 * takes as long to load as a tenth of a bare start.
 */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
