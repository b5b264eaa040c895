import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/formats/visible.js";
import { recordOf } from "../support/records.js";
import { writeFormat } from "../support/write-format.js";

/** The columns of the contract, in its order. */
const COLUMNS =
  "document id,claim id,type,speaker name,speaker kind,role,cue,addressee,said on,text,dates,figures,checkworthy,confidence,paragraph,sentence,start,end";

/** A reader of RFC 4180, written from its grammar and sharing nothing with the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < csv.length; ) {
    let cell = "";
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (at >= csv.length) throw new Error("no closing quotation mark");
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== "," && csv[at] !== "\r") cell += csv[at++];
    rows.at(-1)!.push(cell);
    if (csv[at] === ",") {
      at++;
      if (csv[at] === "\r") rows.at(-1)!.push("");
    } else if (csv.startsWith("\r\n", at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    } else throw new Error(`neither comma nor line end at ${at}`);
  }
  return rows;
}

const cellOf = async (words: string, csvRaw = false): Promise<string> => {
  const csv = await writeFormat("csv", [recordOf(words, [{ content: words }])], { csvRaw });
  const [head, row] = parse(csv);
  return row![head!.indexOf("text")]!;
};

describe("csv", () => {
  it("has the contract's columns, one claim a row", async () => {
    const text = '"Three, or 46 percent, by May," she said.';
    const record = recordOf(
      text,
      [
        {
          content: ['"Three, or 46 percent, by May,"', "she"],
          speaker: "Ann Doyle",
          role: 'Mayor, "acting"',
          dates: { May: "2027-05" },
          figures: { Three: [3, null], "46 percent": [46, "percent"] },
        },
        { content: "she", type: "statement", confidence: 0.5 },
      ],
      7,
    );
    expect(parse(await writeFormat("csv", [record]))).toEqual([
      COLUMNS.split(","),
      [
        "7",
        "c1",
        "direct",
        "Ann Doyle",
        "person",
        'Mayor, "acting"',
        "",
        "",
        "",
        '"Three, or 46 percent, by May," … she',
        "2027-05",
        "3; 46 percent",
        "0.5",
        "0.9",
        "0",
        "0",
        "0",
        "35",
      ],
      [
        "7",
        "c2",
        "statement",
        "",
        "",
        "",
        "",
        "",
        "",
        "she",
        "",
        "",
        "0.5",
        "0.5",
        "0",
        "0",
        "32",
        "35",
      ],
    ]);
  });

  it.each(["a,b", 'a "b"', "a\r\nb", "a\nb", "a\tb", '"', ",", " a ", "\n"])(
    "gives %j back",
    async (words) => {
      expect(await cellOf(words)).toBe(words);
    },
  );

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "=cmd|' /C calc'!A0", "-"])(
    "does not let a spreadsheet take %j for a formula",
    async (words) => {
      expect(await cellOf(words)).toBe(`'${words}`);
      expect(await cellOf(words, true)).toBe(words);
    },
  );

  it.each([
    ["a\u001b[31mb", "a␛[31mb"],
    ["a\u001b]0;title\u0007b", "a␛]0;title␇b"],
    ["a\u009b31mb", "a\ufffd31mb"],
    ["a\rb", "a␍b"],
    ["\u0000=1\u007f", "␀=1␡"],
    ["a\u202eb", "a\ufffdb"],
  ])("lets no control character of %j act in a terminal", async (words, seen) => {
    expect(await cellOf(words)).toBe(seen);
    expect(await cellOf(words, true)).toBe(words);
  });

  it("leaves numbers as they are", async () => {
    const record = recordOf("x", [{ content: "x" }], -5);
    const [, row] = parse(await writeFormat("csv", [record]));
    expect(row![0]).toBe("-5");
  });

  it("gives any text back, but for the apostrophe before a formula and what could steer a terminal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (words) => {
        expect(await cellOf(words, true)).toBe(words);
        const seen = visible(words);
        expect([seen, `'${seen}`]).toContain(await cellOf(words));
      }),
    );
  });
});

describe("tsv", () => {
  it("has one line a claim and no quotation marks of its own", async () => {
    const words = 'a\tb\r\n"c" d';
    const tsv = await writeFormat("tsv", [recordOf(words, [{ content: words }])]);
    const [head, row, ...rest] = tsv.split("\n");
    expect(head).toBe(COLUMNS.replaceAll(",", "\t"));
    expect(row!.split("\t")[9]).toBe('a b "c" d');
    expect(rest).toEqual([""]);
  });

  it("lets no control character act in a terminal", async () => {
    const tsv = await writeFormat("tsv", [recordOf("a\u001b[2Jb", [{ content: "a\u001b[2Jb" }])]);
    expect(tsv.split("\n")[1]!.split("\t")[9]).toBe("a␛[2Jb");
  });
});
