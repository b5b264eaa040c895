import { describe, expect, it } from "vitest";
import { Tag } from "../../../src/document/tag.js";
import { readSentence } from "./read.js";

/** Sentence → some of its words with the tag that each must get. */
const sentences: readonly (readonly [string, string])[] = [
  ["The minister's claims were false.", "claims/NNS were/VBD false/JJ"],
  ["She claims the dam will hold.", "claims/VBZ dam/NN will/MD hold/VB"],
  ["Officials have denied that he was told.", "have/VBP denied/VBN that/IN was/VBD told/VBN"],
  ["She denied taking money.", "denied/VBD taking/VBG money/NN"],
  [
    "“The plan that failed is dead,” said Oduya, who paid.",
    "that/WDT failed/VBD said/VBD Oduya/NNP who/WP",
  ],
  ["Reyes warned residents to leave.", "warned/VBD residents/NNS to/TO leave/VB"],
  ["There was no vote on it.", "There/EX no/DT vote/NN it/PRP"],
  ["He had told her deputy to warn her.", "told/VBN her/PRPS deputy/NN to/TO warn/VB her/PRP"],
  [
    "The £1.2m bill rose by 46% in three years.",
    "1.2m/CD bill/NN rose/VBD %/NN three/CD years/NNS",
  ],
  [
    "Kyiv-based engineers were fiercely critical.",
    "Kyiv-based/JJ engineers/NNS fiercely/RB critical/JJ",
  ],
  ["The bigger of the two is the oldest.", "bigger/JJR oldest/JJS"],
  ["According to the audit, twelve nurses quit.", "audit/NN twelve/CD nurses/NNS"],
  ["I don't know whether they're coming.", "do/VBP n't/RB know/VB whether/IN 're/VBP coming/VBG"],
  ["Okafor urged residents to leave.", "Okafor/NNP urged/VBD"],
  ["Quimbo said the road was shut.", "Quimbo/NNP said/VBD"],
  ["The Lund Dam Safety Board met on Monday.", "Lund/NNP Dam/NNP Safety/NNP Board/NNP met/VBD"],
  ["The Vale Watch Trust sued.", "Vale/NNP Watch/NNP Trust/NNP sued/VBD"],
  ["Ana Reyes' office won't comment.", "Ana/NNP Reyes/NNP '/POS office/NN wo/MD n't/RB comment/VB"],
];

describe("tags in context", () => {
  it.each(sentences)("%s", (text, expected) => {
    const { written, tags } = readSentence(text);
    const read = written.map((word, i) => `${word}/${tags[i]}`);
    for (const pair of expected.split(" ")) expect(read).toContain(pair);
  });
});

describe("D10 names of months and other words that look alike", () => {
  it.each([
    ["He may march on Monday.", "may/MD march/VB"],
    ["They met in May and in March.", "May/NNP March/NNP"],
    ["Many will march again.", "will/MD march/VB"],
  ])("%s", (text, expected) => {
    const { written, tags } = readSentence(text);
    const read = written.map((word, i) => `${word}/${tags[i]}`);
    for (const pair of expected.split(" ")) expect(read).toContain(pair);
  });
});

describe("lemmas", () => {
  it.each([
    ["He said she went and has been told.", "he say she go and have be tell ."],
    ["The spokeswomen’s children stopped hoping.", "the spokeswoman 's child stop hope ."],
    ["I can't, won't and don't.", "i can not , will not and do not ."],
    ["He'd gone; he'd go.", "he have go ; he would go ."],
    ["She's been told he's late.", "she have be tell he be late ."],
    ["Rights of companies, wives and troops.", "right of company , wife and troop ."],
  ])("%s", (text, expected) => {
    expect(readSentence(text).layer.lemma.join(" ")).toBe(expected);
  });
});

describe("words that the lexicon does not hold", () => {
  const asked = (text: string): string[] => {
    const words: string[] = [];
    readSentence(text, (word) => {
      words.push(word);
      return Tag.NONE;
    });
    return words;
  };

  it("asks about none of a sentence of known words", () => {
    expect(asked("The minister said on Tuesday that the dam would hold.")).toEqual([]);
  });

  it.each([
    ["names", "Zublov met Glorvik in Trumblesk."],
    ["endings that tell", "It was glorviously and trumbleskly blorvized."],
    ["words with a hyphen, a digit or an apostrophe", "the glor-vik 4blorv o'glorv"],
    ["words longer than forty letters", `the ${"glorv".repeat(9)}`],
  ])("does not ask about %s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  // Sentences that leave the word open; which ones do depends on the weights, so that there are several.
  const open = [
    "not blorv, not blorv",
    "the plan glandem",
    "to quintoon",
    "more trifect than trifect",
    "it was ramshack",
    "so wobbledy",
    "all smeck",
  ];

  it("asks where neither ending nor context tells", () => {
    expect(open.filter((text) => asked(text).length > 0).length).toBeGreaterThan(open.length / 2);
  });

  it.each(open.filter((text) => asked(text).length > 0))(
    "takes the answer for the word: %s",
    (text) => {
      const [word] = asked(text);
      const { written, tags } = readSentence(text, () => Tag.UH);
      expect(tags[written.indexOf(word!)]).toBe("UH");
    },
  );
});
