/**
 * Words after a comma, within or after reported content, and whether the writer takes over there (true) or the
 * content goes on (false). By the majority in PolNeAR's training part (840 articles of US political news, 2015-16:
 * where annotated content ends against where it runs on).
 */
export const BREAKS: ReadonlyMap<string, boolean> = new Map([
  ["which", true],
  ["who", true],
  ["where", true],
  ["while", true],
  ["though", true],
  ["although", true],
  ["despite", true],
  ["according", true],
  ["said", true],
  ["whereas", true],
  ["even", true],
  ["when", false],
  ["as", false],
  ["including", false],
  ["because", false],
  ["with", false],
  ["after", false],
  ["before", false],
]);
