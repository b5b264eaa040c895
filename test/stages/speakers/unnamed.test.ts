import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

describe("W7 unnamed speakers", () => {
  test.each([
    ["{one Western official}", "Western official", "anonymous"],
    ["{a person familiar with the matter}", "person familiar with the matter", "anonymous"],
    ["{A friend of the family}", "friend of the family", "anonymous"],
    ["{One of the nurses}", "One of the nurses", "anonymous"],
    ["{a woman who saw the crash}", "woman who saw the crash", "anonymous"],
    ["{critics}", "critics", "group"],
    ["{Police officials}", "Police officials", "group"],
    ["{two people briefed on the letter}", "two people briefed on the letter", "group"],
    ["{many of the voters}", "many of the voters", "group"],
    ["{A group of doctors}", "group of doctors", "group"],
    ["{the leaders of Poland, France and Spain}", "leaders of Poland, France and Spain", "group"],
    ["{12 countries}", "12 countries", "group"],
    ["{state media}", "state media", "group"],
    ["{the audit}", "audit", "document"],
    ["{leaked papers}", "leaked papers", "document"],
    ["{a 2014 study by two doctors}", "2014 study by two doctors", "document"],
    ["{an investigation by the Marlow Post}", "investigation by the Marlow Post", "document"],
    ["{the Clean Water Act}", "Clean Water Act", "document"],
  ] as const)("%s", (source, name, kind) => {
    const [record] = speakersOf(`It was late, ${source} said on Monday.`);
    expect(record?.name).toBe(name);
    expect(record?.kind).toBe(kind);
  });

  test("another one is someone else under the same words", () => {
    const [a, b] = speakersOf("{A patient} said yes. {A patient} said no.");
    expect(a?.name).toBe(b?.name);
    expect(a?.id).not.toBe(b?.id);
  });

  test("the same group again is the same", () => {
    const [a, b] = speakersOf("{Critics} said yes. {Critics} said no.");
    expect(a?.id).toBe(b?.id);
  });
});
