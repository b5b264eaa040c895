import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

describe("I and we in quotation marks that no content holds", () => {
  test.each([
    [
      "“[a:We ran],” {a:Ana Reyes} <a:said>. “{We} think it was a bear.”",
      ["Ana Reyes", "Ana Reyes"],
    ],
    ["“[a:We ran],” {a:Ana Reyes} <a:said>. “{I} hope it was a bear.”", ["Ana Reyes", "Ana Reyes"]],
    [
      "“[a:We ran],” {a:Ana Reyes} <a:said>.\n\nIt rained. “{We} think it was a bear.”",
      ["Ana Reyes", null],
    ],
    [
      "“[a:We ran],” {a:Ana Reyes} <a:said>. “[b:I fell],” {b:Tom Okoro} <b:said>. “{We} think so.”",
      ["Ana Reyes", "Tom Okoro", null],
    ],
    ["“[a:They ran],” {a:Ana Reyes} <a:said>. {We} think it was a bear.", ["Ana Reyes", null]],
  ])("%s", (marked, expected) => {
    expect(namesOf(marked)).toEqual(expected);
  });
});
