import { describe, expect, test } from "vitest";
import { marked, unmarked } from "./marked.js";

describe("S1 abbreviations and initials", () => {
  test.each([
    [
      "a name that is a short word's",
      "Their dog is called Max.| Police found it.| 12 people saw Max.| He barked.",
    ],
    ["titles", "On Monday Dr. Okoro met Sen. Ana Reyes and Lt. Gen. Piet van der Berg."],
    ["a title in capitals", "Sources told MR. REYES to leave the hall."],
    ["a title after a hyphen", "The plan of then-Gov. Reyes failed.| It cost millions."],
    [
      "a party and state",
      "Sen. Cruz (R-Tex.) said the bill was dead.| Rep. Lund (D-Minn.) agreed.",
    ],
    ["initials", "J. K. Marlow and P.D. Okoro wrote it.| George W. Lund did not."],
    ["a name's initial before a capital", "The court heard Albert I. Jones and Mary B. Smith."],
    [
      "U.S. before a name",
      "The U.S. President and the U.K. Prime Minister met U.N. Secretary-General Lund.",
    ],
    [
      "U.S. at the end",
      "She left the U.S.| The president stayed.| He likes the U.S.| But she does not.",
    ],
    ["U.S. after a hyphen", "The then-U.K. Prime Minister had promised non-U.S. Troops."],
    ["U.S. before a quantity", "They came from all over the U.S.| Millions watched."],
    ["months", "The vote is on Nov. 1 and the count on Dec. 3.| In Sept. Reyes resigned."],
    [
      "months in lower case",
      "she came on oct. 13 and left nov. 9.| they met in oct.| The dam held.",
    ],
    ["states", "He grew up in Eau Claire, Wis.| And he left it.| Police in Marlow, Fla., agree."],
    ["companies", "Marlow Inc. Chairman Ana Reyes bought Okoro & Co. for little."],
    ["a company at the end", "It was sold to Lund Ltd.| The buyer paid cash."],
    ["numbers", "She lives at No. 10 and read p. 55 of vol. 2, see Art. 50 and Sec. 3."],
    ["no, the word", "Asked twice, he said no.| The mayor said: No.| She meant it."],
    ["labels that are words too", "She sells art.| Reyes buys it.| See vol. II and fig. B of it."],
    ["a measure", "The gap was 10 in. wide."],
    ["Latin", "It sells tools, e.g. Hammers, i.e. Marlow vs. Lund, cf. Okoro v. Reyes."],
    ["etc. at the end", "They bring food, clothes, etc.| Volunteers sort them."],
    [
      "Jr. and Sr.",
      "Martin Okoro Jr. Boulevard is closed.| So is the office of Tom Lund Sr.| He is away.",
    ],
    ["degrees", "Ana Reyes, Ph.D., and Tom Lund, M.D., agree.| He has a Ph.D. in law."],
    [
      "streets",
      "He lives on Main St. near the mill.| She works on Oak Ave.| The street is closed.",
    ],
    ["an unknown one without vowels", "The order came from Ltn. Okoro."],
    [
      "not in lower case",
      "It was a bad miss.| Lund scored later.| They met a union rep.| Okoro was there.",
    ],
    ["I, the pronoun", "Nobody rowed that night but Tom and I.| Who saw the boat?"],
    ["a letter that is no initial", "They chose plan B.| The council agreed."],
    ["an initial that ends a name", "He met Malcolm X. Reyes in Marlow."],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});

describe("S1 times of day", () => {
  test.each([
    ["a weekday after it", "The talks begin at 5 p.m. Tuesday in Marlow."],
    ["a month after it", "The talks begin at 5 p.m. March 3."],
    ["a time zone after it", "Polls close at 8 p.m. EST and 9 p.m. Eastern Time."],
    ["a small letter after it", "It left at 6 a.m. for the coast."],
    [
      "a new sentence after it",
      "They met at 5 p.m.| The talks went well.| He left at 6 P.M.| Travelers waited.",
    ],
    ["a time that opens the sentence", "At 5 a.m. Mr. Reyes went home.| By 7 p.m. Okoro was gone."],
    [
      "a name after it, far from the start",
      "The council will meet again at 6 p.m.| Reyes will chair it.",
    ],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});
