import { describe, expect, test } from "vitest";
import { marked, unmarked } from "./marked.js";

describe("S3 missing space", () => {
  test.each([
    ["after a word", "They froze its assets.|The Kremlin protested."],
    ["after a question and a quotation", "Who paid?|Nobody knows.| “Not us.”|The mayor left."],
    ["after a figure", "The town has 1,000.|That is a lot.| It began in 2016.|The rest is known."],
    ["before a quotation", "He left.|“We knew,” she said."],
    ["before a title", "It is Tuesday.|Mr. Okoro went home."],
    [
      "not in addresses",
      "Write to Jane.Doe@example.com or see www.Example.Com, example.com and https://marlow.example/A.The.",
    ],
    ["not in figures", "It rose 3.5 points to 1.026.253 in v2.The new test."],
    ["not in names of files and firms", "Booking.Com uses ASP.Net and System.Out.print in Marlow."],
    ["not after abbreviations", "The U.S.Senate met Sen.Reyes and Mr.Lund."],
    ["not before a small letter", "The .NET team read e.g.this and index.html."],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});

describe("S4 ellipses, ?! and brackets", () => {
  test.each([
    [
      "an ellipsis that ends",
      "I never meant that....| She left.| And then...| The dam broke…| He ran.",
    ],
    ["an ellipsis in the middle", "It was ... well, a mess … for us and I . . . I did not say it."],
    ["an ellipsis before an opener", "They gave no reason ...| The mayor did."],
    [
      "an omission after a full stop",
      "The nation is watching.| ... We have to act.| It ended. . . .",
    ],
    ["an omission in brackets", "“The plan [...] is dead,” she said.| “It (…) Never Was.”"],
    ["?! and !!", "Really?!| Yes!!| No!?| Maybe??| Fine."],
    ["a name with a mark", "She works at Yahoo! in sales and at Yahoo! News.| Jeb! was worse."],
    ["a shout and its speaker without marks", "Leave me alone! he yelled.| She did."],
    ["an insertion between dashes", "Mix it and -- done! -- you have a cake."],
    [
      "a bracket in a sentence",
      "He teaches law (He had worked as a guard.) at the school.| She left.",
    ],
    [
      "a bracket that is a sentence",
      "It failed.| (It had failed before.| Twice.)| Then it rained.",
    ],
    ["a bracket without a stop", "It failed (again).| Then it rained.| She left (p. 5)."],
    [
      "a footnote",
      "Reform was wanted at large.[7][8]| This was bad.| It was a time for consultation.11 12| Take one.",
    ],
    [
      "before figures and signs",
      "It lost money.| 25 people left.| $3 million went too.| #Marlow was angry.",
    ],
    [
      "before a small letter",
      "They waited for the ruling.| eBay won.| It was over.| iPhone sales fell.",
    ],
    ["a writer of small letters", "we went home.| it was late.| who knew?| nobody."],
    ["full-width marks", "It ended．| They left！| Why？| Nobody knows。"],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});

describe("S4 lists within a paragraph", () => {
  test.each([
    ["1.)", "1.) Close the sluice| 2.) Ring the bell"],
    ["1)", "1) Close the sluice.| 2) Ring the bell."],
    ["1.", "1. Close the sluice| 2. Ring the bell| 3. Wait"],
    ["(a)", "(a) Pay the nurses.| (b) Mend the dam.| (c) Go home."],
    ["a.", "a. Pay the nurses| b. Mend the dam"],
    ["(ii)", "(i) Pay the nurses| (ii) Mend the dam| (iii) Go"],
    ["bullets", "• 9. Pay the nurses| • 10. Mend the dam"],
    ["after a sentence", "She has two demands.| 1. Pay the nurses| 2. Mend the dam"],
    [
      "not within a sentence",
      "She has two demands: (1) pay the nurses, (2) mend the dam, and leave.",
    ],
    ["not a number in running text", "For 1. above pay nothing, and for 2. above pay half."],
    ["not initials", "A. Reyes and B. Okoro met C. Lund."],
    ["a number alone", "1. The dam will be mended."],
    ["questions and answers", "Q. Who paid?| A. The council did."],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});
