import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const read = (text: string) => layersOf(text, "language").language;

describe("language", () => {
  test.each([
    "The mayor said on Tuesday that the bridge would stay closed until engineers had tested every bolt in it.",
    "Floods cut road",
    "Markets: oil 81.20 up, gold 1,940 down, wheat 6.02 flat",
    "",
  ])("en: %s", (text) => expect(read(text)).toBe("en"));

  test.each([
    "Der Bürgermeister sagte am Dienstag, dass die Brücke bis auf Weiteres gesperrt bleibe und niemand sie betreten dürfe.",
    "Мэр заявил во вторник, что мост останется закрытым.",
    "市长周二表示,大桥将继续关闭。",
    "Le maire a déclaré mardi que le pont resterait fermé tant que les ingénieurs ne l'auraient pas examiné.",
  ])("und: %s", (text) => expect(read(text)).toBe("und"));
});
