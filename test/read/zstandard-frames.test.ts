import { describe, expect, it } from "vitest";
import { isZstandard, ZstandardFrames } from "../../src/read/zstandard-frames.js";

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const block = (kind: number, size: number, isLast: boolean): number[] => {
  const header = (size << 3) | (kind << 1) | (isLast ? 1 : 0);
  return [header & 255, (header >> 8) & 255, header >> 16];
};
const raw = (content: number[], isLast = true): number[] => [
  ...block(0, content.length, isLast),
  ...content,
];
const frame = (flags: number, header: number[], ...rest: number[][]): number[] => [
  ...MAGIC,
  flags,
  ...header,
  ...rest.flat(),
];
const skippable = (content: number[]): number[] => [
  ...[0x5a, 0x2a, 0x4d, 0x18, content.length, 0, 0, 0],
  ...content,
];

/** The frames of a stream that comes in pieces of so many bytes, and how it ends. */
async function framesOf(bytes: readonly number[], size: number): Promise<unknown[]> {
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += size)
      yield Uint8Array.from(bytes.slice(from, from + size));
  }
  const frames = new ZstandardFrames(chunks());
  const found: unknown[] = [];
  try {
    while (await frames.next()) {
      const whole: number[] = [];
      for await (const piece of frames.frame()) whole.push(...piece);
      found.push(whole);
    }
  } catch (error) {
    found.push((error as Error).message);
  }
  return found;
}

/** Frames with every kind of header, block and end. */
const FRAMES = [
  frame(0x00, [0x50], raw([1, 2, 3])),
  frame(0x20, [3], raw([0x28, 0xb5, 0x2f]), []),
  frame(0x04, [0x50], raw([7], false), block(1, 100_000, true), [9], [1, 2, 3, 4]),
  frame(0x43, [0x50, 1, 2, 3, 4, 5, 6], raw([])),
  frame(0xa1, [1, 1, 2, 3, 4], raw([5, 6])),
  frame(0xc0, [0x50, 1, 2, 3, 4, 5, 6, 7, 8], raw(MAGIC)),
];

describe("the frames of a Zstandard stream", () => {
  it.each([1, 2, 3, 7, 1000])("are found in pieces of %i bytes", async (size) => {
    expect(await framesOf(FRAMES.flat(), size)).toEqual(FRAMES);
    const between = [...skippable([1, 2]), ...FRAMES[0]!, ...skippable([]), ...FRAMES[1]!];
    expect(await framesOf(between, size)).toEqual(FRAMES.slice(0, 2));
    expect(await framesOf([], size)).toEqual([]);
  });

  it("break off wherever one is cut", async () => {
    for (const whole of [...FRAMES, skippable([1, 2, 3])])
      for (let length = 1; length < whole.length; length++)
        expect(await framesOf(whole.slice(0, length), 1000)).toEqual(["unexpected end of file"]);
  });

  it.each([
    ["something else behind one", [...FRAMES[0]!, 1, 2, 3, 4], "what follows a frame is none"],
    ["a block of no kind", frame(0, [0x50], block(3, 1, true), [1]), "it has a block of no kind"],
  ])("are none with %s", async (_, bytes, message) => {
    expect((await framesOf(bytes, 1000)).at(-1)).toBe(message);
  });

  it.each([
    [FRAMES[0]!, true],
    [skippable([]), true],
    [[0x28, 0xb5, 0x2f], false],
    [[0x1f, 0x8b, 8, 0], false],
    [[0x60, 0x2a, 0x4d, 0x18], false],
  ])("are told by their first bytes: %j", (head, expected) => {
    expect(isZstandard(Uint8Array.from(head))).toBe(expected);
  });
});
