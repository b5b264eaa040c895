/**
 * How the stage that resolves speakers groups mentions, on coref-gum: those of people and organisations that are names or
 * pronouns, each given to the stage as if it were a source, what is left open standing alone.
 * `npx tsx scripts/speakers/coref.ts`; needs ../shared or SHARED. Weights that are
 * fitted do the same in `training/speakers/fit.ts`.
 */
import { byRules } from "../../src/stages/speakers/pronouns.js";
import { COLUMNS, marked, scoreGroups } from "./grouping.js";

const documents = marked();
console.log(`| mentions | ${COLUMNS} |\n|---|---|---|---|---|---|---|---|`);
for (const [name, third] of [
  ["names and pronouns", false],
  ["without first and second person", true],
] as const)
  console.log(`| ${name} | ${scoreGroups(documents, third, () => byRules)} |`);
