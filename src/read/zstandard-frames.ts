/** Magic numbers (RFC 8878, 3.1): of a frame, and of one that decoders pass over, whose first byte has any low half. */
const FRAME = [0x28, 0xb5, 0x2f, 0xfd];
const SKIPPABLE = [0x50, 0x2a, 0x4d, 0x18];
/** Bytes of a frame's dictionary id, and of the size of its content, by their flags. */
const DICTIONARY = [0, 1, 2, 4];
const CONTENT = [0, 2, 4, 8];
/** A block that repeats its one byte, and one that there is not. */
const REPEATED = 1;
const RESERVED = 3;

const begins = (bytes: Uint8Array, magic: readonly number[], mask = 0xff): boolean =>
  magic.every((byte, index) => (bytes[index]! & (index === 0 ? mask : 0xff)) === byte);

/** True where bytes are the beginning of what Zstandard has packed. */
export const isZstandard = (head: Uint8Array): boolean =>
  head.length >= 4 && (begins(head, FRAME) || begins(head, SKIPPABLE, 0xf0));

/**
 * The frames that a Zstandard stream is made of, found by the lengths of their blocks. Node's decoder ends without a word after
 * the first frame where more of them come in one piece, and takes a stream that breaks off for whole.
 */
export class ZstandardFrames {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterator<Uint8Array>) {
    this.#chunks = chunks;
  }

  /**
   * Goes to the next frame; frames that decoders pass over are.
   *
   * @returns false at the end of the stream.
   * @throws {Error} where something else follows.
   */
  async next(): Promise<boolean> {
    while (await this.#holds(1)) {
      await this.#need(4);
      if (begins(this.#held, FRAME)) return true;
      if (!begins(this.#held, SKIPPABLE, 0xf0)) throw broken("what follows a frame is none");
      await this.#need(8);
      const [, , , , a, b, c, d] = this.#held;
      this.#taken(8);
      for await (const _ of this.#pass(a! + b! * 2 ** 8 + c! * 2 ** 16 + d! * 2 ** 24));
    }
    return false;
  }

  /**
   * The bytes of the frame that {@link next} went to, all of which must be taken before the next one.
   *
   * @throws {Error} where it breaks off or cannot be.
   */
  async *frame(): AsyncGenerator<Uint8Array> {
    await this.#need(5);
    const flags = this.#held[4]!;
    const isSingle = (flags & 0x20) !== 0;
    const content = CONTENT[flags >> 6]! || (isSingle ? 1 : 0);
    yield* this.#pass(5 + (isSingle ? 0 : 1) + DICTIONARY[flags & 3]! + content);
    for (let isLast = false; !isLast; ) {
      await this.#need(3);
      const [a, b, c] = this.#held;
      const header = a! + b! * 2 ** 8 + c! * 2 ** 16;
      isLast = (header & 1) === 1;
      const kind = (header >> 1) & 3;
      if (kind === RESERVED) throw broken("it has a block of no kind");
      yield* this.#pass(3 + (kind === REPEATED ? 1 : header >> 3));
    }
    // The sum of its content.
    if ((flags & 4) !== 0) yield* this.#pass(4);
  }

  async *#pass(bytes: number): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0; ) {
      await this.#need(1);
      const piece = this.#held.subarray(0, left);
      this.#taken(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  #taken(bytes: number): void {
    this.#held = this.#held.subarray(bytes);
  }

  async #need(bytes: number): Promise<void> {
    if (!(await this.#holds(bytes))) throw broken("unexpected end of file");
  }

  async #holds(bytes: number): Promise<boolean> {
    while (this.#held.length < bytes) {
      const { value, done } = await this.#chunks.next();
      if (done) return false;
      this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    }
    return true;
  }
}

const broken = (message: string): Error =>
  Object.assign(new Error(message), { code: "ZSTD_FRAME" });
