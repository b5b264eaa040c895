import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

const last = (text: string): string | null => namesOf(text).at(-1) ?? null;

describe("W1 names that look like other words", () => {
  test.each([
    ["{Huw ap Rhys} came. {Ap Rhys} spoke.", "Huw ap Rhys"],
    ["{Rodrigo dela Vega} came. {Dela Vega} spoke.", "Rodrigo dela Vega"],
    ["{Zainab binti Yusof} came. {Zainab} spoke.", "Zainab binti Yusof"],
    ["{Uri bar Lev} came. {Bar Lev} spoke.", "Uri bar Lev"],
    ["{Dr. João dos Santos} spoke.", "João dos Santos"],
    ["{Guled Abdi} spoke.", "Guled Abdi"],
    ["{Guled bin Abdi} spoke.", "Guled bin Abdi"],
    ["{He Qing} came with Wu Xan. “Go,” {He} said.", "He Qing"],
    ["{Gergely Horváth} spoke.", "Gergely Horváth"],
    ["{Mayor Oh Qun} spoke.", "Oh Qun"],
    ["{Aye Qwin} spoke.", "Aye Qwin"],
    ["On Friday {He Qing} spoke.", "He Qing"],
    ["{He Qing} came. “Go,” {He} said.", "He Qing"],
    ["{He Qing} came. Then {Mr. He} spoke.", "He Qing"],
    ["Captain {Étienne Marlow} came. {Mr. Marlow} spoke.", "Étienne Marlow"],
  ])("%s", (text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
    ["Ana Reyes came. {He} spoke."],
    ["Meanwhile He spoke. “Go,” {he} said."],
    ["Oh, {he} spoke."],
  ])("not in %s", (text) => {
    expect(last(text) ?? "").not.toMatch(/^(?:He|Oh|Meanwhile)/);
  });
});

describe("W3 they of one person, where the text says so", () => {
  test.each([
    ["Sam Oduya, who uses the pronouns they and them, came. {They} spoke."],
    ["Sam Oduya, who uses they/them pronouns, came. {They} spoke."],
    ["Sam Oduya (they/them) came. {They} spoke."],
    ["Sam Oduya, who is non-binary, came. {They} spoke."],
    ["Sam Oduya, who identifies as nonbinary, came. {They} spoke."],
    ["Sam Oduya, whose pronouns are they and them, came. {They} spoke."],
  ])("%s", (text) => {
    expect(last(text)).toBe("Sam Oduya");
  });

  test.each([
    ["Sam Oduya came. {They} spoke."],
    ["Sam Oduya said that they and them are small words. {They} spoke."],
    ["Sam Oduya (she/her) came. {They} spoke."],
    ["Sam Oduya is a non-binary activist’s father. {They} spoke."],
    ["Sam Oduya (they/them) came. {He} spoke."],
  ])("no one in %s", (text) => {
    expect(last(text)).not.toBe("Sam Oduya");
  });
});

describe("`He` that opens a sentence, where someone of the family He is named", () => {
  test.each([
    [
      "a woman of that family, where no man is near",
      "{Ms. He Lan} opened the school. {He} said it was full.",
      "He Lan",
    ],
    [
      "a man who is near, before her",
      "{Ms. He Lan} opened the school with {Mr. Oduya}. {He} said it was full.",
      "Oduya",
    ],
    ["nobody, of two", "{Ms. He Lan} met {Ms. He Qing}. {He} said the school was full.", null],
    ["nobody, where she is no He", "{Ms. Wu Lan} opened the school. {He} said it was full.", null],
    ["nobody, for him", "{Ms. He Lan} opened the school. It was for {him}.", null],
  ])("%s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });
});
