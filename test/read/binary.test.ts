import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { binaryKind } from "../../src/read/binary.js";
import { NEWS } from "../support/news.js";

const utf16 = Buffer.from(`\ufeff${NEWS}`, "utf16le");

describe("text", () => {
  it.each([
    ["nothing", ""],
    ["news", NEWS],
    [
      "news with stray NUL bytes",
      NEWS.replaceAll(" ", (space, at) => (at % 90 === 0 ? "\0" : space)),
    ],
    ["one word with a NUL in it", "a\0b"],
    ["form feeds and backspaces", "one\ftwo\b\b three\v"],
    ["escape sequences", "\u001b[31m\u001b[0m\u001b[1m".repeat(50)],
    ["Russian", "Мэр города сказал, что мост закрыт."],
    ["Chinese", "市長は橋が閉鎖されたと述べた。"],
    ["emoji", "😀".repeat(100)],
    [
      "French in Latin-1",
      Buffer.from("Le café était fermé à Genève, a déclaré le maire.", "latin1"),
    ],
    [
      "Greek in an 8-bit encoding",
      Buffer.from([
        0xd4, 0xef, 0x20, 0xe3, 0xe5, 0xf6, 0xfd, 0xf1, 0xe9, 0x20, 0xe5, 0xdf, 0xed, 0xe1, 0xe9,
      ]),
    ],
  ])("is %s", (_, text) => {
    expect(binaryKind(Buffer.from(text as string))).toBeNull();
  });
});

describe("no text", () => {
  it.each([
    ["the head of a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ["NUL bytes", Buffer.alloc(100)],
    ["noise", Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256))],
    ["an ELF head", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]],
    ["UTF-16 without a mark", utf16.subarray(2)],
  ])("is %s", (_, bytes) => {
    expect(binaryKind(Buffer.from(bytes as Uint8Array))).toBe("a binary file, not text");
  });

  it("is UTF-16, which is named", () => {
    expect(binaryKind(utf16)).toContain("UTF-16");
    expect(binaryKind(Buffer.from(utf16).swap16())).toContain("UTF-16");
  });

  it("is compressed by gzip, which is named", () => {
    expect(binaryKind(gzipSync(NEWS))).toContain("gzip");
  });

  it("is a PDF, which is named", () => {
    expect(binaryKind(Buffer.from("%PDF-1.7\n1 0 obj"))).toContain("PDF");
  });
});
