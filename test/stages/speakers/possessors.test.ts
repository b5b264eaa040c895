import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

describe("W8 possessives and compounds", () => {
  test.each([
    ["{Ushakov’s comments} came late. Yury Ushakov is an aide.", "Yury Ushakov", "person"],
    ["{Ana Reyes'} denial came late.", "Ana Reyes", "person"],
    ["{Tom Okoro’s} claim that it rained came late.", "Tom Okoro", "person"],
    ["Ana Reyes won. {Reyes’s office} spoke.", "Ana Reyes’s office", "organization"],
    ["Ana Reyes won. {Her campaign} spoke.", "Ana Reyes’s campaign", "organization"],
    ["Ana Reyes won. {Reyes's report} spoke of it.", "Ana Reyes’s report", "document"],
    ["Ana Reyes won. {A Reyes spokesman} spoke.", "Reyes spokesman", "anonymous"],
    ["Ana Reyes won. {A spokesman for Reyes} spoke.", "spokesman for Reyes", "anonymous"],
    ["Ana Reyes won. {Reyes’s deputy} spoke.", "Ana Reyes’s deputy", "anonymous"],
    ["Ana Reyes won. {Reyes spokesman Tom Okoro} spoke.", "Tom Okoro", "person"],
  ] as const)("%s", (text, name, kind) => {
    const [record] = speakersOf(text);
    expect(record?.name).toBe(name);
    expect(record?.kind).toBe(kind);
  });
});
