import { describe, expect, test } from "vitest";
import { namesOf, speakersOf } from "./marked-text.js";

const last = (text: string): string | null => namesOf(text).at(-1) ?? null;

describe("W3 pronouns", () => {
  test.each([
    ["she: who spoke before", "{Ana Reyes} spoke. {She} sat down.", "Ana Reyes"],
    ["he: not the woman between", "{Tom Okoro} met Ana Reyes. {He} sat down.", "Tom Okoro"],
    [
      "she: the woman, though named as object",
      "{Tom Okoro} met Ana Reyes. {She} sat down.",
      "Ana Reyes",
    ],
    ["gender from a title", "{Mr. Reyes} met Ms. Oduya. {She} sat down.", "Oduya"],
    [
      "gender from a role",
      "{Chairwoman Sam Hale} met {Chairman Alex Moss}. {She} left.",
      "Sam Hale",
    ],
    ["over paragraphs", "{Ana Reyes} spoke for an hour.\n\n“It is over,” {she} said.", "Ana Reyes"],
    [
      "whom the paragraph opens with, not who spoke in the one before",
      "“I will pay,” {Darren Oduya} said.\n\nCaptain Tevita Moala was calm. “We lost it,” {he} said.",
      "Tevita Moala",
    ],
    [
      "whom the paragraph's first sentence is about",
      "“I will pay,” {Ana Reyes} said.\n\nOutside, Looby’s sister Losa wept. “We lost it,” {she} said.",
      "Losa",
    ],
    [
      "whom the paragraph opens with, in apposition",
      "“I will pay,” {Darren Oduya} said.\n\nThe chair, Fr Donal Looby, was calm. “We lost it,” {he} said.",
      "Donal Looby",
    ],
    [
      "a second quotation",
      "“Go,” {Tom Okoro} said.\n\n“Now,” {he} said.\n\n“Please,” {he} added.",
      "Tom Okoro",
    ],
    [
      "through the article's own pronouns",
      "Ana Reyes was born in Leeds. She studied law. She met Tom there. She came home in May. “I won,” {she} said.",
      "Ana Reyes",
    ],
    ["it: the organisation", "{The Marlow Bank} lost money. {It} will close.", "Marlow Bank"],
    ["they: the group", "{Nurses} marched on Monday. {They} want more pay.", "Nurses"],
    [
      "they: joint speakers",
      "{Ana Reyes and Tom Okoro} wrote. {They} want an answer.",
      "Ana Reyes and Tom Okoro",
    ],
    ["who", "The prize went to Ana Reyes, {who} thanked the town.", "Ana Reyes"],
    ["which", "The claim came from the Marlow Bank, {which} denied it.", "Marlow Bank"],
    ["his words", "{Tom Okoro} resigned. {His statement} was short.", "Tom Okoro"],
    ["indirect: she who says it", "{a:Ana Reyes} said [a:{she} feared the worst].", "Ana Reyes"],
  ])("%s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
    [
      "I in a quotation is its speaker",
      "“[a:{I} know],” said {a:Ana Reyes}.",
      ["Ana Reyes", "Ana Reyes"],
    ],
    [
      "we in a quotation is its speaker",
      "{a:Tom Okoro} said: “[a:{We} know].”",
      ["Tom Okoro", "Tom Okoro"],
    ],
    [
      "he in a quotation is someone else",
      "{Tom Okoro} left. “[a:{He} lied],” said {a:Peter Falk}.",
      ["Tom Okoro", "Tom Okoro", "Peter Falk"],
    ],
  ])("%s", (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    ["he, where only a woman is named", "{Mrs. Reyes} spoke. {He} sat down."],
    ["she, where nobody is named", "Rain fell. {She} sat down."],
    ["it, where only a person is named", "{Ana Reyes} spoke. {It} was late."],
    ["I in the article's own voice", "{I} walked home."],
    ["you", "“[a:{You} know],” said {a:Ana Reyes}."],
  ])("unknown: %s", (_, text) => {
    const marked = text.indexOf("{You}") >= 0 ? namesOf(text)[0] : last(text);
    expect(marked).toBeNull();
  });
});

