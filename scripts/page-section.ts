import { readFileSync, writeFileSync } from "node:fs";

/**
 * The page with `content` between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws {Error} where the page has no such markers.
 */
export function withSection(page: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const begin = page.indexOf(opening);
  const end = page.indexOf(closing);
  if (begin < 0 || end < begin) throw new Error(`the page has no ${opening} … ${closing}`);
  return `${page.slice(0, begin + opening.length)}\n\n${content.trimEnd()}\n\n${page.slice(end)}`;
}

/** Writes `content` into the file's section of that name. */
export function writeSection(file: string, name: string, content: string): void {
  writeFileSync(file, withSection(readFileSync(file, "utf8"), name, content));
}
