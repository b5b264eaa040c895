import { parseIsoDate } from "../../document/calendar.js";
import type { LayerStage, Paragraph, Sentence } from "../../document/layers.js";
import type { DateRecord } from "../../document/record.js";
import { anchorsAt, dayNamedLast, noteDate, startAnchoring } from "./anchoring.js";
import { atomise } from "./atoms.js";
import type { Meaning } from "./meaning.js";
import { proposeAll } from "./propose.js";
import { withDays, withoutOverlaps } from "./refine.js";
import { tenseAround } from "./tense.js";
import { resolve } from "./value.js";

const TODAY: Meaning = { is: "period", grain: "day", shift: 0, from: "published" };

const speaks = ({ kind }: Paragraph): boolean => kind !== "furniture" && kind !== "break";

/** The dates, times, durations and sets of the text, by TIMEX3 (TempEval-3): proposed, refined, then resolved in order. */
export const dates: LayerStage<
  "dates",
  "paragraphs" | "frontMatter" | "sentences" | "tokens" | "quotations"
> = {
  name: "dates",
  reads: ["paragraphs", "frontMatter", "sentences", "tokens", "quotations"],
  run: ({ paragraphs, frontMatter, sentences, tokens }, { text }) => {
    const speaking = (sentence: Sentence): boolean => speaks(paragraphs[sentence.paragraph]!);
    const atoms = atomise(text, tokens, sentences, speaking);
    const found = withDays(atoms, withoutOverlaps(proposeAll(atoms, tokens)));
    const published = frontMatter.published === null ? null : parseIsoDate(frontMatter.published);
    const records: DateRecord[] = [];
    const anchoring = startAnchoring(published);
    for (const { from, to, meaning, mod } of found) {
      const [start, end] = [atoms.start[from]!, atoms.end[to]!];
      const sentence = tokens.sentence[atoms.token[from]!]!;
      const dateline = paragraphs[sentences[sentence]!.paragraph]!.dateline;
      const inDateline = dateline !== null && start < dateline.end;
      const tense = inDateline ? 0 : tenseAround(tokens, atoms.token[from]!, atoms.token[to]!);
      const named = dayNamedLast(anchoring, sentence);
      const placed: Meaning =
        meaning.is === "time" && meaning.on === null
          ? { ...meaning, on: named === null ? TODAY : { is: "point", point: named } }
          : meaning;
      const { type, value, point } = resolve(placed, anchorsAt(anchoring, sentence), tense);
      if (!inDateline) noteDate(anchoring, meaning, point, tense, sentence);
      records.push({
        id: `d${records.length + 1}`,
        start,
        end,
        text: text.slice(start, end),
        type,
        value,
        ...(mod !== null && { mod }),
      });
    }
    return records;
  },
};
