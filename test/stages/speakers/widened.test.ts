import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

describe("A18 sources that a reader cut short", () => {
  test.each([
    ["Ana Reyes and {Tom Okoro} spoke.", "Ana Reyes and Tom Okoro"],
    ["“Go,” Ana Reyes and {Tom Okoro} said.", "Ana Reyes and Tom Okoro"],
    ["Britain, France and {Spain} agreed.", "Britain and France and Spain"],
    [
      "“Go,” the leaders of Britain, France, and {Spain} said.",
      "leaders of Britain, France, and Spain",
    ],
    ["Ana Reyes (D-Ohio) and Tom Okoro (R-Tex.) {both} agreed.", "Ana Reyes and Tom Okoro"],
    ["“Go,” Ana Reyes, {the mayor of Marlow}, said.", "Ana Reyes"],
    ["Dana Quill, {a Leeds-based lawyer and spokeswoman for the union,} said so.", "Dana Quill"],
  ])("%s", (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  test.each([
    ["They left Leeds and {Reyes} spoke.", "Reyes"],
    ["In Leeds, {Reyes} spoke.", "Reyes"],
    ["He thanked Ana Oduya, and {Tom Okoro} spoke.", "Tom Okoro"],
    ["Rain fell in Leeds, {the mayor} said.", "mayor"],
  ])("whole: %s", (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});
