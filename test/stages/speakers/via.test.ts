import { describe, expect, test } from "vitest";
import { readMarks, readSpeakers } from "./marked-text.js";

/** For each source the rule that resolved it and the words that lead to the name. */
function viaOf(marked: string): [rule: string, words: string[]][] {
  const read = readMarks(marked);
  return readSpeakers(read).viaOfAttribution.map((via) => [
    via?.rule ?? "none",
    via?.mentions.map(({ start, end }) => read.text.slice(start, end)) ?? [],
  ]);
}

describe("via: what told who speaks", () => {
  test.each<[string, [string, string[]][]]>([
    ["{Ana Reyes} spoke.", [["name", ["Ana Reyes"]]]],
    ["Ana Reyes came. Reyes sat. {She} spoke.", [["pronoun", ["She", "Reyes", "Ana Reyes"]]]],
    ["{Ana Reyes and Tom Okoro} wrote.", [["joint", ["Ana Reyes and Tom Okoro"]]]],
    ["Mayor Ana Reyes came. {The mayor} spoke.", [["description", ["The mayor", "Ana Reyes"]]]],
    ["{A nurse} wept.", [["unnamed", ["A nurse"]]]],
    ["It went to Ana Reyes, {who} thanked them.", [["relative", ["who", "Ana Reyes"]]]],
    [
      "{a:Ana Reyes} <a:said> [a:“{b:I} <b:think> [b:it held]”].",
      [
        ["name", ["Ana Reyes"]],
        ["first-person", ["I", "Ana Reyes"]],
      ],
    ],
    [
      "{a:Ana Reyes} <a:said> [a:it held] and <b:added> [b:it would].",
      [
        ["name", ["Ana Reyes"]],
        ["left-out", ["Ana Reyes"]],
      ],
    ],
    ["“It held,” {she} said.", [["none", []]]],
  ])("%s", (text, via) => {
    expect(viaOf(text)).toEqual(via);
  });
});

describe("aliases", () => {
  test.each<[string, string[]]>([
    ["{Ana Reyes} came. Reyes sat. Ms. Reyes left. Ana Reyes wept.", ["Reyes"]],
    ["{Robert Hale} came. Bob Hale sat.", ["Bob Hale"]],
    ["{The Marlow Water Board} (MWB) met. MWB said no.", ["MWB"]],
    ["{A nurse} wept.", []],
  ])("%s", (text, aliases) => {
    expect(readSpeakers(readMarks(text)).speakers[0]?.aliases).toEqual(aliases);
  });
});
