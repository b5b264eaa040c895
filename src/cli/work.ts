import { readAll } from "../batch/read-all.js";
import type { ReaderChoice } from "../choose-reader.js";
import type { FormatName } from "../formats/registry.js";
import { itemOf } from "../read/raw.js";
import { extractorOf } from "./extractor-of.js";
import { readerOf } from "./settings.js";
import { SpeakerPattern } from "./speaker-pattern.js";
import { stretchOf } from "./stretch.js";
import { type Result, rawsOf, type Task, type WorkerSettings } from "./task.js";
import { speaker } from "./values.js";
import { writerOf } from "./writing.js";

/**
 * What a worker does with a batch.
 *
 * @param reader what it reads with.
 */
export async function createWork(
  { settings: given, format, onlyWithClaims }: WorkerSettings,
  reader: ReaderChoice = readerOf(given),
): Promise<(task: Task) => Promise<Result>> {
  const patterns = [given.speaker ?? []].flat().flatMap((match) => speaker.read(String(match)));
  const settings =
    given.speaker === undefined
      ? given
      : { ...given, speaker: patterns as (string | SpeakerPattern)[] };
  const extractor = await extractorOf(settings, reader, process.cwd());
  const { title = null, published = null } = settings;
  // What can be written here knows no terminal.
  const nowhere = { stdout: {}, env: {} };
  const writer =
    format === null
      ? null
      : await writerOf(format as FormatName, settings, onlyWithClaims, nowhere);
  return async (task) => {
    const begin = tellsWhere(task);
    const items = rawsOf(task).flatMap((raw, index) => {
      begin(index);
      const item = itemOf(raw, { title, published });
      return item === null ? [] : [{ item, index }];
    });
    const outcomes = await readAll(
      items.map(({ item }) => item),
      extractor,
      (i) => begin(items[i]!.index),
    );
    const gaveUp = patterns.map((match) => takeGaveUp(match));
    if (writer === null) return { stretch: null, outcomes, gaveUp };
    const stretch = stretchOf(outcomes, writer);
    return { stretch: { ...stretch, text: Buffer.from(stretch.text) }, outcomes: [], gaveUp };
  };
}

/** Notes for the main thread which document it is that is being read, and for how long it has been before. */
function tellsWhere({ at }: Task): (index: number) => void {
  const spent = new Map<number, number>();
  let current = -1;
  let since = 0;
  return (index) => {
    if (index === current) return;
    const now = performance.now();
    spent.set(current, (spent.get(current) ?? 0) + now - since);
    current = index;
    since = now;
    Atomics.store(at, 1, Math.round(spent.get(index) ?? 0));
    Atomics.store(at, 0, index);
  };
}

function takeGaveUp(match: unknown): number {
  if (!(match instanceof SpeakerPattern)) return 0;
  const { gaveUp } = match;
  match.gaveUp = 0;
  return gaveUp;
}
