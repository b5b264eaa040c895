import { parseIsoDate } from "../../document/calendar.js";
import type { LayerStage, Paragraph, Tokens } from "../../document/layers.js";
import type { DateAnchor, DateOrder, DateRecord } from "../../document/record.js";
import { Tag } from "../../document/tag.js";
import { SOUTHERN_PLACES } from "../../lexicons/en/dateline-places.js";
import type { Country } from "../../lexicons/en/holidays.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import { datelinePlace } from "../paragraphs/dateline-place.js";
import { anchorOf } from "./anchor-of.js";
import { type Anchoring, anchorsAt, dayNamedLast, noteDate, startAnchoring } from "./anchoring.js";
import type { Anchors } from "./anchors.js";
import { fillAtoms, noAtoms } from "./atoms.js";
import { type Bounds, boundsOf } from "./bounded.js";
import { countryTold } from "./country.js";
import { fastFrom, isFast, isSighted } from "./listed-feasts.js";
import type { Meaning } from "./meaning.js";
import { isNoDay } from "./no-such-day.js";
import { hasTwoReadings, inOrder, orderTold } from "./order.js";
import { proposeAll } from "./propose.js";
import { joinedDates, withoutOverlaps } from "./refine.js";
import { type Resolved, resolve } from "./resolve.js";
import { setWords } from "./set-words.js";
import { type Tense, tenseAround } from "./tense.js";
import { rangesInOrder } from "./weekday-ranges.js";

const TODAY: Meaning = { is: "period", grain: "day", shift: 0, from: "published" };
/** So many atoms are read at a time: enough to hide the cost of a batch, few enough to stay in the cache. */
const BATCH = 4096;

const speaks = ({ kind }: Paragraph): boolean => kind !== "furniture" && kind !== "break";

/** True where the tokens are all that their sentence holds. */
const isAlone = (tokens: Tokens, first: number, last: number): boolean => {
  const sentence = tokens.sentence[first]!;
  return tokens.first[sentence] === first && tokens.first[sentence + 1] === last + 1;
};

const SAID = wordSet("said told announced reported confirmed added wrote says");

/** True for a day that tells when somebody spoke: `police said on Monday`. */
const isWhenSaid = ({ word, tag }: Tokens, first: number): boolean =>
  SAID.has(word[first - 1]!) || (tag[first - 1] === Tag.IN && SAID.has(word[first - 2]!));

/** A time that names no day is of the day named last, if that was near, else of the day of publication. */
function onADay(
  meaning: Meaning,
  anchoring: Anchoring,
  sentence: number,
  tense: Tense,
  alone: boolean,
): Meaning {
  if (meaning.is !== "time" || meaning.on !== null) return meaning;
  // a line of its own in a text that goes on all day: `14:12`
  const named = alone ? null : dayNamedLast(anchoring, sentence, tense);
  return { ...meaning, on: named === null ? TODAY : { is: "point", point: named } };
}

function place(
  meaning: Meaning,
  anchoring: Anchoring,
  anchors: Anchors,
  tokens: Tokens,
  [first, last]: readonly [number, number],
  inDateline: boolean,
): Resolved & { readonly anchor: DateAnchor | null } {
  const sentence = tokens.sentence[first]!;
  const tense = inDateline ? 0 : tenseAround(tokens, first, last);
  const placed = onADay(meaning, anchoring, sentence, tense, isAlone(tokens, first, last));
  const resolved = resolve(placed, anchors, tense);
  // An agency's dateline anchors nothing but itself.
  // Nor does a text go on from where it looks back to: `the first since 1998`.
  const looksBack = tokens.word[first - 1] === "since";
  if (!inDateline && !looksBack)
    noteDate(anchoring, meaning, resolved.point, tense, sentence, isWhenSaid(tokens, first));
  const onNamedDay = placed !== meaning && placed.is === "time" && placed.on?.is === "point";
  const anchor = onNamedDay ? ({ from: "text" } as const) : anchorOf(placed, anchors, tense);
  const { type, value, point } = resolved;
  return { type, value, point, anchor };
}

/**
 * The dates, times, durations and sets of the text, by TIMEX3 (TempEval-3), in reading order: recognisers propose,
 * refiners keep and join, and what is left is resolved against the publication date and the dates before it.
 */
export const dates: LayerStage<"dates", "paragraphs" | "frontMatter" | "sentences" | "tokens"> = {
  name: "dates",
  reads: ["paragraphs", "frontMatter", "sentences", "tokens"],
  run: ({ paragraphs, frontMatter, sentences, tokens }, { text, dateOrder }) => {
    const wanted = (sentence: number): boolean =>
      speaks(paragraphs[sentences[sentence]!.paragraph]!);
    const published = frontMatter.published === null ? null : parseIsoDate(frontMatter.published);
    const datelined = datelinePlace(text, paragraphs);
    const southern = SOUTHERN_PLACES.has(datelined ?? "");
    let country: Country | null | undefined;
    const anchoring = startAnchoring(published, southern, () => {
      if (country === undefined) country = countryTold(tokens, datelined);
      return country;
    });
    let order: DateOrder | null | undefined;
    const records: DateRecord[] = [];
    const atoms = noAtoms();
    let next = 0;
    while (next < sentences.length) {
      next = fillAtoms(atoms, text, tokens, next, BATCH, wanted);
      const joined = joinedDates(atoms, withoutOverlaps(proposeAll(atoms, tokens)));
      const proposals = rangesInOrder(atoms, joined, tokens, anchorsAt(anchoring, 0));
      for (const { from, to, meaning: words, mod } of proposals) {
        const [start, end] = [atoms.start[from]!, atoms.end[to]!];
        const span = [atoms.token[from]!, atoms.token[to]!] as const;
        const sentence = tokens.sentence[span[0]]!;
        const { dateline } = paragraphs[sentences[sentence]!.paragraph]!;
        const inDateline = dateline !== null && start < dateline.end;
        const twoWays = hasTwoReadings(words);
        if (twoWays && order === undefined) order = orderTold(text, tokens, datelined);
        const meaning = twoWays ? inOrder(words, order ?? dateOrder ?? "month-first") : words;
        const anchors = anchorsAt(anchoring, sentence);
        const placed = place(meaning, anchoring, anchors, tokens, span, inDateline);
        const { type, value } = placed;
        const { point } = placed;
        const fast: Bounds | null = isFast(meaning) && point !== null ? fastFrom(point.day) : null;
        const bounds = meaning.is === "duration" ? boundsOf(atoms, from, to, value, anchors) : fast;
        const exact = mod ?? (point !== null && isSighted(meaning) ? "APPROX" : null);
        const anchor = bounds?.anchor ?? placed.anchor;
        const id = `d${records.length + 1}`;
        records.push({
          id,
          start,
          end,
          text: text.slice(start, end),
          type,
          value,
          ...(exact !== null && { mod: exact }),
          ...(meaning.is === "set" && setWords(atoms, from, to, value)),
          ...(bounds?.from !== undefined && { from: bounds.from }),
          ...(bounds?.until !== undefined && { until: bounds.until }),
          ...(anchor !== null && { anchor }),
          ...(twoWays && order === null && { ambiguous: true }),
          ...(isNoDay(meaning) && { note: "no-such-day" as const }),
        });
      }
    }
    return records;
  },
};
