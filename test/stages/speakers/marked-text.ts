import type { Attribution, Speakers } from "../../../src/document/layers.js";
import type { SpeakerRecord } from "../../../src/document/record.js";
import type { Span } from "../../../src/document/span.js";
import { speakers } from "../../../src/stages/speakers/stage.js";
import { layersOf } from "../../support/layers.js";

/** A text without its marks, and the attributions that the marks gave. */
export interface Marked {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * Reads marks out of a text: `{Ana Reyes}` is a source; `{a:Reyes}` is the source whose content is `[a:…]`. Contents
 * may hold sources of others.
 */
export function readMarks(marked: string): Marked {
  let text = "";
  const sources: { key: string; span: Span }[] = [];
  const contents = new Map<string, Span[]>();
  const open: { mark: string; key: string; start: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const mark = marked[i]!;
    if (mark === "{" || mark === "[") {
      const named = marked[i + 2] === ":";
      open.push({ mark, key: named ? marked[i + 1]! : `#${i}`, start: text.length });
      if (named) i += 2;
    } else if (mark === "}" || mark === "]") {
      const { mark: from, key, start } = open.pop()!;
      const span = { start, end: text.length };
      if (from === "{") sources.push({ key, span });
      else contents.set(key, [...(contents.get(key) ?? []), span]);
    } else text += mark;
  }
  const attributions = sources.map(
    ({ key, span }): Attribution => ({
      content: contents.get(key) ?? [{ start: span.end, end: span.end + 1 }],
      source: span,
      cue: null,
      addressee: null,
      act: "assertion",
      negated: false,
      confidence: 1,
      by: "test",
    }),
  );
  return { text, attributions };
}

/** The speakers layer of a marked text. */
export function readSpeakers({ text, attributions }: Marked): Speakers {
  const layers = layersOf(text, "quotations");
  return speakers.run(
    { ...layers, attributions },
    { text, title: null, published: null, unknownWords: { tag: () => 0 }, reader: null },
  );
}

/** For each source of a marked text, in reading order, who speaks. */
export function speakersOf(marked: string): (SpeakerRecord | null)[] {
  const { speakers: records, ofAttribution } = readSpeakers(readMarks(marked));
  return ofAttribution.map((id) => records.find((record) => record.id === id) ?? null);
}

/** For each source of a marked text the name of who speaks, or null. */
export const namesOf = (marked: string): (string | null)[] =>
  speakersOf(marked).map((record) => record?.name ?? null);
