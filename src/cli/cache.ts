import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { LazyExtractor } from "../extractor.js";
import { reasonOf } from "../read/reason.js";
import { sha256 } from "../read/sha256.js";
import type { Selection } from "../select.js";

/**
 * The same extractor, which keeps what it read in a folder and does not read a document again that is the same in text,
 * title and date. An entry that is broken, or cannot be written, counts for nothing.
 *
 * @param folder absolute path.
 * @param how all that decides what is read besides: version, weights, options.
 */
export function cached(extractor: LazyExtractor, folder: string, how: string): LazyExtractor {
  return {
    readTogether: async (texts, begin = () => {}) => {
      const entries = texts.map(({ text, id = null, title = null, published = null }) => {
        const key = sha256(JSON.stringify([how, title, published, text]));
        const file = path.join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
        const known = entryOf(file);
        return { file, known: known && { ...known, record: { ...known.record, id } } };
      });
      const unknown = [...texts.keys()].filter((index) => entries[index]!.known === null);
      const read = await extractor.readTogether(
        unknown.map((index) => texts[index]!),
        (i) => begin(unknown[i]!),
      );
      const selections: (Selection | Error)[] = entries.map(({ known }) => known!);
      for (const [i, selection] of read.entries()) {
        const index = unknown[i]!;
        selections[index] = selection;
        if (selection instanceof Error) continue;
        keep(entries[index]!.file, { ...selection, record: { ...selection.record, id: null } });
      }
      return selections;
    },
  };
}

/** Why nothing can be kept in that folder, which is made where it is not there; null where it can. */
export function whyNotKept(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** An entry begins with the sum of the rest, so that one which a disk or a hand has altered is none. */
function entryOf(file: string): Selection | null {
  try {
    const entry = readFileSync(file, "utf8");
    const end = entry.indexOf("\n");
    const plain = entry.slice(end + 1);
    return entry.slice(0, end) === sha256(plain) ? (JSON.parse(plain) as Selection) : null;
  } catch {
    return null;
  }
}

/** Writes beside and renames, so that no other run ever reads half an entry. */
function keep(file: string, selection: Selection): void {
  const { threadId } = process.getBuiltinModule("node:worker_threads");
  const beside = `${file}.${process.pid}.${threadId}`;
  const plain = JSON.stringify(selection);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(beside, `${sha256(plain)}\n${plain}`);
    renameSync(beside, file);
  } catch {
    // A cache that is full or may not be written to only costs time.
    remove(beside);
  }
}

/** What stands half written of a full disk; where nothing could be written, nothing is there to be removed. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
