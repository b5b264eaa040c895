import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines, type TooLong } from "../../src/read/lines.js";

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const shown = (line: Uint8Array | TooLong): string =>
  line instanceof Uint8Array ? Buffer.from(line).toString() : `${line.bytes} bytes`;

async function linesOf(text: string, size: number, most?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines(chunked(text, size), most)) found.push(shown(line));
  return found;
}

describe("lines", () => {
  it.each([
    ["", []],
    ["\n", [""]],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\n\nb", ["a", "", "b"]],
    ["a\r\nb\r", ["a\r", "b\r"]],
  ])("of %j are %j", async (text, expected) => {
    for (const size of [1, 2, 100]) expect(await linesOf(text, size)).toEqual(expected);
  });

  it("are the same however the stream is cut", async () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n", "\r") });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const expected = text.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await linesOf(text, size)).toEqual(expected);
      }),
    );
  });

  it("are given as soon as they are whole", async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked++;
        yield Buffer.from("one\ntwo");
      }
    }
    for await (const line of lines(endless())) {
      expect(shown(line)).toBe("one");
      break;
    }
    expect(asked).toBe(1);
  });

  it.each([
    ["abcd", ["abcd"]],
    ["abcde", ["5 bytes"]],
    ["abcde\nabcd\n", ["5 bytes", "abcd"]],
    ["\nabcdefghijklm\n\na", ["", "13 bytes", "", "a"]],
    ["abc\nabcdefg\nabcdefgh", ["abc", "7 bytes", "8 bytes"]],
  ])(
    "of more than four bytes are told apart from those that are held: %j",
    async (text, expected) => {
      for (const size of [1, 2, 3, 100]) expect(await linesOf(text, size, 4)).toEqual(expected);
    },
  );

  it("that are too long say how they begin", async () => {
    const { value } = await lines(chunked("abcdef", 3), 4).next();
    expect(value).toEqual({ bytes: 6, head: Buffer.from("abc") });
  });

  it("do not fill the memory, however long one is", async () => {
    let most = 0;
    async function* endless() {
      for (let megabytes = 0; megabytes < 2048; megabytes += 16) {
        yield Buffer.alloc(16 << 20, "x");
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from("\nlast");
    }
    const found: string[] = [];
    for await (const line of lines(endless())) found.push(shown(line));
    expect(found).toEqual([`${2048 * 2 ** 20} bytes`, "last"]);
    expect(most).toBeLessThan(2 ** 30);
  });
});
