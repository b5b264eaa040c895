import { randomBytes } from "node:crypto";
import zlib, { constants, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeFiles } from "../../src/read/files.js";
import type { Raw } from "../../src/read/raw.js";
import { rawSource } from "../../src/read/source.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const LINES = Array.from({ length: 5000 }, (_, id) =>
  JSON.stringify({
    id,
    text: `The harbour took ${id} boats.`,
    salt: randomBytes(9).toString("hex"),
  }),
);
const WHOLE = `${LINES.join("\n")}\n`;

async function rawsOf(name: string, bytes: Uint8Array): Promise<Raw[]> {
  const files = nodeFiles(temporaryFolder({ [name === "-" ? "unused" : name]: bytes }));
  async function* stdin() {
    yield bytes.subarray(0, 2);
    yield bytes.subarray(2);
  }
  const raws: Raw[] = [];
  const source = { name, stdin: name === "-" };
  for await (const raw of rawSource(source, "auto", { files, stdin: stdin() })) raws.push(raw);
  return raws;
}

const textsOf = (raws: readonly Raw[]): unknown[] =>
  raws.map((raw) => {
    if (raw.kind === "raw") return Buffer.from(raw.bytes).toString();
    return raw.kind === "bad line" ? raw.record : raw.message;
  });

describe("a packed input", () => {
  it.each(["a.jsonl.gz", "a.NDJSON.GZ", "a.jsonl", "-"])("gives its lines: %s", async (name) => {
    expect(textsOf(await rawsOf(name, gzipSync(WHOLE)))).toEqual(LINES);
  });

  it("may be of several members", async () => {
    const bytes = Buffer.concat([gzipSync(`${LINES[0]}\n`), gzipSync(`${LINES[1]}\n`)]);
    expect(textsOf(await rawsOf("a.jsonl.gz", bytes))).toEqual(LINES.slice(0, 2));
  });

  it("may be a text", async () => {
    const [raw] = await rawsOf("a.txt.gz", gzipSync("The harbour is shut."));
    expect(textsOf([raw!])).toEqual(["The harbour is shut."]);
    expect(raw).toMatchObject({ from: "a.txt.gz", line: null });
  });

  it("that breaks off gives the lines before, and says where it broke", async () => {
    const packed = gzipSync(WHOLE);
    const raws = await rawsOf("a.jsonl.gz", packed.subarray(0, packed.length >> 1));
    const last = raws.at(-1);
    const there = gunzipSync(packed.subarray(0, packed.length >> 1), {
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    expect(raws).toHaveLength(String(there).split("\n").length);
    expect(textsOf(raws.slice(0, -1))).toEqual(LINES.slice(0, raws.length - 1));
    expect(last).toEqual({
      kind: "unreadable",
      message: `is broken gzip: unexpected end of file (after line ${raws.length - 1})`,
      from: "a.jsonl.gz",
    });
  });

  it("that is damaged is refused", async () => {
    const packed = gzipSync("The harbour is shut.");
    packed[packed.length - 6] = packed[packed.length - 6]! ^ 0xff;
    expect(textsOf(await rawsOf("a.txt.gz", packed))).toEqual([
      "is broken gzip: incorrect data check",
    ]);
  });

  it("that unpacks to far more than is read is refused before it fills the memory", async () => {
    for (const name of ["a.txt.gz", "-"])
      expect(textsOf(await rawsOf(name, gzipSync(Buffer.alloc(70e6, 32))))).toEqual([
        "holds more than 64 MB: give it as JSONL",
      ]);
  });

  it("whose file cannot be read to its end gives the lines before", async () => {
    const packed = gzipSync(WHOLE);
    const half = packed.length >> 1;
    async function* failing() {
      yield packed.subarray(0, half);
      throw Object.assign(new Error("EIO"), { code: "EIO" });
    }
    const files = { ...nodeFiles("/"), stream: failing };
    const raws: Raw[] = [];
    const origins = { files, stdin: failing() };
    for await (const raw of rawSource({ name: "a.jsonl.gz", stdin: false }, "auto", origins))
      raws.push(raw);
    expect(textsOf(raws.slice(0, -1))).toEqual(LINES.slice(0, raws.length - 1));
    expect(raws.length).toBeGreaterThan(1000);
    expect(raws.at(-1)).toMatchObject({ message: `EIO (after line ${raws.length - 1})` });
  });

  const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: string) => Uint8Array };

  it.skipIf(zstdCompressSync === undefined).each([
    ["of several frames in one piece", (half: string, rest: string) => [half, rest], 5000, null],
    ["that breaks off", (half: string) => [half.slice(0, -900)], 100, "unexpected end of file"],
    ["with something behind it", (half: string) => [half, "junk"], 2500, "follows a frame is none"],
  ] as const)("by Zstandard %s", async (_, partsOf, atLeast, message) => {
    const [half, rest] = [LINES.slice(0, 2500), LINES.slice(2500)].map((lines) =>
      Buffer.from(zstdCompressSync!(`${lines.join("\n")}\n`)).toString("latin1"),
    );
    const bytes = Buffer.from(partsOf(half!, rest!).join(""), "latin1");
    const raws = await rawsOf("a.jsonl.zst", bytes);
    const texts = textsOf(raws);
    const complaint = message === null ? null : texts.pop();
    expect(texts.length).toBeGreaterThanOrEqual(atLeast);
    expect(texts).toEqual(LINES.slice(0, texts.length));
    if (message !== null)
      expect(complaint).toMatch(new RegExp(`^is broken Zstandard: .*${message}.*after line`));
  });

  it("by Zstandard is read where this Node can, else named", async () => {
    const magic = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
    const bytes = zstdCompressSync?.(WHOLE) ?? magic;
    const expected =
      zstdCompressSync === undefined ? [expect.stringContaining("from 22.15 on")] : LINES;
    expect(textsOf(await rawsOf("a.jsonl.zst", bytes))).toEqual(expected);
  });
});
