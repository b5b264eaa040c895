import { parseIsoDate } from "../../document/calendar.js";
import type { LayerStage, Paragraph, Sentence } from "../../document/layers.js";
import type { DateRecord } from "../../document/record.js";
import { atomise } from "./atoms.js";
import type { Meaning, Point } from "./meaning.js";
import { proposeAll } from "./propose.js";
import { withDays, withoutOverlaps } from "./refine.js";
import { tenseAround } from "./tense.js";
import { resolve } from "./value.js";

const TODAY: Meaning = { is: "period", grain: "day", shift: 0, from: "published" };

/** A time without a day is of the day named last, if that was at most so many sentences ago. */
const SAME_DAY = 1;

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
    let last: Point | null = null;
    let lastSentence = -1;
    let quarter: Point | null = null;
    for (const { from, to, meaning, mod } of found) {
      const [start, end] = [atoms.start[from]!, atoms.end[to]!];
      const sentence = tokens.sentence[atoms.token[from]!]!;
      const dateline = paragraphs[sentences[sentence]!.paragraph]!.dateline;
      const inDateline = dateline !== null && start < dateline.end;
      const tense = inDateline ? 0 : tenseAround(tokens, atoms.token[from]!, atoms.token[to]!);
      const anchors = { published, text: last, quarter };
      const near: boolean = last?.grain === "day" && sentence - lastSentence <= SAME_DAY;
      const placed: Meaning =
        meaning.is === "time" && meaning.on === null
          ? { ...meaning, on: near && last !== null ? { is: "point", point: last } : TODAY }
          : meaning;
      const { type, value, point } = resolve(placed, anchors, tense);
      if (point !== null && !inDateline) {
        last = point;
        lastSentence = sentence;
        if (point.grain === "quarter") quarter = point;
      }
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
