import { describe, expect, it } from "vitest";
import { Tag } from "../../src/document/tag.js";
import { firstNameGender } from "../../src/lexicons/en/first-names.js";
import { WORDS } from "../../src/lexicons/en/generated/words.js";
import { classOf, isInfinitive, lemmaOf } from "../../src/lexicons/en/words.js";

describe("words", () => {
  it("finds every word that it holds", () => {
    const words = WORDS.trim()
      .split(" ")
      .map((entry) => entry.slice(0, entry.indexOf(":")));
    expect(words.length).toBeGreaterThan(20_000);
    expect(words.filter((word) => classOf(word) === null)).toEqual([]);
  });

  it.each(["", " ", "'", ":", "zzzz", "aaaa", "sai", "saidx", "said:", "said sa", "\ud800", "é"])(
    "does not find %j",
    (word) => {
      expect(classOf(word)).toBeNull();
    },
  );

  it.each([
    ["said", Tag.VBD],
    ["the", Tag.DT],
    ["engineer", Tag.NN],
    ["quickly", Tag.RB],
  ])("knows what %s is most often", (word, tag) => {
    expect(classOf(word)?.tags[0]).toBe(tag);
  });

  it("knows infinitives", () => {
    expect(isInfinitive("say")).toBe(true);
    expect(isInfinitive("said")).toBe(false);
  });
});

describe("lemmaOf", () => {
  it.each([
    ["said", Tag.VBD, "say"],
    ["hoped", Tag.VBD, "hope"],
    ["hopped", Tag.VBD, "hop"],
    ["walked", Tag.VBN, "walk"],
    ["agreed", Tag.VBD, "agree"],
    ["denied", Tag.VBN, "deny"],
    ["lying", Tag.VBG, "lie"],
    ["controlling", Tag.VBG, "control"],
    ["goes", Tag.VBZ, "go"],
    ["watches", Tag.VBZ, "watch"],
    ["left", Tag.VBD, "leave"],
    ["left", Tag.JJ, "left"],
    ["found", Tag.VBD, "find"],
    ["women", Tag.NNS, "woman"],
    ["frogmen", Tag.NNS, "frogman"],
    ["countries", Tag.NNS, "country"],
    ["rights", Tag.NNS, "right"],
    ["politics", Tag.NNS, "politics"],
    ["n't", Tag.RB, "not"],
    ["blorvized", Tag.VBD, "blorvize"],
    ["unheard-of", Tag.JJ, "unheard-of"],
    ["fumed", Tag.VBD, "fume"],
    ["slammed", Tag.VBD, "slam"],
  ])("%s as %i is %s", (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });
});

describe("firstNameGender", () => {
  it.each([
    ["maria", "f"],
    ["john", "m"],
    ["leif", "either"],
    ["zublov", null],
  ])("%s", (name, gender) => {
    expect(firstNameGender(name)).toBe(gender);
  });
});
