import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

describe("W9 renamed", () => {
  test.each([
    ["{Robert Marlow, now Pope Clement XV,} prayed. {Clement} sat down.", "Robert Marlow"],
    ["{Dana Quill, formerly Dana Moss,} sang. {Quill} sat down.", "Dana Quill"],
    ["{Ibrahim Sesay, better known as Lion,} sang. {Lion} sat down.", "Ibrahim Sesay"],
    ["{Ana Reyes (born Ana Okoro)} spoke. {Reyes} sat down.", "Ana Reyes"],
    ["{Lil Stone, whose real name is Dana Quill,} sang. {Quill} sat down.", "Lil Stone"],
  ])("one speaker: %s", (text, name) => {
    const [a, b] = speakersOf(text);
    expect(a?.name).toBe(name);
    expect(b?.id).toBe(a?.id);
  });

  test.each([
    ["{Ana Reyes, now with Tom Okoro,} spoke. {Okoro} sat down."],
    ["{Ana Reyes}, later Tom and then {Dana Quill} spoke."],
  ])("two: %s", (text) => {
    const [a, b] = speakersOf(text);
    expect(b?.id).not.toBe(a?.id);
  });
});
