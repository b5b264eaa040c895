/** A text with whether all of its bytes were UTF-8. */
export interface Decoded {
  readonly text: string;
  /** True where bytes that are no UTF-8 became U+FFFD. */
  readonly invalid: boolean;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/** Decodes UTF-8; a byte order mark is dropped, line breaks and control characters stay as they are. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: strict.decode(bytes), invalid: false };
  } catch {
    return { text: lenient.decode(bytes), invalid: true };
  }
}
