/**
 * UTF-16 code units of texts that are read together: some ten pages, whose layers are a few megabytes (BENCHMARKS.md has what more and
 * fewer take).
 */
export const TOGETHER = 1 << 15;

/** Texts in groups that are read together; each ends with the text that fills it, however long that is. */
export function* groupsOf<T extends { readonly text: string }>(
  texts: Iterable<T>,
): Generator<T[], void> {
  let group: T[] = [];
  let units = 0;
  for (const text of texts) {
    group.push(text);
    // Whoever is no string is told so when its turn comes.
    units += text.text?.length ?? 0;
    if (units < TOGETHER) continue;
    yield group;
    group = [];
    units = 0;
  }
  if (group.length > 0) yield group;
}
