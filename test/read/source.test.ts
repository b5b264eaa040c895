import { truncateSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFiles } from "../../src/read/files.js";
import type { Item } from "../../src/read/item.js";
import { type InputFormat, readSource } from "../../src/read/source.js";
import { temporaryFolder } from "../support/temporary-folder.js";

async function* nothing() {}

const NOTHING = { title: null, published: null };

async function itemsOf(
  bytes: string | Uint8Array,
  format: InputFormat = "auto",
  name = "a.txt",
  defaults: typeof NOTHING | { title: string; published: string } = NOTHING,
): Promise<Item[]> {
  const files = nodeFiles(temporaryFolder({ [name === "-" ? "unused" : name]: bytes }));
  async function* stdin() {
    for (const byte of Buffer.from(bytes)) yield Uint8Array.of(byte);
  }
  const items: Item[] = [];
  const source = { name, stdin: name === "-" };
  for await (const item of readSource(source, format, { files, stdin: stdin() }, defaults))
    items.push(item);
  return items;
}

const textOf = ([item]: Item[]): unknown => item && "text" in item && item.text;

describe("a text file", () => {
  it.each([
    ["UTF-8", "café 😀", "café 😀"],
    ["UTF-8 with a byte order mark", "\ufeffcafé", "café"],
    ["CR LF", "a\r\nb\r\n", "a\r\nb\r\n"],
    ["CR", "a\rb", "a\rb"],
    ["NUL bytes and form feeds", "news \0 and\f more", "news \0 and\f more"],
    ["marks for right-to-left writing", "a \u200f\u202eb\u202c c", "a \u200f\u202eb\u202c c"],
    ["combining marks", "cafe\u0301", "cafe\u0301"],
  ])("in %s is decoded and not altered, as a file and as a stream", async (_, bytes, text) => {
    expect(textOf(await itemsOf(bytes))).toBe(text);
    expect(textOf(await itemsOf(bytes, "auto", "-"))).toBe(text);
  });

  it("that is no UTF-8 is decoded with U+FFFD, and that is told", async () => {
    const [item] = await itemsOf(Buffer.from("caf\xe9!", "latin1"));
    expect(item).toMatchObject({ text: "caf\ufffd!", invalidUtf8: true });
    expect((await itemsOf("caf\ufffd!"))[0]).toMatchObject({ invalidUtf8: false });
  });

  it("too large to be held is refused by its size, before it is read", async () => {
    const cwd = temporaryFolder({ "a.txt": "" });
    // a hole: it takes no room on the disk, and reading it would take seconds
    truncateSync(path.join(cwd, "a.txt"), 1.9e9);
    const files = { ...nodeFiles(cwd), bytes: () => Promise.reject(new Error("it was read")) };
    const items: Item[] = [];
    const source = { name: "a.txt", stdin: false };
    for await (const item of readSource(source, "auto", { files, stdin: nothing() }, NOTHING))
      items.push(item);
    const message = "holds more than 64 MB: give it as JSONL";
    expect(items).toEqual([{ kind: "unreadable", message, from: "a.txt" }]);
  });

  it("has its path as id, and the caller's title and date", async () => {
    const defaults = { title: "Boats", published: "2026-05-11" };
    const [item] = await itemsOf("x", "auto", "a.txt", defaults);
    expect(item).toMatchObject({ id: "a.txt", from: "a.txt", line: null, meta: null, ...defaults });
  });
});

describe("a JSONL file", () => {
  const lines = '{"text": "one"}\n{"text": "two"}\n';

  it.each([
    ["UTF-16", Buffer.from(`\ufeff${lines}`, "utf16le")],
    ["UTF-16 text", Buffer.from(`\ufeff${lines}`, "utf16le").swap16()],
    ["a binary file", Buffer.from(lines, "utf16le")],
  ])("that is no text is refused once, not line by line: %s", async (kind, bytes) => {
    expect(await itemsOf(bytes, "auto", "a.jsonl")).toEqual([
      { kind: "unreadable", message: expect.stringContaining(kind), from: "a.jsonl" },
    ]);
  });
});

