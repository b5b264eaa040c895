import { describe, expect, test } from "vitest";
import { quotationsOf } from "./quoted.js";

/** Each quotation with its marks, and the index of the one around it. */
const nested = (text: string) =>
  quotationsOf(text).map(({ start, end, parent }) => [text.slice(start, end), parent]);

describe("Q2 nested", () => {
  test.each([
    ["“He told me ‘go home’ twice,” she said.", "“He told me ‘go home’ twice,”", "‘go home’"],
    ["‘He told me “go home” twice,’ she said.", "‘He told me “go home” twice,’", "“go home”"],
    [`"He told me 'go home' twice," she said.`, `"He told me 'go home' twice,"`, "'go home'"],
    [`"He told me "go home" twice," she said.`, `"He told me "go home" twice,"`, `"go home"`],
    ["“He told me “go home” twice,” she said.", "“He told me “go home” twice,”", "“go home”"],
    ["''He told me 'go home,''' she said.", "''He told me 'go home,'''", "'go home,'"],
    ["“Who said ‘no’?” she asked.", "“Who said ‘no’?”", "‘no’"],
    ["“‘No’ is a word,” she said.", "“‘No’ is a word,”", "‘No’"],
    ["'The boys' club was 'out' of it.'", "'The boys' club was 'out' of it.'", "'out'"],
    [
      `"It was a “farce” from the start," he said.`,
      `"It was a “farce” from the start,"`,
      "“farce”",
    ],
  ])("%s", (text, outer, inner) =>
    expect(nested(text)).toEqual([
      [outer, null],
      [inner, 0],
    ]),
  );

  test("three deep", () =>
    expect(nested("“She wrote ‘he said “no” to me’ and left,” Oduya said.")).toEqual([
      ["“She wrote ‘he said “no” to me’ and left,”", null],
      ["‘he said “no” to me’", 0],
      ["“no”", 1],
    ]));
});

describe("Q3 an interrupted quotation is two", () => {
  test.each([
    ["“We knew,” Oduya said, “but we waited.”", ["“We knew,”", "“but we waited.”"]],
    ["‘We knew,’ Oduya said, ‘but we waited.’", ["‘We knew,’", "‘but we waited.’"]],
    ['"We knew," Oduya said, "but we waited."', ['"We knew,"', '"but we waited."']],
  ])("%s", (text, quotations) => {
    expect(nested(text)).toEqual(quotations.map((words) => [words, null]));
    expect(quotationsOf(text).every(({ continues }) => continues === null)).toBe(true);
  });
});
