import type { Example } from "./examples.js";
import type { Document } from "./states.js";

/** Places that two sentences of one debate may lie apart where those between them are not in the corpus. */
const GAP = 3;
/** Sentences of a document at least, where a gap would end it, and at most. */
const FEW = 3;
const MANY = 60;
/** A paragraph has one sentence to this many. */
const PARAGRAPH = 5;

/**
 * The sentences as the debates had them, one after the other in paragraphs: what the reader's states of a sentence are in an
 * article, among others.
 *
 * @returns documents, and for each of their sentences in order its index in `examples`.
 */
export function debatesOf(
  examples: readonly Example[],
  random: () => number,
): { readonly documents: readonly Document[]; readonly order: readonly number[] } {
  const order = examples.map((_, i) => i).sort((a, b) => examples[a]!.place - examples[b]!.place);
  const documents: { text: string; sentences: { start: number; end: number }[] }[] = [];
  let before = Number.NEGATIVE_INFINITY;
  let left = 0;
  for (const i of order) {
    const { text, place } = examples[i]!;
    let document = documents.at(-1);
    const isGap = place - before > GAP;
    const length = document?.sentences.length ?? MANY;
    if (document === undefined || length >= MANY || (isGap && length >= FEW)) {
      document = { text: "", sentences: [] };
      documents.push(document);
      left = 0;
    } else document.text += isGap || left === 0 ? "\n\n" : " ";
    if (isGap || left === 0) left = 1 + Math.floor(random() * PARAGRAPH);
    left--;
    const start = document.text.length;
    document.text += text;
    document.sentences.push({ start, end: document.text.length });
    before = place;
  }
  return { documents, order };
}
