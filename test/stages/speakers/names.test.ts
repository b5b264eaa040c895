import { describe, expect, test } from "vitest";
import { namesOf, speakersOf } from "./marked-text.js";

describe("W1 one person under the forms of a name", () => {
  test.each([
    ["full name and surname", "{Ana Reyes} spoke. {Reyes} sat down.", "Ana Reyes"],
    ["title and surname", "{Ana Reyes} spoke. {Ms. Reyes} sat down.", "Ana Reyes"],
    ["first name", "{Ana Reyes} spoke. {Ana} sat down.", "Ana Reyes"],
    ["initial", "{Tom B. Okoro} spoke. {T. Okoro} sat down.", "Tom B. Okoro"],
    [
      "initials with and without space",
      "{J. K. Marlow} spoke. {J.K. Marlow} sat down.",
      "J. K. Marlow",
    ],
    ["short first name", "{William Marlow} spoke. {Bill Marlow} sat down.", "William Marlow"],
    ["Jr.", "{John Marlow Jr.} spoke. {Marlow} sat down.", "John Marlow Jr."],
    ["particle", "{Pieter van der Berg} spoke. {Van der Berg} sat down.", "Pieter van der Berg"],
    ["Portuguese particle", "{Ana de Souza} spoke. {De Souza} sat down.", "Ana de Souza"],
    ["Arabic article", "{Omar al-Mansour} spoke. {Al-Mansour} sat down.", "Omar al-Mansour"],
    ["Arabic article left out", "{Omar al-Mansour} spoke. {Mansour} sat down.", "Omar al-Mansour"],
    ["bin", "{Khalid bin Omar al-Harbi} spoke. {Al-Harbi} sat down.", "Khalid bin Omar al-Harbi"],
    ["hyphen", "{Femi Balogun-Adeyemi} spoke. {Balogun-Adeyemi} sat down.", "Femi Balogun-Adeyemi"],
    [
      "Spanish double surname",
      "{José Ríos Ibáñez} spoke. {Ríos Ibáñez} sat down.",
      "José Ríos Ibáñez",
    ],
    [
      "first of two surnames",
      "{María Luisa Ríos Ortega} spoke. {Ríos} sat down.",
      "María Luisa Ríos Ortega",
    ],
    [
      "y between surnames",
      "{Carmen Ortega y Sanz} spoke. {Ortega y Sanz} sat down.",
      "Carmen Ortega y Sanz",
    ],
    [
      "Icelandic: by first name",
      "{Katrín Jónsdóttir} spoke. {Katrín} sat down.",
      "Katrín Jónsdóttir",
    ],
    [
      "Vietnamese: by last word",
      "{Nguyen Van Thanh} spoke. {Mr. Thanh} sat down.",
      "Nguyen Van Thanh",
    ],
    ["Korean: family name first", "{Park Joon-ho} spoke. {Park} sat down.", "Park Joon-ho"],
    ["Chinese: family name first", "{Xi Meiling} spoke. {Xi} sat down.", "Xi Meiling"],
    ["accents left out", "{Jiří Novák} spoke. {Novak} sat down.", "Jiří Novák"],
    ["curly and straight apostrophe", "{Mary O'Brien} spoke. {O’Brien} sat down.", "Mary O'Brien"],
    [
      "title is no part of it",
      "{President Ana Reyes} spoke. {President Reyes} sat down.",
      "Ana Reyes",
    ],
    [
      "title of several words",
      "{Kyiv Oblast Governor Olha Marchenko} spoke. {Marchenko} sat down.",
      "Olha Marchenko",
    ],
    [
      "title with a domain",
      "{Secretary of Defense Mark Ellis} spoke. {Ellis} sat down.",
      "Mark Ellis",
    ],
    ["surname that is an office", "{Laura Baker} spoke. {Baker} sat down.", "Laura Baker"],
  ])("%s", (_, text, name) => {
    expect(namesOf(text)).toEqual([name, name]);
  });

  test.each([
    ["mononym", "{Ronaldinha}, the striker, spoke.", "Ronaldinha"],
    [
      "at the start of a sentence, known from inside another",
      "They met Oduya. {Oduya} spoke.",
      "Oduya",
    ],
  ])("%s", (_, text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test.each([
    ["different first names", "{Ana Reyes} spoke. {Maria Reyes} sat down."],
    ["different middle initials", "{George W. Hale} spoke. {George H. W. Hale} sat down."],
    ["father and son", "{John Marlow Sr.} spoke. {John Marlow Jr.} sat down."],
    ["different surnames", "{Ana Reyes} spoke. {Ana Marlow} sat down."],
    ["woman and man of one surname", "{Ana Reyes} spoke. {Mr. Marlow} sat down."],
  ])("not one: %s", (_, text) => {
    const [a, b] = namesOf(text);
    expect(a).not.toBeNull();
    expect(b).not.toBe(a);
  });
});

describe("W1 names that are other words too", () => {
  test.each([
    ["a month as surname", "{Prime Minister Theresa May} spoke.", "Theresa May"],
    ["a month behind a title", "Theresa May spoke. {Mrs. May} sat down.", "Theresa May"],
    ["a month as first name", "{June Oduya} spoke.", "June Oduya"],
    ["a title as surname", "{Research Director Raj Shah} spoke.", "Raj Shah"],
    ["the same of an unknown first name", "{The spokesman, Imran Sheikh,} spoke.", "Imran Sheikh"],
    ["an office as surname", "Howard Dean spoke. {Dean} sat down.", "Howard Dean"],
    ["an insult before it", "{Crooked Hillary Moss} spoke.", "Hillary Moss"],
  ])("%s", (_, text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  test.each([
    ["a month", "They met in {May} and left."],
    ["a day", "They met on {Monday} and left."],
    ["a date", "The plan, presented on {March 7}, was dead."],
  ])("no one: %s", (_, text) => {
    expect(namesOf(text)).toEqual([null]);
  });
});

describe("what stands before a name or in it", () => {
  test.each([
    ["{Customer Pearl Duggan} spoke.", "Pearl Duggan"],
    ["{Father-of-two Omari Blake} spoke.", "Omari Blake"],
    ["{Victim Support Trust} spoke.", "Victim Support Trust"],
    ["{DSI Tom Okoro} spoke.", "Tom Okoro"],
    ["{DC Ana Reyes} spoke.", "Ana Reyes"],
    ["{Di Maria} spoke.", "Di Maria"],
    ["{Economist Ana Reyes of Lantern Capital} spoke.", "Ana Reyes"],
    ["{Vusi “Spike” Ndlovu} sang.", "Vusi Ndlovu"],
    ["{Bank of Marlow governor Ana Reyes} spoke.", "Ana Reyes"],
    ["{Bank of Marlow} cut rates.", "Bank of Marlow"],
    ["{The driver, Polish-born Piotr Maziarz,} spoke.", "Piotr Maziarz"],
    ["{Its president, Big Mick Halloran,} spoke.", "Mick Halloran"],
    ["{The app’s maker, Plink,} spoke.", "Plink"],
    ["{Its chief, a former teacher called Dora Mink,} spoke.", "Dora Mink"],
    ["{Investor Grit Capital} spoke.", "Grit Capital"],
    ["{General Motors} spoke.", "General Motors"],
    ["{Earl Dawkins} spoke.", "Earl Dawkins"],
    ["{Prince Adeyemi} spoke.", "Prince Adeyemi"],
    ["{Prince Thomas} spoke.", "Thomas"],
    ["Ruth Okoro is the dean. {Dean Okoro} spoke.", "Ruth Okoro"],
    ["{One Tory MP} spoke.", "Tory MP"],
  ])("%s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test("a nickname is its owner’s from then on, and nobody else’s", () => {
    expect(namesOf("{Vusi “Spike” Ndlovu} sang. {Spike} left. {Spike Marlow} stayed.")).toEqual([
      "Vusi Ndlovu",
      "Vusi Ndlovu",
      "Spike Marlow",
    ]);
  });

  test("an office of a party is nobody’s name", () => {
    expect(speakersOf("{One Tory MP} spoke.")[0]?.kind).toBe("anonymous");
  });
});
