import { describe, expect, test } from "vitest";
import { namesOf, speakersOf } from "./marked-text.js";

const last = (text: string): string | null => namesOf(text).at(-1) ?? null;

describe("W4 descriptions", () => {
  test.each([
    ["the office", "{Mayor Ana Reyes} spoke. {The mayor} sat down.", "Ana Reyes"],
    [
      "the office from an apposition",
      "{Tom Okoro}, the finance minister, spoke. {The minister} left.",
      "Tom Okoro",
    ],
    ["an abbreviated office", "{Gen. Norman Holt} spoke. {The general} left.", "Norman Holt"],
    [
      "the right one of two",
      "{Mayor Ana Reyes} met {Gov. Tom Okoro}. {The governor} left.",
      "Tom Okoro",
    ],
    [
      "with a nationality",
      "{French President Luc Tremblay} met {Polish President Jan Nowak}. {The French president} left.",
      "Luc Tremblay",
    ],
    ["the age", "{Mary Oduya}, 34, met {Tom Okoro}, 52. {The 34-year-old} left.", "Mary Oduya"],
    ["a varying noun", "{Ronaldinha} signed on Monday. {The striker} will stay.", "Ronaldinha"],
    [
      "the age in a parenthesis",
      "{Mary Oduya} (34) met {Tom Okoro}. {The 34-year-old} left.",
      "Mary Oduya",
    ],
    [
      "someone of an age, who did not speak",
      "Local butcher Tom Okoro has made a sausage. {The 47-year-old} laughed.",
      "Tom Okoro",
    ],
    [
      "an age and a noun of the same work",
      "Actress Ana Reyes has left. {The 42-year-old star} spoke.",
      "Ana Reyes",
    ],
    [
      "who opened a sentence since",
      "{Boss Tom Okoro} spoke. Captain Marek Novak was less sure. {The Czech midfielder} spoke.",
      "Marek Novak",
    ],
    ["a scholar by her field", "{Dr. Ana Reyes} studies moss. {The botanist} left.", "Ana Reyes"],
    [
      "by nation, behind an office of many words",
      "Eight-time champion Svea Lindholm crashed. {The Swede} left.",
      "Svea Lindholm",
    ],
    ["a mother", "{Farm shop boss Ana Reyes} spoke. {The mum-of-two} left.", "Ana Reyes"],
    [
      "of someone’s nation",
      "{Foreign Minister Ana Reyes} spoke. {The Malian minister} left.",
      "Ana Reyes",
    ],
    [
      "behind the Most",
      "{The archbishop of Marlow, the Most Rev Tom Okoro,} spoke. {The archbishop} left.",
      "Tom Okoro",
    ],
    ["the pontiff", "{Pope Clement} prayed. {The pontiff} left.", "Clement"],
    ["the peer", "{Lord Marlow} spoke. {The peer} left.", "Marlow"],
    ["the lawmaker", "{Sen. Ana Reyes} spoke. {The lawmaker} left.", "Ana Reyes"],
    ["the lawyer", "{Tom Okoro, a solicitor,} spoke. {The lawyer} left.", "Tom Okoro"],
    [
      "both",
      "{Sens. Ana Reyes and Tom Okoro} wrote. {The two senators} want an answer.",
      "Ana Reyes and Tom Okoro",
    ],
    [
      "the organisation by its noun",
      "{The Marlow Water Board} met. {The board} adjourned.",
      "Marlow Water Board",
    ],
    ["the company", "{Acme Corp.} lost money. {The company} blamed the rain.", "Acme Corp."],
    [
      "the automaker",
      "{Hanul Motors} lost money. {The automaker} blamed the rain.",
      "Hanul Motors",
    ],
    [
      "the newspaper",
      "{The Marlow Herald} printed it. {The newspaper} stood by it.",
      "Marlow Herald",
    ],
    [
      "the study",
      "{A survey of 900 nurses} found it. {The study} ran for a year.",
      "survey of 900 nurses",
    ],
  ])("%s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
    ["her lawyer", "{Ana Reyes} spoke. {Her lawyer} sat down.", "Ana Reyes’s lawyer"],
    ["his wife", "{Tom Okoro} spoke. {His wife} sat down.", "Tom Okoro’s wife"],
    ["the deputy mayor", "{Mayor Ana Reyes} spoke. {The deputy mayor} sat down.", "deputy mayor"],
    ["the former mayor", "{Mayor Ana Reyes} spoke. {The former mayor} sat down.", "former mayor"],
    ["another office", "{Mayor Ana Reyes} spoke. {The governor} sat down.", "governor"],
    [
      "the lawmaker, of two",
      "{Sen. Ana Reyes} met {Rep. Tom Okoro}. {The lawmaker} left.",
      "lawmaker",
    ],
    ["work of another kind", "{Mayor Ana Reyes} spoke. {The striker} left.", "striker"],
    [
      "of another’s nation",
      "{Foreign Minister Ana Reyes} spoke. Her Malian host, Tom Diagne, waited. {The Malian minister} left.",
      "Malian minister",
    ],
    ["a mother, of a father", "{Local dad Tom Okoro} spoke. {The mum-of-two} left.", "mum-of-two"],
    ["another age", "{Mary Oduya}, 34, spoke. {The 61-year-old} left.", "61-year-old"],
    ["a second nurse", "{Mary Oduya, a nurse,} spoke. {A second nurse} sat down.", "second nurse"],
  ])("someone else: %s", (_, text, name) => {
    const record = speakersOf(text).at(-1);
    expect(record?.name).toBe(name);
    expect(record?.kind).toBe("anonymous");
  });

  test.each([
    ["kin, by one word", "{Orme’s wife, Dorcas,} spoke. {She} left.", ["Dorcas", "Dorcas"]],
    ["kin, before the verb", "{My grandmother, Agnes,} spoke.", ["Agnes"]],
    ["a list is none", "{His wife, two sons and Ana} spoke.", ["wife, two sons and Ana"]],
  ])("%s", (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("someone else who is named at once", () => {
    expect(namesOf("{Ana Reyes} spoke. {Her lawyer, Dana Quill,} sat down.")).toEqual([
      "Ana Reyes",
      "Dana Quill",
    ]);
  });
});
