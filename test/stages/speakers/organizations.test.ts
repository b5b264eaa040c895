import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

describe("W6 organisations, acronyms, metonyms", () => {
  test.each([
    ["{The State Emergency Service (SES)} spoke. {The SES} will help.", "State Emergency Service"],
    ["{The SES} spoke. The State Emergency Service will help.", "State Emergency Service"],
    [
      "{The Securities and Exchange Commission} spoke. {The S.E.C.} will help.",
      "Securities and Exchange Commission",
    ],
    [
      "{The Department of Health and Human Services} spoke. {HHS} will help.",
      "Department of Health and Human Services",
    ],
    ["The Marlow Crimes Commission, MCC, was set up. {The MCC} spoke.", "Marlow Crimes Commission"],
    ["{The Transport Workers' Union} spoke. {The TWU} will strike.", "Transport Workers' Union"],
    ["{Acme Corp.} spoke. {Acme} will close.", "Acme Corp."],
    [
      "{The Marlow Human Rights Council} spoke. {The Council} adjourned.",
      "Marlow Human Rights Council",
    ],
  ])("one organisation: %s", (text, name) => {
    for (const record of speakersOf(text)) {
      expect(record?.name).toBe(name);
      expect(record?.kind).toBe("organization");
    }
  });

  test.each([
    ["{Downing Street} welcomed it.", "Downing Street"],
    ["{The Kremlin} denied it.", "Kremlin"],
    ["{Kyiv} is ready to talk.", "Kyiv"],
    ["{The White House} declined to comment.", "White House"],
    ["{Ukraine’s Air Force} said so.", "Ukraine’s Air Force"],
    ["{The University of Marlow} said so.", "University of Marlow"],
    ["{St. Mary’s Hospital} said so.", "St. Mary’s Hospital"],
    ["{Johnson & Moss} said so.", "Johnson & Moss"],
    ["{The Reyes campaign} said so.", "Reyes campaign"],
    ["{The ministry} said so.", "ministry"],
    ["{A federal appeals court} ruled.", "federal appeals court"],
    ["{NASA} said so.", "NASA"],
    ["{Statistics Canada} said so.", "Statistics Canada"],
    [
      "{The Directorate General of Marlow Services} said so.",
      "Directorate General of Marlow Services",
    ],
    ["{Chipmaker Ludra} said so.", "Ludra"],
  ])("organisation: %s", (text, name) => {
    const [record] = speakersOf(text);
    expect(record?.name).toBe(name);
    expect(record?.kind).toBe("organization");
  });

  test.each([
    ["{Charlotte Church} said so.", "person"],
    ["{Kathy Ireland} said so.", "person"],
    ["{Republicans} said so.", "group"],
    ["{Opposition MPs} said so.", "group"],
    ["{A paper published in May} said so.", "document"],
    ["{Health Ministry officials} said so.", "group"],
    ["{Republicans on the Finance Committee} said so.", "group"],
    ["{A spokesman for the Health Ministry} said so.", "anonymous"],
    ["{A White House official} said so.", "anonymous"],
  ] as const)("no organisation: %s", (text, kind) => {
    expect(speakersOf(text)[0]?.kind).toBe(kind);
  });
});

describe("W6 a name of one word that what follows tells to be a body’s", () => {
  test.each([
    ["{Harrowgate} raised its forecast."],
    ["{Harrowgate} said so. The company has grown."],
    ["{Harrowgate} plans a dam near Dray, the French company said."],
    ["{Harrowgate} said so. The sofa chain has grown."],
    ["{Harrowgate} said so. It added that sales fell."],
    ["{Harrowgate} were happy with it."],
    ["Harrowgate employs many. {Harrowgate} spoke."],
  ])("%s", (text) => {
    expect(speakersOf(text)[0]?.kind).toBe("organization");
  });

  test.each([
    ["{Harrowgate} mowed his lawn."],
    ["{Harrowgates} were happy with it."],
    ["{Harrowgate} said so. It rained."],
    ["{Harrowgate} said so. The crowd cheered."],
    ["Harrowgate and Dray were beaten. {Harrowgate} spoke."],
    ["{Harrowgate} said the firm lost its way."],
    ["{Ana Harrowgate} spoke. Harrowgate cut its tail."],
  ])("but not %s", (text) => {
    expect(speakersOf(text)[0]?.kind).toBe("person");
  });
});

describe("W6 short names that are other words too", () => {
  test.each([
    ["{The US} said so.", "US"],
    ["{US} officials met. {US} said so.", "US"],
    ["{The WHO} said so.", "WHO"],
    ["{Labour} said so.", "Labour"],
    ["{No 10} declined to comment.", "No 10"],
    ["{Al Qaeda} said so.", "Al Qaeda"],
  ])("%s", (text, name) => {
    const record = speakersOf(text).at(-1);
    expect(record?.name).toBe(name);
    expect(record?.kind).toBe("organization");
  });
});
