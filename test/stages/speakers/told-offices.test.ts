import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

const told = (marked: string): string[] =>
  speakersOf(marked).map((speaker) => `${speaker?.name} | ${speaker?.role}`);

describe("an office whose first word opens the sentence", () => {
  test.each([
    ["{Store manager Pat Coyne} spoke.", "Pat Coyne | Store manager"],
    ["{Managing director Ravi Sund} spoke.", "Ravi Sund | Managing director"],
    ["{Transport Secretary Philippa Gray} spoke.", "Philippa Gray | Transport Secretary"],
    ["{Presiding Judge Ana Reyes} spoke.", "Ana Reyes | Presiding Judge"],
    ["{Acting mayor Colm Prunty} spoke.", "Colm Prunty | Acting mayor"],
    ["“Go,” said {acting mayor Colm Prunty}.", "Colm Prunty | acting mayor"],
    ["{Committee chair Cllr Ana Reyes} spoke.", "Ana Reyes | Committee chair"],
    ["{Lead author Dr. Ana Reyes} spoke.", "Ana Reyes | Lead author"],
    ["Meet coach {Ana Reyes}.", "Ana Reyes | coach"],
    ["Ask manager {Ana Reyes}.", "Ana Reyes | manager"],
  ])("%s", (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });
});

describe("offices in apposition", () => {
  test.each([
    [
      "LUND (AP) — Peru’s health minister, {Ana Reyes}, spoke.",
      "Ana Reyes | Peru’s health minister",
    ],
    [
      "He met New Zealand’s fisheries minister, {Ana Reyes}, on Monday.",
      "Ana Reyes | New Zealand’s fisheries minister",
    ],
    ["The harbour master, {Ana Reyes}, spoke.", "Ana Reyes | harbour master"],
    ["The opera named {Ana Reyes} as its director.", "Ana Reyes | director"],
    ["The club has appointed {Ana Reyes} head coach.", "Ana Reyes | head coach"],
    ["The club hired {Ana Reyes} as head coach in May.", "Ana Reyes | head coach"],
    ["The club named {Ana Reyes} in its lawsuit.", "Ana Reyes | null"],
    ["The club saw {Ana Reyes} as a threat.", "Ana Reyes | null"],
    ["{Ana Reyes}, the county’s poet laureate, spoke.", "Ana Reyes | county’s poet laureate"],
  ])("%s", (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });
});

describe("forms of address of other languages are no part of a name", () => {
  test.each([
    ["{Daw Khin Thida Soe} spoke.", "Khin Thida Soe | null"],
    ["{Datuk Seri Hamidah binti Osman} spoke.", "Hamidah binti Osman | null"],
    ["{Tan Sri Hamidah Osman} spoke.", "Hamidah Osman | null"],
    ["{Tan Wei Ling} spoke.", "Tan Wei Ling | null"],
    ["{Sri Widari Utomo} spoke.", "Sri Widari Utomo | null"],
    ["{Señora Luz Ibarra} spoke.", "Luz Ibarra | null"],
  ])("%s", (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });
});

describe("Col", () => {
  test.each([
    ["{Col Prunty}, a bricklayer, spoke. {Col} left.", ["Col Prunty", "Col Prunty"]],
    ["{Col Tom Okoro} spoke. {Col Okoro} left.", ["Tom Okoro", "Tom Okoro"]],
    ["{Col Prunty} spoke to his regiment.", ["Prunty"]],
    ["{Col. Prunty} spoke.", ["Prunty"]],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((speaker) => speaker?.name)).toEqual(expected);
  });
});

describe("whom who takes up", () => {
  test.each([
    ["There is Ottilie Brunner, a shepherd, {who} spoke.", "Ottilie Brunner"],
    ["A diplomat in Brussels, {who} spoke, left.", "diplomat"],
    ["He met Ana Reyes of Marlow, {who} spoke.", "Ana Reyes"],
    ["He rang a shepherd {who} spoke.", "shepherd"],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((speaker) => speaker?.name)).toEqual([expected]);
  });
});

describe("names", () => {
  test.each([
    ["{Loretta Two Crow} spoke. {Two Crow} left.", ["Loretta Two Crow", "Loretta Two Crow"]],
    ["{Sen. Benigno “Bing” Amalag} spoke. {Bing} left.", ["Benigno Amalag", "Benigno Amalag"]],
    ["{Brannock Group plc} spoke. {Brannock} left.", ["Brannock Group plc", "Brannock Group plc"]],
    ["{Sixth-grader Ezra Blum} spoke.", ["Ezra Blum"]],
    ["{Ashby Rovers} spoke.", ["Ashby Rovers"]],
    [
      "{Bo Krantz}, the wrestler once known as the Iron Moose, spoke. {The Iron Moose} left.",
      ["Bo Krantz", "Bo Krantz"],
    ],
    [
      "{Bo Krantz}, owner of a bar known as the Iron Moose, spoke. {The Iron Moose} shut.",
      ["Bo Krantz", "Iron Moose"],
    ],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((speaker) => speaker?.name)).toEqual(expected);
  });

  test.each([
    ["{Ashby Rovers} spoke.", "organization"],
    ["{The World Seed Programme} spoke.", "organization"],
    ["{Finch} said it would ship a phone.", "organization"],
    ["{Finch} said it would rain.", "person"],
    ["{Finch} said it had been hard.", "person"],
  ])("kind: %s", (marked, expected) => {
    expect(speakersOf(marked)[0]?.kind).toBe(expected);
  });
});

