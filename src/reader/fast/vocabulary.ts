import { foreignWeights } from "../weights-file.js";
import { placeOf } from "./type-table.js";
import type { FastWeights } from "./weights.js";

/**
 * Ids of the words that the network was trained on, from 1 on in their order; 0 for all others.
 *
 * The file has the table ready (training/fast/vocabulary.py): a string and an entry of a map for each of 20,000 words took a tenth of the
 * time that an article takes from the start of a process.
 *
 * @throws {Error} in one line, where a tensor is missing or has another length than the header says.
 */
export function vocabularyOf({ header, bytesOf }: FastWeights): (word: string) => number {
  const { words, bytes, places } = header.vocabulary;
  // copies: a Buffer's own slice would share the memory, and its alignment
  const copy = (name: string, length: number): ArrayBuffer =>
    new Uint8Array(bytesOf(`words.${name}`, length)).buffer;
  const text = new TextDecoder().decode(bytesOf("words.text", bytes));
  /** Where each word ends in the text, in UTF-16 code units; the next one begins there. */
  const ends = new Uint32Array(copy("ends", 4 * words));
  /** Ids by the words' hashes, 0 where nothing stands. */
  const ids = new Uint16Array(copy("places", 2 * places));
  if (!ids.includes(0)) throw foreignWeights("words.places");
  return (word) => {
    for (let place = placeOf(word, places); ; place = (place + 1) & (places - 1)) {
      const id = ids[place]!;
      if (id === 0) return 0;
      const start = id > 1 ? ends[id - 2]! : 0;
      if (ends[id - 1]! - start === word.length && text.startsWith(word, start)) return id;
    }
  };
}
