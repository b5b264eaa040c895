import type { Attribution, ResolvedSpeaker, Speakers } from "../../../src/document/layers.js";
import type { KnownPeople } from "../../../src/document/person.js";
import type { Span } from "../../../src/document/span.js";
import { speakers } from "../../../src/stages/speakers/stage.js";
import { layersOf } from "../../support/layers.js";

/** A text without its marks, and the attributions that the marks gave. */
export interface Marked {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * Reads marks out of a text: `{Ana Reyes}` is a source; `{a:Reyes}` is the source whose content is `[a:…]` and whose
 * cue is `<a:said>`. Contents may hold sources of others; a cue alone is an attribution without a source.
 */
export function readMarks(marked: string): Marked {
  let text = "";
  const sources: { key: string; span: Span }[] = [];
  const contents = new Map<string, Span[]>();
  const cues = new Map<string, Span>();
  const open: { mark: string; key: string; start: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const mark = marked[i]!;
    if (mark === "{" || mark === "[" || mark === "<") {
      const named = marked[i + 2] === ":";
      open.push({ mark, key: named ? marked[i + 1]! : `#${i}`, start: text.length });
      if (named) i += 2;
    } else if (mark === "}" || mark === "]" || mark === ">") {
      const { mark: from, key, start } = open.pop()!;
      const span = { start, end: text.length };
      if (from === "<") cues.set(key, span);
      else if (from === "{") sources.push({ key, span });
      else contents.set(key, [...(contents.get(key) ?? []), span]);
    } else text += mark;
  }
  const attribution = (key: string, source: Span | null): Attribution => {
    const cue = cues.get(key);
    const end = source?.end ?? cue!.end;
    return {
      content: contents.get(key) ?? [{ start: end, end: end + 1 }],
      source,
      cue: cue ? { ...cue, lemma: text.slice(cue.start, cue.end) } : null,
      addressee: null,
      act: "assertion",
      negated: false,
      confidence: 1,
      by: "test",
    };
  };
  const sourced = new Set(sources.map(({ key }) => key));
  const attributions = [
    ...sources.map(({ key, span }) => attribution(key, span)),
    ...[...cues.keys()].filter((key) => !sourced.has(key)).map((key) => attribution(key, null)),
  ];
  return { text, attributions };
}

/** The speakers layer of a marked text. */
export function readSpeakers({ text, attributions }: Marked, people?: KnownPeople): Speakers {
  const layers = layersOf(text, "quotations");
  return speakers.run(
    { ...layers, attributions },
    { text, title: null, published: null, unknownWords: { tag: () => 0 }, reader: null, people },
  );
}

/** For each source of a marked text, in reading order, who speaks; then for each cue without a source. */
export function speakersOf(marked: string, people?: KnownPeople): (ResolvedSpeaker | null)[] {
  const { speakers: records, ofAttribution } = readSpeakers(readMarks(marked), people);
  return ofAttribution.map((id) => records.find((record) => record.id === id) ?? null);
}

/** For each source of a marked text the name of who speaks, or null. */
export const namesOf = (marked: string): (string | null)[] =>
  speakersOf(marked).map((record) => record?.name ?? null);
