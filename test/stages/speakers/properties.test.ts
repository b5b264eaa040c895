import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Marked, readMarks, readSpeakers } from "./marked-text.js";

const WORDS =
  "Ana Reyes Tom Okoro Mr. Mrs. Mayor President he she they it who I said of the and , . “ ” ( ) ’s University Corp. SES SES's al-Sisi de III Jr. — \n\n \uD800 \u0000 \u200F É 34-year-old a critics".split(
    " ",
  );

/** A text of odd words, some of them sources and contents. */
const marked: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) =>
    words
      .map(([word, mark]) => (mark === 0 ? `{${word}}` : mark === 1 ? `[{${word}}]` : word))
      .join(" "),
  );

function check({ text, attributions }: Marked): void {
  const { speakers, ofAttribution } = readSpeakers({ text, attributions });
  expect(ofAttribution).toHaveLength(attributions.length);
  const ids = new Set(speakers.map(({ id }) => id));
  expect(ids.size).toBe(speakers.length);
  for (const id of ofAttribution) if (id !== null) expect(ids.has(id)).toBe(true);
  for (const { id, name, mentions } of speakers) {
    expect(ofAttribution).toContain(id);
    expect(name).not.toBe("");
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end } of mentions) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  speakers.forEach(({ id }, index) => {
    expect(id).toBe(`s${index + 1}`);
  });
}

describe("the layer holds together", () => {
  test("whatever the words", () => {
    fc.assert(
      fc.property(marked, (text) => check(readMarks(text))),
      { numRuns: 300 },
    );
  });

  test("whatever the characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const end = text.length;
        const attributions =
          end > 1
            ? readMarks("{Ana} spoke.").attributions.map((a) => ({
                ...a,
                source: { start: 0, end },
                content: [{ start: 0, end: 1 }],
              }))
            : [];
        check({ text, attributions });
      }),
      { numRuns: 200 },
    );
  });

  test("the same text gives the same layer", () => {
    fc.assert(
      fc.property(marked, (text) => {
        const read = readMarks(text);
        expect(readSpeakers(read)).toEqual(readSpeakers(read));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    [
      "names",
      (i: number) =>
        `{Ana Re${"abcdefghij"[i % 10]}${"abcdefghij"[Math.floor(i / 10) % 10]}es} said so. `,
    ],
    ["one surname", (i: number) => `{Reyes} met Ana Reyes and Tom Reyes ${i}. `],
    ["pronouns", (i: number) => (i % 2 ? "{He} said so. " : "Tom Okoro said so. ")],
    ["open brackets", () => "{Reyes} ( Ana , "],
    ["of", () => "University of {Marlow} and "],
  ])("the same for 2,000 %s", (_, piece) => {
    check(readMarks(Array.from({ length: 2_000 }, (_, i) => piece(i)).join("")));
  });
});
