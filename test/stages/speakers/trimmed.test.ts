import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

describe("a source with a word too many", () => {
  test.each([
    ["“Go,” {Ana Reyes both} wrote and sang.", "Ana Reyes"],
    ["{Federal prosecutors in} Marlow charged him.", "Federal prosecutors"],
    ["{One of the nurses who} signed it called him a fraud.", "One of the nurses"],
    ["{The Marlow Trust this month} rejected it.", "Marlow Trust"],
    ["{The complaint and a} reply say so.", "complaint"],
    ["While {there is no law} requiring it, all comply.", "law"],
  ])("%s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test.each([
    ["{Workers in Marlow} said so.", "Workers in Marlow"],
    ["{Both} agreed.", "Both"],
  ])("nothing is cut where all belongs: %s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe("a source with a word too few", () => {
  test.each([
    ["It goes on as Norway and {Chile} support it.", "Norway and Chile"],
    ["It failed because one {or more of the owners} objected.", "one or more of the owners"],
    ["There is no plan, and not {everyone} agrees.", "not everyone"],
  ])("%s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test("`such as` opens no clause", () => {
    expect(namesOf("He likes places such as Norway and {Chile}.")).toEqual(["Chile"]);
  });
});
