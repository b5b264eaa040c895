import { describe, expect, test } from "vitest";
import { marked, unmarked } from "./marked.js";

const reads = (row: string) => expect(marked(unmarked(row))).toBe(row);

describe("S1 abbreviations and initials", () => {
  test.each([
    "The U.S. President left on Monday.| He was late.",
    "They flew to the U.S. The president stayed.".replace(". The", ".| The"),
    "She likes J. K. Rowling.| He likes H. G. Wells and P. D. James.",
    "Sen. Cruz (R-Tex.) said no.| Rep. Okoro (D-Calif.) said yes.",
    "The talks begin at 5 p.m. Tuesday in Lund.| Nobody knows why.",
    "They met at 5 p.m.| The talks failed.",
    "Dr. Reyes and Mr. Okoro live on St. John Street.| Gen. Lund does not.",
    "It is made by Marlow Inc. and sold by Lund Corp. in Jan. and Feb.| It costs No. 4 St. Mary Ave. a lot.",
    "He works in Washington, D.C.| She works in the U.K.| Both are paid.",
    "The U.N. Security Council met.| The U.N. chief did not.",
    "It opened at 9 a.m. Monday.| By 11 a.m. the queue was gone.",
  ])("%s", reads);
});

describe("S2 quotation marks at the end", () => {
  test.each([
    '"Go."| He left.',
    '"Go!" he said.',
    "“Stop. Now. Please,” she said.",
    "“We waited.”| The mayor left.| “Nobody came.”",
    "‘Who paid?’ asked Reyes.| ‘Nobody did.’| The room was quiet.",
    "“It was late. We left! Why not?” said Okoro.",
    "She said: “Go.”| They went.",
  ])("%s", reads);
});

describe("S3 missing space", () => {
  test.each([
    "They froze its assets.|The Kremlin protested.",
    "The dam held.|Nobody was hurt.",
    "“We left.”|The mayor stayed.",
    "Who paid?|The council did.",
  ])("%s", reads);

  test.each([
    "Read it on example.com tonight.",
    "It rose 3.5 points.",
    "The notes for v2.The next one are lost.",
    "He runs lund.example.com and Marlow.com too.",
    "Mail ana.Reyes@example.com about section 4.2.",
  ])("not: %s", reads);
});

describe("S4 ellipses, ?!, brackets, bullets, inline lists", () => {
  test.each([
    "It was … well … a long night.| It rained.",
    "We waited…| Nobody came.",
    "And so we waited ...| Then it rained.",
    "You did what?!| Nothing!?| Really??| Yes.",
    "It failed.| (It had failed before.)| Then it rained.",
    "It failed (the second time. It did before.) and nobody came.",
    "(The council denies it.)| The mayor does not.",
    "• Mend the dam.| • Pay the nurses.",
    "• Mend the dam| • Pay the nurses| • Open the books",
    "She wants (1) a dam, (2) a bridge and (3) an answer.| He wants none.",
    "They must (a) pay, (b) leave or (c) stay.| They left.",
    "The letter asks for two things: (1) money; (2) an inquiry.| It got neither.",
  ])("%s", reads);
});
