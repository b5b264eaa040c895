import { describe, expect, test } from "vitest";
import { BODY, kindsOf, textOf } from "./kinds.js";

describe("P5 lists, tables, subheads, block quotations, breaks", () => {
  test.each([
    [["list: • Repair the dam", "list: • Pay the nurses"]],
    [["list: - Repair the dam", "list: - Pay the nurses"]],
    [["list: 1. Repair the dam", "list: 2. Pay the nurses"]],
    [["list: (a) repair the dam;", "list: (b) pay the nurses."]],
    [["table: Marlow\t12\t40", "table: Lund\t9\t31"]],
    [["table: | Town | Seats |", "table: | Lund | 9 |"]],
    [["table: Marlow     58%", "table: Lund        9%"]],
    [["subhead: A town that waited"]],
    [["subhead: MONEY GONE"]],
    [["blockquote: > We knew of the leak and we said so."]],
    [["break: ***"]],
    [["break: * * *"]],
    [["break: ———"]],
    [["break: ___."]],
    [["break: -30-"]],
  ])("%j", (middle) => {
    const rows = [BODY[0]!, ...middle, BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });

  test.each([
    ["a dash that opens a line alone", "body: – said nobody in Marlow, ever."],
    ["a figure that opens a line alone", "body: 3. The dam was not repaired in the spring."],
    ["wide spaces in one line", "body: The dam   was old."],
    ["a short sentence", "body: Nobody came."],
    ["a speaker's line", "body: REYES: I knew nothing"],
    ["a question", "body: Q: Who took the money?"],
    ["a price", "body: $$$ was all that she wanted."],
    ["short speech", "body: “Not me”"],
  ])("not %s", (_, row) => {
    const rows = [BODY[0]!, row, BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });
});
