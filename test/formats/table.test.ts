import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/formats/display-width.js";
import { frame } from "../../src/formats/frame.js";
import { recordOf } from "../support/records.js";
import { writeFormat } from "../support/write-format.js";

const TEXT = '"We will pay $3.5 million by May 11, 2027, and not before," said Mayor Ann Doyle.';
const RECORD = recordOf(TEXT, [
  {
    content: '"We will pay $3.5 million by May 11, 2027, and not before,"',
    speaker: "Ann Doyle",
    role: "Mayor",
    dates: { "May 11, 2027": "2027-05-11" },
    figures: { "$3.5 million": [3500000, "USD"] },
  },
]);
const ALWAYS = { when: "always", env: {}, isTerminal: true } as const;
const BORDER = /^[┌├└]/;
const ROW = /^[│┌├└]/;
/** What terminals act on: control characters but for line ends, and marks that turn the direction of writing. */
const STEERING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

const rows = (table: string): string[] => table.split("\n").filter((line) => ROW.test(line));

describe("the table", () => {
  it.each([40, 60, 61, 79, 80, 100, 109, 110, 160, 300])("fits %i columns", async (width) => {
    const table = await writeFormat("table", [RECORD], { width });
    const widths = new Set(rows(table).map(displayWidth));
    expect(widths).toEqual(new Set([Math.min(Math.max(width, 60), 160)]));
  });

  it.each([60, 80, 120])("shows all there is of a claim in %i columns", async (width) => {
    const table = await writeFormat("table", [RECORD], { width });
    const shown = table.replace(/[^\w$.,"-]+/g, " ");
    for (const part of ["direct", "Ann Doyle", "Mayor", "2027-05-11", "3500000 USD", "0.90"])
      expect(shown).toContain(part);
    const words = TEXT.split(" ").slice(0, 11);
    for (const word of words) expect(shown).toContain(word);
  });

  it("marks dates and figures inside the claim by colour, also over a line's end", async () => {
    const table = await writeFormat("table", [RECORD], { width: 60, color: ALWAYS });
    expect(table).toContain("\u001b[33m$3.5 million\u001b[39m");
    expect(table).toContain("\u001b[36mMay");
    expect(table).toContain("2027\u001b[39m");
    const plain = await writeFormat("table", [RECORD], { width: 60 });
    expect(stripVTControlCharacters(table)).toBe(plain);
  });

  it("groups claims by document and ends with one line of totals", async () => {
    const other = recordOf("He sank.", [{ content: "He sank", type: "statement" }], "b.txt");
    const none = recordOf("Nothing.", [], "c.txt");
    const table = await writeFormat("table", [RECORD, other, none]);
    const lines = table.trimEnd().split("\n");
    expect(lines.filter((line) => /^[abc]\.txt$/.test(line))).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(lines.at(-1)).toBe("2 claims (1 direct, 1 statement) in 2 of 3 documents");
    const filtered = await writeFormat("table", [RECORD, none], { onlyWithClaims: true });
    expect(filtered).not.toContain("c.txt");
  });

  it.each([
    "港口在东京和大阪之间的海上航线已经关闭直到二〇二七年五月十一日为止并且不会再开放",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 🪖 🇬🇧🇫🇷 ☎️ 1️⃣ ok",
    "café naïve Z̶͎͓̟a̷l̵g̸o̴",
    "ＦＵＬＬ ｗｉｄｔｈ ｶﾅ 한국어",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "zero\u200bwidth\u2060joined\ufeff soft\u00adhyphen",
    "עברית وعربي",
  ])("keeps its columns straight for %s", async (words) => {
    for (const width of [60, 80, 120]) {
      const table = await writeFormat(
        "table",
        [recordOf(words, [{ content: words, speaker: words }])],
        { width },
      );
      expect(new Set(rows(table).map(displayWidth))).toEqual(new Set([width]));
      const borders = table.split("\n").filter((line) => BORDER.test(line));
      expect(borders.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("lets nothing through that could steer a terminal", async () => {
    const words =
      "\u001b[31mred\u001b]0;title\u0007 \u202egnp\u202c \u009b5m \0 \b\r \u007f \u2066x\u2069 \ud800 end";
    const record = {
      ...recordOf(words, [{ content: words, speaker: words, role: words }]),
      title: words,
    };
    expect(STEERING.test(await writeFormat("table", [record]))).toBe(false);
    expect(STEERING.test(await writeFormat("md", [record]))).toBe(false);
    expect(STEERING.test(await writeFormat("table", [record], { unit: "document" }))).toBe(false);
  });

  it("stays straight and whole for any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
        fc.integer({ min: 60, max: 130 }),
        async (words, width) => {
          const table = await writeFormat("table", [recordOf(words, [{ content: words }])], {
            width,
          });
          expect(new Set(rows(table).map(displayWidth))).toEqual(new Set([width]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws thousands of claims as one table", async () => {
    const record = recordOf("word", [{ content: "word" }]);
    const many = { ...record, claims: Array.from({ length: 3000 }, () => record.claims[0]!) };
    const table = await writeFormat("table", [many]);
    expect(table.match(/┌/g)).toHaveLength(1);
    expect(table.match(/└/g)).toHaveLength(1);
    expect(table.match(/├/g)).toHaveLength(3000);
  });

  it("draws a cell of thousands of lines as one row", () => {
    const lines = Array.from({ length: 6000 }, () => ({ printed: "word", width: 4 }));
    const drawn = frame([lines.slice(0, 1)], [[lines], [lines.slice(0, 2)]], [20]);
    expect(drawn.match(/word/g)).toHaveLength(6003);
    expect(drawn.match(/├/g)).toHaveLength(2);
    expect(drawn.match(/[┌└]/g)).toHaveLength(2);
  });
});
