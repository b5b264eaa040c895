import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layersOf } from "../../support/layers.js";

const scoresOf = (text: string): number[] => [...layersOf(text, "worthiness").worthiness];

describe("check-worthiness", () => {
  it.each([
    "Unemployment fell to 4.1 percent last year, the lowest in three decades.",
    "The government spent $12 billion on hospitals in 2015.",
    "She voted against the tax cut five times.",
    "Crime has doubled in our cities since he became governor.",
  ])("is at least one half: %s", (text) => {
    expect(scoresOf(text)).toEqual([expect.toSatisfy((score: number) => score >= 0.5)]);
  });

  it.each([
    "Thank you very much, Martha.",
    "What would you do about it?",
    "I think we should all work together.",
    "Good evening, and welcome.",
    "Let me answer that.",
  ])("is less than one half: %s", (text) => {
    expect(scoresOf(text)).toEqual([expect.toSatisfy((score: number) => score < 0.5)]);
  });

  it("scores a figure above the same words without one", () => {
    const [figure] = scoresOf("The council cut 340 jobs in 2014.");
    const [none] = scoresOf("The council may cut jobs.");
    expect(figure).toBeGreaterThan(none!);
  });

  it("has one score in 0..1 a sentence, the same on every run", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { sentences, worthiness } = layersOf(text, "worthiness");
        expect(worthiness.length).toBe(sentences.length);
        for (const score of worthiness) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(scoresOf(text)).toEqual([...worthiness]);
      }),
    );
  });
});

describe("check-worthiness with a reader that tells of it", () => {
  const text = "The council cut 340 jobs. Thank you very much.";
  const told = (logOdds: readonly number[], words: number) =>
    layersOf(text, "worthiness", {
      reader: {
        name: "telling-1",
        read: () => [],
        readSentences: () => ({
          attributions: [],
          worth: { logOdds: Float64Array.from(logOdds), words },
        }),
      },
    }).worthiness;

  it("goes by what it says", () => {
    expect([...told([-2, Math.log(3)], 0)]).toEqual([0.119, 0.75]);
    expect([...told([-900, 900], 0)]).toEqual([0, 1]);
  });

  it("adds what the words say", () => {
    const [first, second] = told([0, 0], 2);
    expect(first).toBeGreaterThan(0.9);
    expect(second).toBeLessThan(0.1);
  });
});