describe("W3 gender", () => {
  test.each([
    ["a name of either", "“No,” said {Terry Moss}.\n\n{She} left.", "Terry Moss"],
    ["a noun before the name", "{Tom Hale} met the widow Terry Moss. {She} left.", "Terry Moss"],
    ["a short form", "{Mary Hale} met {Bill Moss}. {He} left.", "Bill Moss"],
  ])("%s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });
});

describe("W3 of two whom it may mean", () => {
  test.each([
    [
      "who was introduced with the quotation, not who is in the headline",
      "Baker Hugo Lamb closes shop\n\n{Hugo Lamb} will close in May.\n\n{Landlord Victor Stone, 61,} says he raised no rent. “I like the bread,” {he} said.",
      "Victor Stone",
    ],
    [
      "who spoke last, not whom those words name",
      "{Clara Finch} said that Nora Webb had left early. “It was a long day,” {she} said.",
      "Clara Finch",
    ],
    [
      "the subject, not the possessor",
      "{Mrs. Finch} drove to Nora Webb’s farm. {She} said it was cold.",
      "Finch",
    ],
    [
      "a description in the same sentence",
      "Hugo Lamb was away. {The bishop} said {he} would pray for rain.",
      "bishop",
    ],
  ])("%s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });
});

describe("W3 gender of a description", () => {
  test.each([
    ["spokeswoman", "{Nora Webb} left. {A spokeswoman} spoke. {He} sat down.", null],
    [
      "spokesman, though a woman spoke before",
      "{Nora Webb} left. {The spokesman} spoke. {She} sat down.",
      "Nora Webb",
    ],
    ["widow", "{A widow} spoke. {She} sat down.", "widow"],
    ["neither", "{A neighbour} spoke. {He} sat down.", "neighbour"],
  ])("%s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });
});

describe("who is meant, by what the text tells of them", () => {
  test.each([
    [
      "an age tells a person",
      "{Jarmo Lehtisaari}, 29, spoke. Prosecutor Anneli Korpi left. “Go,” {he} said.",
      "Jarmo Lehtisaari",
    ],
    [
      "a brother is a man",
      "{Mayor Leopold Dray} spoke. {The mayor’s brother, Anselm Dray,} spoke. “No,” {he} said.",
      "Anselm Dray",
    ],
    [
      "a mother is a woman",
      "{Tom Okoro} met {Quillon Baird, a mother of two}. {Tom Okoro} left. “No,” {she} said.",
      "Quillon Baird",
    ],
    [
      "a description that opens the sentence before",
      "{President Tom Okoro} spoke. {Opposition leader Idris Bello} hit out at the president.\n\nThe president laughed. “Go,” {he} said.",
      "Tom Okoro",
    ],
    [
      "whom a sentence of the article opens with",
      "“Wrong,” {Dr Chidinma Eze} says. Dr Paul Roper laughs. “Right,” {he} says.",
      "Paul Roper",
    ],
    [
      "whoever spoke, before a name in the middle of a sentence",
      "“Wrong,” {Dr Chidinma Eze} says. At the back sits Tom. “Right,” {she} says.",
      "Chidinma Eze",
    ],
    [
      "the owner in the same sentence",
      "{Soraya Nabavi} wrote. {Her lawyer, Behrouz Kamali,} said [a:{a:she} was thin]. {He} left.",
      "Behrouz Kamali",
    ],
  ])("%s", (_, text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});

describe("what the text tells to be a body", () => {
  test.each([
    ["{Google rival Findly} said it would cut jobs.", "organization"],
    ["{Ofrent} said it had fined the firm.", "organization"],
    ["{Ofrent}, based in Leeds, spoke.", "organization"],
    ["Shares in Ofrent fell. {Ofrent} spoke.", "organization"],
    ["Ofrent’s shareholders met. {Ofrent} spoke.", "organization"],
    ["{Ofrent} said it would rain.", "person"],
    ["{Ofrent} said it had been hard.", "person"],
    ["{Mr Ofrent}, based in Leeds, spoke.", "person"],
    ["Ofrent’s wife left. {Ofrent} spoke.", "person"],
  ])("%s: %s", (text, kind) => {
    expect(speakersOf(text)[0]?.kind).toBe(kind);
  });
});