describe("which inputs are JSONL", () => {
  const LINE = '{"text": "one"}\n{"text": "two"}\n';

  it.each([
    ["a.jsonl", "auto", 2],
    ["A.JSONL", "auto", 2],
    ["a.ndjson", "auto", 2],
    ["a.txt", "auto", 1],
    ["a.txt", "jsonl", 2],
    ["a.jsonl", "text", 1],
    ["-", "auto", 2],
    ["-", "jsonl", 2],
    ["-", "text", 1],
  ] as const)("%s with %s gives %i documents", async (name, format, count) => {
    expect(await itemsOf(LINE, format, name)).toHaveLength(count);
  });

  it.each([
    '{"title": "no text"}\n',
    "{not json}\n",
    "[1]\n",
    "{",
    "",
    '"text"\n',
    '{"text": 5}\n',
  ])("standard input %j is text", async (bytes) => {
    expect(textOf(await itemsOf(bytes, "auto", "-"))).toBe(bytes);
  });

  it("standard input with a byte order mark and CR LF is JSONL all the same", async () => {
    const items = await itemsOf(`\ufeff${LINE.replaceAll("\n", "\r\n")}`, "auto", "-");
    expect(items.map((item) => "text" in item && item.text)).toEqual(["one", "two"]);
  });
});

describe("a line of JSONL", () => {
  const line = async (value: unknown, defaults?: { title: string; published: string }) =>
    (
      await itemsOf(
        typeof value === "string" ? value : JSON.stringify(value),
        "jsonl",
        "-",
        defaults,
      )
    )[0];

  it.each([
    [
      { text: "x", id: "a" },
      { id: "a", meta: null },
    ],
    [{ text: "x", id: 7 }, { id: 7 }],
    [{ text: "x", id: null }, { id: null }],
    [{ text: "x", id: { a: [1] } }, { id: { a: [1] } }],
    [{ text: "x" }, { id: 0, line: 1 }],
    [{ text: "" }, { text: "" }],
    [{ text: "\ufeff\ud800\0" }, { text: "\ufeff\ud800\0" }],
    [
      { text: "x", published: "2026-05-11", title: "T" },
      { published: "2026-05-11", title: "T" },
    ],
    [
      { text: "x", published: null, title: null },
      { published: null, title: null },
    ],
    [{ text: "x", published: "2026-05-11T23:59:00-05:00" }, { published: "2026-05-11" }],
    [{ text: "x", published: "2026-05-11 08:00" }, { published: "2026-05-11" }],
    [
      { text: "x", n: 3, claims: [1], meta: { a: 1 } },
      { meta: { n: 3, claims: [1], meta: { a: 1 } } },
    ],
    ['{"text": "x", "__proto__": {"a": 1}}', { meta: JSON.parse('{"__proto__": {"a": 1}}') }],
  ])("%j is a document", async (value, expected) => {
    expect(await line(value)).toMatchObject({ kind: "document", ...expected });
  });

  it("of its own date and title keeps them, and takes the caller's where it has none", async () => {
    const defaults = { title: "D", published: "2026-01-01" };
    expect(await line({ text: "x" }, defaults)).toMatchObject(defaults);
    const own = { title: "T", published: "2026-05-11" };
    expect(await line({ text: "x", ...own }, defaults)).toMatchObject(own);
  });

  it.each([
    ["{", "invalid-json", null],
    ["5", "invalid-json", null],
    ["null", "invalid-json", null],
    ['["text"]', "invalid-json", null],
    [{ id: "a" }, "no-text", "a"],
    [{ id: null }, "no-text", null],
    [{}, "no-text", 0],
    [{ id: "a", text: null }, "no-text", "a"],
    [{ id: "a", text: "x", published: "May 11" }, "invalid-published", "a"],
    [{ id: "a", text: "x", published: "2026-13-01" }, "invalid-published", "a"],
    [{ id: "a", text: "x", published: 2026 }, "invalid-published", "a"],
    [{ id: "a", text: "x", title: ["T"] }, "invalid-title", "a"],
  ])("%j is an error: %s", async (value, code, id) => {
    const item = await line(value);
    expect(item).toMatchObject({ kind: "bad line", record: { id, error: { code, line: 1 } } });
  });
});

describe("standard input", () => {
  it.each(["auto", "jsonl"] as const)(
    "read as %s is let go where nobody wants the rest",
    async (format) => {
      let open = true;
      async function* endless() {
        try {
          for (;;) yield Buffer.from('{"text": "one"}\n');
        } finally {
          open = false;
        }
      }
      const origins = { files: nodeFiles("/"), stdin: endless() };
      for await (const item of readSource({ name: "-", stdin: true }, format, origins, NOTHING)) {
        expect(item).toMatchObject({ text: "one" });
        break;
      }
      expect(open).toBe(false);
    },
  );
});
