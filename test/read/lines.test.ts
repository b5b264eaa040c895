import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines } from "../../src/read/lines.js";

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines(chunked(text, size))) found.push(Buffer.from(line).toString());
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
      expect(Buffer.from(line).toString()).toBe("one");
      break;
    }
    expect(asked).toBe(1);
  });
});
