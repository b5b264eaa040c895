import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

describe("W10 named in the headline, or only after the quotation", () => {
  test.each([
    [
      "surname in the headline",
      "{Reyes}: ‘I will stay’\n\nMayor Ana Reyes will stay in office, she said on Monday.",
      "Ana Reyes",
    ],
    [
      "particle in the headline",
      "{De Souza} says dam will hold\n\nMayor Ana de Souza spoke on Monday evening in the town.",
      "Ana de Souza",
    ],
    [
      "office in the headline",
      "{Governor}: Power back by Monday\n\nTexas Governor Tom Okoro spoke on television that night.",
      "Tom Okoro",
    ],
    [
      "headline style",
      "{Reyes} Says Dam Will Hold Through Winter\n\nMayor Ana Reyes spoke on Monday to the council.",
      "Ana Reyes",
    ],
    [
      "after the quotation",
      "“We knew,” {Reyes} said.\n\nAna Reyes is the mayor of Marlow.",
      "Ana Reyes",
    ],
  ])("%s", (_, text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  test.each([
    [
      "a byline's author is nobody in the article",
      "Mayor quits\nBy Tom Okoro\n\nThe mayor quit on Monday. {He} wept.",
    ],
    [
      "a dateline's town does not speak",
      "MARLOW, May 11 (AP) — The talks failed on Monday. {It} was late.",
    ],
  ])("%s", (_, text) => {
    expect(namesOf(text).at(-1)).toBeNull();
  });
});
