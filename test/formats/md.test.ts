import { describe, expect, it } from "vitest";
import { recordOf } from "../support/records.js";
import { writeFormat } from "../support/write-format.js";

const rowOf = async (words: string): Promise<string> => {
  const md = await writeFormat("md", [recordOf(words, [{ content: words }])]);
  const rows = md.split("\n").filter((line) => line.startsWith("|"));
  expect(rows).toHaveLength(3);
  return rows[2]!;
};

describe("md", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["a \\| b", "a \\\\\\| b"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["&lt; & co", "&amp;lt; &amp; co"],
    ["`code` *star* _line_ ~~gone~~", "\\`code\\` \\*star\\* \\_line\\_ \\~\\~gone\\~\\~"],
    ["[a](javascript:b) ![c](d)", "\\[a\\](javascript:b) !\\[c\\](d)"],
    ["two\nlines\r\nand\u2028more", "two lines and more"],
    ["\u001b[0m", "␛\\[0m"],
  ])("writes %j as itself", async (words, written) => {
    expect(await rowOf(words)).toBe(`| direct |  | ${written} |  |  | 0.90 |`);
  });

  it("escapes headings as well", async () => {
    const record = { ...recordOf("x", []), title: "# <b>\n## y" };
    expect(await writeFormat("md", [record])).toBe(
      "## a.txt · \\# &lt;b&gt; \\#\\# y\n\nNo claims.\n\n",
    );
  });
});
