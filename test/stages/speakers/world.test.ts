/** A part of what `npx tsx scripts/speakers/world.ts` measures, on another draw of names. */
import { describe, expect, it } from "vitest";
import { worldArticles } from "../../../scripts/speakers/world-articles.js";
import {
  answersWithGold,
  byGroup,
  isRight,
  scoreOf,
} from "../../../scripts/speakers/world-measure.js";
import { NAME_GROUPS } from "../../../scripts/speakers/world-names.js";

const ARTICLES = worldArticles(NAME_GROUPS.length * 14, 41);
const ANSWERS = answersWithGold(ARTICLES);
const share = (part: number, whole: number): number => (100 * part) / whole;

describe("articles drawn by a seed", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(worldArticles(60, 41)).toEqual(ARTICLES.slice(0, 60));
    expect(worldArticles(60, 42)).not.toEqual(ARTICLES.slice(0, 60));
  });

  it("mark what they say they mark", () => {
    for (const { text, sources } of ARTICLES)
      for (const { source, cue, content } of sources) {
        expect(text.slice(cue.start, cue.end)).toMatch(/^(?:said|says|According to)$/);
        for (const { start, end } of [source, content])
          expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
      }
  });

  it("have names of at least 30 languages", () => {
    expect(new Set(ARTICLES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
  });
});

describe("names of the world", () => {
  const all = scoreOf(ANSWERS);
  const allRight = share(all.right, all.named);

  it("are resolved: at least 97% of all sources", () => {
    expect(allRight).toBeGreaterThanOrEqual(97);
  });

  it.each([...byGroup(ANSWERS, ({ language }) => language)])(
    "%s: no more than 3 below",
    (_, own) => {
      const { right, named } = scoreOf(own);
      const wrong = own.filter((answer) => answer.known.name !== null && !isRight(answer));
      expect(
        share(right, named),
        JSON.stringify(wrong.map(({ known, read }) => [known.name, read])),
      ).toBeGreaterThanOrEqual(allRight - 3);
    },
  );

  it("are not merged where the surname is the same: at most 0.5%", () => {
    expect(all.namesakes).toBeGreaterThan(200);
    expect(share(all.merged, all.namesakes)).toBeLessThanOrEqual(0.5);
  });
});
