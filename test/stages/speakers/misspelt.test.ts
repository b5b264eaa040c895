import { describe, expect, test } from "vitest";
import { isOneSlip } from "../../../src/stages/speakers/misspelt.js";
import { namesOf } from "./marked-text.js";

test.each([
  ["bornfeld", "bornfled", true],
  ["bornfeld", "bornfeldt", true],
  ["bornfeld", "bonfeld", true],
  ["bornfeld", "bornfald", true],
  ["bornfeld", "bornfeld", false],
  ["bornfeld", "bernfald", false],
  ["bornfeld", "born", false],
])("%s and %s differ by one slip: %s", (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected);
  expect(isOneSlip(b, a)).toBe(expected);
});

describe("a name misspelt once", () => {
  test.each([
    ["{Harriet Bornfeld} spoke. Later {Bornfled} left.", ["Harriet Bornfeld", "Harriet Bornfeld"]],
    ["{Donald Okafor} spoke. {Donlad Okafor} left.", ["Donald Okafor", "Donald Okafor"]],
  ])("is the one that it nearly spells: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    ["{Marian Okafor} spoke. {Marion Okafor} left.", ["Marian Okafor", "Marion Okafor"]],
    ["{Harriet Lund} spoke. {Lond} left.", ["Harriet Lund", "Lond"]],
    [
      "{Harriet Bornfeld} spoke. {Tom Bornfald} spoke. {Bornfuld} left.",
      ["Harriet Bornfeld", "Tom Bornfald", "Bornfuld"],
    ],
  ])("stays apart where it could be another's: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