describe("offices and names of more articles", () => {
  test.each([
    ["{District Collector K. R. Subraman} spoke.", "K. R. Subraman | District Collector"],
    ["{Churchwarden Pru Latchford} spoke.", "Pru Latchford | Churchwarden"],
    ["{Parent governor Will Stott} spoke.", "Will Stott | Parent governor"],
    ["{Fourteen-year-old Aaliyah Rahmani} spoke.", "Aaliyah Rahmani | null"],
    ["{His business partner, Jools Amory,} spoke.", "Jools Amory | business partner"],
    ["{His partner, Jools Amory,} spoke.", "Jools Amory | null"],
    ["{Lund’s IT director, Joachim Reuss,} spoke.", "Joachim Reuss | Lund’s IT director"],
  ])("%s", (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });

  test.each([
    ["{Police Scotland} spoke.", "Police Scotland | organization"],
    ["{Maritime New Zealand} spoke.", "Maritime New Zealand | organization"],
    ["{Marine Scotland} spoke.", "Marine Scotland | organization"],
    ["{Marine Tom Okoro} spoke.", "Tom Okoro | person"],
    ["{Union Orda} spoke.", "Orda | organization"],
    ["{Union Bank} spoke.", "Union Bank | organization"],
    ["{Ferry operator Mavi Hat} spoke.", "Mavi Hat | organization"],
    ["{The academy trust, Beacon Learning,} spoke.", "Beacon Learning | organization"],
    ["{The owners, Norrland Fisheries,} spoke.", "Norrland Fisheries | organization"],
    ["{The customer, retired plumber Ken Vale,} spoke.", "Ken Vale | person"],
    ["{An industry group, CropForward,} spoke.", "CropForward | organization"],
    ["{A lobby group, the Crop Council,} spoke.", "Crop Council | organization"],
    ["{The broadcaster} spoke.", "broadcaster | organization"],
    ["Orla Finn, a broadcaster, wept. {The broadcaster} spoke.", "Orla Finn | person"],
    [
      "The Office for Toy Safety met. {The watchdog} spoke.",
      "Office for Toy Safety | organization",
    ],
    ["Marcia Dell edits the Thornbury Echo. {The Echo} spoke.", "Thornbury Echo | organization"],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((s) => `${s?.name} | ${s?.kind}`)).toEqual([expected]);
  });

  test.each([
    ["{Dame Verity Lascelles} spoke. {The actor} laughed.", "Verity Lascelles"],
    ["{Lord Lascelles} spoke. {The actress} laughed.", "actress"],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked)[1]?.name).toBe(expected);
  });
});

describe("other words for a judge", () => {
  test.each([
    ["{Justice Wanjiku Kamau} spoke. {The judge} left.", ["Wanjiku Kamau", "Wanjiku Kamau"]],
    ["{Lawyer Wanjiku Kamau} spoke. {The judge} left.", ["Wanjiku Kamau", "judge"]],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((speaker) => speaker?.name)).toEqual(expected);
  });
});

describe("of two with one office, who is placed", () => {
  test.each([
    [
      "Mayor Gil Sando of Eastport met Mayor Ruth Lindqvist of Westport. {The Eastport mayor} spoke.",
      "Gil Sando",
    ],
    [
      "Mayor Gil Sando of Eastport met Mayor Ruth Lindqvist of Westport. {The Westport mayor} spoke.",
      "Ruth Lindqvist",
    ],
    ["Mayor Gil Sando met Mayor Ruth Lindqvist. {The Eastport mayor} spoke.", "Eastport mayor"],
    ["Mayor Gil Sando spoke. {The Eastport mayor} left.", "Gil Sando"],
    ["Mayor Gil Sando met Mayor Ruth Lindqvist. {The mayor} spoke.", "Ruth Lindqvist"],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((speaker) => speaker?.name)).toEqual([expected]);
  });
});

describe("a state in a description", () => {
  test.each([
    [
      "{Republican Sen. Ana Reyes} met {Vermont Sen. Tom Okoro}. {Republican Sen. Ana Reyes} left. {The Vermont senator} spoke.",
      "Tom Okoro",
    ],
    ["{Sen. Ana Reyes (R-Fla.)} met {Sen. Tom Okoro}. {The Florida senator} spoke.", "Ana Reyes"],
    [
      "{Sen. Ana Reyes (R-Tex.)} met {Sen. Tom Okoro (D-Vt.)}. {The Texas senator} spoke.",
      "Ana Reyes",
    ],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).at(-1)?.name).toBe(expected);
  });
});

describe("what is no part of a name, and what is", () => {
  test.each([
    ["{Billie Jean King} spoke.", "Billie Jean King | person"],
    [
      "{King Solomon Missionary Baptist Church} shut.",
      "King Solomon Missionary Baptist Church | organization",
    ],
    ["{Telling Ana Reyes} spoke.", "Ana Reyes | person"],
  ])("%s", (marked, expected) => {
    expect(speakersOf(marked).map((s) => `${s?.name} | ${s?.kind}`)).toEqual([expected]);
  });

  test("a town is no campaign", () => {
    expect(
      speakersOf(
        "Tom Okoro of Lund, South Carolina, a salesman, left the campaign. {The campaign} spoke.",
      )[0]?.name,
    ).toBe("campaign");
  });
});

describe("a noun that opens the sentence before a name", () => {
  test.each([
    ["{Locksmith Greta Oyelade} spoke.", "Greta Oyelade | Locksmith"],
    ["“Go,” said {Lund forward Kip Sanderson}.", "Kip Sanderson | Lund forward"],
    ["He put forward {Kip Sanderson}.", "Kip Sanderson | null"],
    ["{Model Ayanna Brooks} spoke.", "Ayanna Brooks | Model"],
    ["{Harbour Lights Festival} spoke.", "Harbour Lights Festival | null"],
    ["He met Baker Lyle there. {Baker Lyle} spoke.", "Baker Lyle | null"],
    ["{Baker Tom Lyle} spoke.", "Tom Lyle | Baker"],
  ])("%s", (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });
});
