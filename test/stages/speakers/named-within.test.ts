import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

describe("a description that holds a name in other letters", () => {
  test.each([
    [
      "It is wrong, says {the leading Norwegian nursing journal}. The Norwegian Nursing Journal is old.",
      "Norwegian Nursing Journal",
    ],
    [
      "{A nursing journal} disagreed. The Norwegian Nursing Journal is old.",
      "Norwegian Nursing Journal",
    ],
  ])("is who bears the name: %s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe("a lead that tells what before it tells who", () => {
  test.each([
    [
      "{A federal appeals court} ruled Friday. The Court of Appeals for the Ninth District was split.",
      "Court of Appeals for the Ninth District",
    ],
    ["{A water council} met. The Marlow Water Council was split.", "Marlow Water Council"],
  ])("means the one named next: %s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test.each([
    ["{A tax council} met. The Marlow Water Council was split.", "tax council"],
    [
      "{A water council in the north} met. The Marlow Water Council was split.",
      "water council in the north",
    ],
    [
      "It rained. It blew. It froze. It thawed. {A water council} met. The Marlow Water Council was split.",
      "water council",
    ],
  ])("stays unnamed: %s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe("whose part speaks", () => {
  test.each([
    [
      "{Ana Reyes} spoke. She left. {Many of her supporters} stayed.",
      ["Ana Reyes", "Many of Ana Reyes’s supporters"],
    ],
    ["{Some of our members} stayed.", ["Some of our members"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("`which` behind an apposition", () => {
  test("takes up the names that it stands by", () => {
    expect(
      namesOf("It came from Chile and Norway, the two biggest donors, {which} pledged more."),
    ).toEqual(["Chile and Norway"]);
    expect(namesOf("It came from Norway, the biggest donor, {which} pledged more.")).toEqual([
      "Norway",
    ]);
  });
});
