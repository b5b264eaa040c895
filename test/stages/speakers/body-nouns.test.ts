import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

const names = (marked: string): (string | undefined)[] =>
  speakersOf(marked).map((speaker) => speaker?.name);

describe("what a body is called by", () => {
  test.each([
    ["Sofa chain Loungewell is to close. {The sofa chain} spoke.", "Loungewell"],
    ["Loungewell, a sofa chain from Leeds, is to close. {The chain} spoke.", "Loungewell"],
    ["Shop union Orda met sofa chain Loungewell. {The retailer} spoke.", "Loungewell"],
    ["Sofa chain Loungewell met shop union Orda. {The retailer} spoke.", "Loungewell"],
    ["Sofa chain Loungewell met shop union Orda. {The union} spoke.", "Orda"],
    ["The charity Rimba Kita met lender Ludra. {The bank} spoke.", "Ludra"],
    ["Research unit Ostrel, an arm of lender Ludra, met. {The unit} spoke.", "Ostrel"],
  ])("%s", (marked, expected) => {
    expect(names(marked)).toEqual([expected]);
  });

  test("a union is no retailer", () => {
    expect(names("Shop union Orda met on Monday. {The retailer} spoke.")).toEqual(["retailer"]);
  });
});

describe("makers of what no list holds", () => {
  test.each([
    ["Blocko Group’s chief left. {The toymaker} spoke.", "Blocko Group"],
    ["Blocko Group met Ana Reyes, a dressmaker. {The dressmaker} spoke.", "Ana Reyes"],
    ["It rained. {The hatmaker} spoke.", "hatmaker"],
  ])("%s", (marked, expected) => {
    expect(names(marked)).toEqual([expected]);
  });
});

describe("a noun for a body right before the name", () => {
  test.each([
    "Timber firm {Dunmore Pike} spoke.",
    "He met green group {Rimba Kita}, which spoke.",
    "Shop workers’ union {Orda} spoke.",
    "It was bought by sofa chain {Loungewell}.",
  ])("%s", (marked) => {
    expect(speakersOf(marked)[0]?.kind).toBe("organization");
  });

  test.each([
    "The firm {Ruslan Okonq} founded spoke.",
    "He told police {Ruslan Okonq} had left.",
    "The company’s union {Ruslan Okonq} led spoke.",
    "Bank chief {Ruslan Okonq} spoke.",
  ])("a person’s: %s", (marked) => {
    expect(speakersOf(marked)[0]?.kind).toBe("person");
  });
});

describe("acronyms of what has no name", () => {
  test.each([
    ["{The U.N. tents agency (UNTA)} spoke. {UNTA} left.", ["UNTA", "UNTA"]],
    ["{The nurse from the agency (UNTA)} spoke.", ["nurse from the agency"]],
  ])("%s", (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe("documents", () => {
  test.each([
    [
      "{A memo by the surveyor, Ted Brandt,} spoke. {The memo} went on.",
      ["memo by the surveyor", "memo by the surveyor"],
    ],
    ["{Papers seen by us} spoke. {The memo} went on.", ["Papers seen by us", "memo"]],
    ["{A study of urchins} spoke. {The paper} went on.", ["study of urchins", "study of urchins"]],
    ["{The Marlow Times} spoke. {The paper} went on.", ["Marlow Times", "Marlow Times"]],
    ["{A study last year by economists} spoke.", ["study last year by economists"]],
    ["{The April survey} spoke.", ["April survey"]],
    [
      "{A survey of urchins} spoke. {The April survey} went on.",
      ["survey of urchins", "April survey"],
    ],
    ["{A Wednesday editorial} spoke.", ["Wednesday editorial"]],
    ["{A statement from the mayor, Ana Reyes,} spoke.", ["Ana Reyes"]],
  ])("%s", (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});
