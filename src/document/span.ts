/** A half-open range of UTF-16 code units in the document's text: `text.slice(start, end)` gives exactly its words. */
export interface Span {
  /**
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * @asType integer
   * @minimum 1
   */
  readonly end: number;
}

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order by start, then by end: the order of reading. For `Array.prototype.sort`. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Order by start; of two that start together the longer, outer one first. For `Array.prototype.sort`. */
export const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What has content, in reading order of its first span. For `Array.prototype.sort`. */
export const byContent = (
  a: { readonly content: readonly Span[] },
  b: { readonly content: readonly Span[] },
): number => inReadingOrder(a.content[0]!, b.content[0]!);
