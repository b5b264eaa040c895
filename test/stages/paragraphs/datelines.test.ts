import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const datelineOf = (text: string): (string | null)[] =>
  layersOf(text, "paragraphs").paragraphs.map(
    ({ dateline }) => dateline && text.slice(dateline.start, dateline.end),
  );

describe("P2 dateline", () => {
  test.each([
    "KYIV, May 11 (AP) —",
    "LONDON —",
    "(Reuters) -",
    "LONDON (Reuters) -",
    "MARLOW, N.H., Oct. 4 (UPI) —",
    "NAIROBI, Kenya (AP) _",
    "BELFAST, Northern Ireland (AP)_",
    "HIROSHIMA--",
    "ST. LOUIS –",
    "Kyiv (AFP) –",
    "Durban, May 16 2022 (IPS) -",
    "WASHINGTON, Dec. 8 /PRNewswire/ --",
    "LUND and CAPE MARLOW, Feb 9 2025 (IPS) -",
    "CAIRO - 13 July 2022:",
    "WASHINGTON ―",
  ])("%s", (dateline) => {
    const text = `${dateline} The talks ended on Friday, officials said.`;
    expect(datelineOf(text)).toEqual([dateline]);
    expect(layersOf(text, "sentences").sentences).toHaveLength(1);
  });

  test.each([
    "BREAKING — The mayor has left.",
    "Reyes — the mayor of Marlow — left.",
    "NATO — the alliance of 32 — met.",
    "REYES - and only Reyes - knew.",
    "Ana Reyes (D) — The mayor of Marlow left.",
    "The council (AP) — The mayor said.",
    "It was over — The mayor had gone.",
    "In LONDON — The talks ended.",
    "The talks ended.",
  ])("not %s", (text) => {
    expect(datelineOf(text)).toEqual([null]);
  });

  test("a place alone counts only where the body begins; one with an agency anywhere", () => {
    const text = "MARLOW — It rained.\n\nLUND — It snowed.\n\nOSLO (AP) — It was dry.";
    expect(datelineOf(text)).toEqual(["MARLOW —", null, "OSLO (AP) —"]);
  });

  test("a dateline in a paragraph of its own", () => {
    const [line, body] = layersOf(
      "HAVANA, August 7 (Xinhua) --\n\nIt rained all night.",
      "paragraphs",
    ).paragraphs;
    expect(line).toMatchObject({ kind: "dateline", dateline: null });
    expect(body).toMatchObject({ kind: "body" });
  });
});
