import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/document/person.js";
import { knownPeople } from "../../../src/stages/speakers/known-people.js";
import { readMarks, readSpeakers, speakersOf } from "./marked-text.js";

const last = (text: string, ...people: Person[]) =>
  speakersOf(text, knownPeople(people)).at(-1) ?? null;

const REYES: Person = { name: "Ana Reyes", aliases: ["Nita Corda", "Reyes"], id: "Q1" };

describe("descriptions among the aliases", () => {
  const OKORO: Person = { name: "Tom Okoro", aliases: ["the Marlow plumber"], id: "Q2" };

  test.each([
    ["alone", "{The Marlow plumber} spoke."],
    ["of someone whom the text names", "Tom Okoro left. {The Marlow plumber} spoke."],
    ["within a sentence", "On Friday {this Marlow plumber} spoke."],
  ])("meant: %s", (_, text) => {
    expect(last(text, OKORO)).toMatchObject({
      name: "Tom Okoro",
      identifier: "Q2",
      kind: "person",
    });
  });

  test("he is meant by a pronoun behind it, and by his name", () => {
    const text = "{The Marlow plumber} spoke. {He} left. {Tom Okoro} sat down.";
    const found = speakersOf(text, knownPeople([OKORO]));
    expect(new Set(found.map((speaker) => speaker?.id)).size).toBe(1);
    expect(found[0]?.identifier).toBe("Q2");
  });

  test.each([
    ["anyone", "{A Marlow plumber} spoke."],
    ["another", "{The Marlow baker} spoke."],
    ["more than the alias", "{The retired Marlow plumber} spoke."],
  ])("not meant: %s", (_, text) => {
    expect(last(text, OKORO)).not.toHaveProperty("identifier");
  });

  test("two of one description are nobody", () => {
    const other: Person = { name: "Ana Reyes", aliases: ["the Marlow plumber"] };
    expect(last("{The Marlow plumber} spoke.", OKORO, other)?.name).toBe("Marlow plumber");
  });
});

describe("joins and names", () => {
  test.each<[string, string, Person, string]>([
    ["by the name", "{Ana Reyes} spoke.", REYES, "Ana Reyes"],
    ["by an alias", "{Nita Corda} spoke.", REYES, "Ana Reyes"],
    ["a surname alone that is an alias", "On Friday {Reyes} spoke.", REYES, "Ana Reyes"],
    ["two names of one text", "Nita Corda wept. {Ana Reyes} spoke.", REYES, "Ana Reyes"],
    ["and then the pronoun", "Nita Corda wept. Ana Reyes left. {She} spoke.", REYES, "Ana Reyes"],
    ["without its accents", "{Zoë Álvarez} spoke.", { name: "Zoe Alvarez" }, "Zoe Alvarez"],
    ["initials", "{J.K. Oduya} spoke.", { name: "J. K. Oduya" }, "J. K. Oduya"],
    ["a title on the list", "{Ana Reyes} spoke.", { name: "Dame Ana Reyes" }, "Dame Ana Reyes"],
    ["a title in the text", "{Pope Otto} spoke.", { name: "Pope Otto" }, "Pope Otto"],
    ["a middle name on neither", "{Ana Maria Reyes} spoke. {Reyes} left.", REYES, "Ana Reyes"],
    [
      "a body",
      "{Marlow Steel Corp.} said so.",
      { name: "Marlow Steel", aliases: ["Marlow Steel Corp"], kind: "organization" },
      "Marlow Steel",
    ],
  ])("%s", (_, text, person, name) => {
    expect(last(text, person)?.name).toBe(name);
  });

  test("what the text calls them is kept among the aliases", () => {
    const found = last("Nita Corda wept. {Ana Reyes} spoke. {Corda} left.", REYES);
    expect(found).toMatchObject({ identifier: "Q1", aliases: ["Nita Corda", "Corda"] });
    expect(found).not.toHaveProperty("conflict");
  });

  test("the chain of mentions leads to the longest name", () => {
    const text = "{Nita Corda} spoke. {She} left.";
    const { viaOfAttribution } = readSpeakers(readMarks(text), knownPeople([REYES]));
    expect(viaOfAttribution[1]?.mentions).toHaveLength(2);
  });

  test.each<[string, string, readonly Person[]]>([
    ["a surname that is no alias", "On Friday {Marlow} spoke.", [{ name: "Tom Marlow", id: "Q2" }]],
    ["another first name", "{Eva Marlow} spoke.", [{ name: "Tom Marlow", id: "Q2" }]],
    [
      "a name that two have",
      "{Tom Marlow} spoke.",
      [
        { name: "Tom Marlow", id: "Q2" },
        { name: "Tom Marlow", id: "Q3" },
      ],
    ],
  ])("not %s", (_, text, people) => {
    expect(last(text, ...people)).not.toHaveProperty("identifier");
  });

  test("a role only where the text has none", () => {
    const person = { ...REYES, role: "mayor of Lund" };
    expect(last("{Ana Reyes} spoke.", person)?.role).toBe("mayor of Lund");
    expect(last("{Mayor Ana Reyes} spoke.", person)?.role).toBe("Mayor");
  });
});

describe("what contradicts is told, and not joined", () => {
  test.each<[string, string, Person, object, boolean]>([
    [
      "an alias that is someone else's surname",
      "Imee Corda came. {Corda} spoke.",
      { name: "Ana Reyes", aliases: ["Corda"], id: "Q1" },
      { field: "name", text: "Imee Corda", listed: "Ana Reyes" },
      false,
    ],
    [
      "the other of father and son",
      "{John Marlow Sr.} spoke.",
      { name: "John Marlow Jr.", id: "Q1" },
      { field: "name", text: "John Marlow Sr.", listed: "John Marlow Jr." },
      false,
    ],
    [
      "a body that the text calls Mr.",
      "{Mr. Otto Marlow} spoke.",
      { name: "Otto Marlow", kind: "organization", id: "Q1" },
      { field: "kind", text: "person", listed: "organization" },
      false,
    ],
    [
      "a kind that only the name told",
      "{Otto Marlow} said so.",
      { name: "Otto Marlow", kind: "organization", id: "Q1" },
      { field: "kind", text: "person", listed: "organization" },
      true,
    ],
    [
      "another office",
      "{Mayor Ana Reyes} spoke.",
      { ...REYES, role: "chief executive" },
      { field: "role", text: "Mayor", listed: "chief executive" },
      true,
    ],
    [
      "an office no longer held",
      "{former mayor Ana Reyes} spoke.",
      { ...REYES, role: "mayor" },
      { field: "role", text: "former mayor", listed: "mayor" },
      true,
    ],
  ])("%s", (_, text, person, conflict, isJoined) => {
    const found = last(text, person);
    expect(found?.conflict).toEqual([conflict]);
    expect(found?.identifier).toBe(isJoined ? "Q1" : undefined);
  });

  test("no conflict between a short and a long form of one office", () => {
    const found = last("{Mayor Ana Reyes} spoke.", { ...REYES, role: "mayor of Lund" });
    expect(found).not.toHaveProperty("conflict");
  });

  test("Mr. and Mrs. of one alias stay two", () => {
    const person = { name: "Sam Reyes", aliases: ["Tom Reyes", "Ana Reyes"], id: "Q1" };
    const found = speakersOf(
      "{Mr. Tom Reyes} spoke. {Mrs. Ana Reyes} left.",
      knownPeople([person]),
    );
    expect(new Set(found.map((speaker) => speaker?.id)).size).toBe(2);
  });
});

test("a list with someone of no name is refused", () => {
  expect(() => knownPeople([{ name: " " }])).toThrow(/no name/);
});
