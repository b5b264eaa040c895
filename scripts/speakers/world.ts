/**
 * Measures speakers on short articles of our own templates with names of the whole world, drawn by a seed:
 * `npx tsx scripts/speakers/world.ts [--articles N] [--seed N] [--write] [--show LANGUAGE|TRIAL]`. `--write` puts the
 * tables into MODEL.md; `--show` prints what is wrong in a group.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { createExtractor } from "../../src/index.js";
import { writeSection } from "../page-section.js";
import { worldArticles } from "./world-articles.js";
import {
  type Answer,
  answersOf,
  answersWithGold,
  byGroup,
  isRight,
  scoreOf,
} from "./world-measure.js";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "3000" },
    seed: { type: "string", default: "9" },
    write: { type: "boolean", default: false },
    show: { type: "string" },
  },
});
const articles = worldArticles(Number(values.articles), Number(values.seed));
const gold = answersWithGold(articles);

if (values.show !== undefined) {
  const wrong = gold.filter(
    (answer) =>
      [answer.article.language, answer.article.trial].includes(values.show!) &&
      answer.known.name !== null &&
      !isRight(answer),
  );
  for (const { article, known, read } of wrong.slice(0, 25)) {
    const words = article.text.slice(known.source.start, known.source.end);
    console.log(
      `\n[${words}] is ${known.name}, read as ${read} (${article.language}, ${article.trial})`,
    );
    console.log(article.text.replace(/\n+/g, " / "));
  }
  process.exit();
}

const fast = answersOf(await createExtractor({ reader: "fast" }), articles);
const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
const row = (name: string, own: readonly Answer[], product: readonly Answer[]): string => {
  const a = scoreOf(own);
  const b = scoreOf(product);
  return `| ${name} | ${a.named} | ${share(a.right, a.named)} | ${share(a.open, a.named)} | ${share(b.right, b.named)} |`;
};
const table = (of: string, groupOf: Parameters<typeof byGroup>[1]): string => {
  const product = byGroup(fast, groupOf);
  const rows = [...byGroup(gold, groupOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, answers]) => row(name, answers, product.get(name) ?? []));
  return [
    `| ${of} | sources | named P | left open | named P, \`--fast\` |`,
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
};
const { namesakes, merged } = scoreOf(gold);
const shown = [
  `${articles.length} articles, seed ${values.seed}.`,
  table("what is tried", ({ trial }) => trial),
  table("names", ({ language }) => language),
  table("all", () => "all"),
  `Same surname: ${merged} of ${namesakes} sources given to the namesake (${share(merged, namesakes)}%).`,
].join("\n\n");
console.log(shown);
if (values.write) writeSection(path.join(import.meta.dirname, "../../MODEL.md"), "world", shown);
