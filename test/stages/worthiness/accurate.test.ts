import { describe, expect, it } from "vitest";
import { accurate } from "../../support/accurate-reader.js";
import { layersOf } from "../../support/layers.js";

/** Sentences of no article, of which a fact-checker would take the first and leave the second. */
const CHECKED = [
  "Unemployment in the Torvane region fell to 4.2 percent in June, the lowest since 1998, the statistics bureau said on Thursday.",
  "The city spent $38 million on snow removal last winter, nearly double what it had budgeted.",
  "Police recorded 1,204 burglaries in Harrowdale last year, up 17% on 2022.",
  "“Hospital waiting lists have grown by 40 per cent under this government,” Ms Adeyemi told parliament.",
  "Senator Bram Oldroyd voted against the clean water bill three times between 2019 and 2021.",
  "No other country in the region has a lower corporate tax rate, the finance minister claimed.",
  "At least 23 people were killed when the ferry capsized off Port Lessing on Sunday, officials said.",
  "The vaccine cut the risk of severe illness by 91% in a trial of 12,000 adults, researchers reported.",
  "Mr Castellane has never held elected office, although he claims to have advised two presidents.",
  "The average rent in Quillport is now $2,150 a month, according to figures from the housing board.",
];
const LEFT = [
  "“I hope that we can all come together after this,” said the pastor.",
  "“What were they thinking?” asked Maria Tennant, who lives across the road.",
  "“Thank you all so much for being here tonight,” she told the crowd.",
  "“I love this town and I always will,” said Ms Ferreira, wiping her eyes.",
  "Perhaps it is time to think again.",
  "“We will fight for every family in this valley,” the candidate promised.",
  "Let us hope the rain holds off for the fete.",
  "Will the minister resign?",
  "“Good luck to them, that’s what I say,” laughed the baker.",
  "“I believe that with hard work we can do better,” said the coach.",
];

const scoresOf = (text: string): number[] => [
  ...layersOf(text, "worthiness", { reader: accurate }).worthiness,
];

describe("check-worthiness in accurate reading", () => {
  it.each(CHECKED)("is at least one half: %s", (text) => {
    expect(Math.min(...scoresOf(text))).toBeGreaterThanOrEqual(0.5);
  });

  it.each(LEFT)("is less than one half: %s", (text) => {
    expect(Math.max(...scoresOf(text))).toBeLessThan(0.5);
  });

  it.each([
    ["in paragraphs", "\n\n"],
    ["in one paragraph", " "],
  ])("tells the same sentences apart among each other, %s", (_, between) => {
    const mixed = CHECKED.flatMap((text, i) => [text, LEFT[i]!]);
    const { sentences, worthiness } = layersOf(mixed.join(between), "worthiness", {
      reader: accurate,
    });
    const text = mixed.join(between);
    const scored = sentences.map(({ start, end }, s) => [text.slice(start, end), worthiness[s]!]);
    for (const [sentence, score] of scored as [string, number][]) {
      if (CHECKED.includes(sentence)) expect(score, sentence).toBeGreaterThanOrEqual(0.5);
      if (LEFT.includes(sentence)) expect(score, sentence).toBeLessThan(0.5);
    }
  });
});
