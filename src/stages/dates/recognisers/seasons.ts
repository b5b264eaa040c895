import { isNoun, Tag } from "../../../document/tag.js";
import type { Atoms } from "../atoms.js";
import { countedFrom, leanBefore, stretchBefore, withThat, yearBefore } from "../before.js";
import { amountEnding } from "../numbers.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind, seasonCode } from "../vocabulary.js";
import { yearAfter } from "../years.js";

/** Only after one of these is a season's name a time (`winter coat`, `the fall of the wall`, `spring water` are none). */
const BEFORE_SEASONS: ReadonlySet<string> = new Set(
  "in by since until during last next this past early late mid through from before after every each the coming previous following over that".split(
    " ",
  ),
);
const BEFORE_THE: ReadonlySet<string> = new Set([
  "in",
  "by",
  "since",
  "until",
  "during",
  "through",
  "over",
]);
/** Words that are also common verbs and nouns. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["fall", "spring"]);
const COMPOUNDS: ReadonlySet<string> = new Set(
  "olympics games camp school coat break semester term training street of".split(" "),
);

/** `two summers ago`. */
function seasonsAgo(w: Atoms, i: number, propose: Propose): void {
  const amount = w.word[i + 1] === "ago" ? amountEnding(w, i - 1) : null;
  if (amount?.value == null || amount.value < 1 || !Number.isInteger(amount.value)) return;
  const nth = w.value[i]! + 1;
  const years = amount.value - 1;
  propose(amount.from, i + 1, { is: "part", grain: "season", nth, year: null, lean: -1, years });
}

/** `last summer`, `the winter of 2022`, `in spring`, `late summer 2023`, `this past fall`, `the winter before last`. */
export const seasons: Recogniser = (w, i, propose, tokens) => {
  const before = w.word[i - 1]!;
  if (before === "every" || before === "each") {
    propose(i - 1, i, { is: "set", value: `XXXX-${seasonCode(w.value[i]!)}` });
    return;
  }
  if (w.word[i]!.endsWith("s")) {
    seasonsAgo(w, i, propose);
    return;
  }
  if (before === "the" && w.word[i + 1] === "before" && w.word[i + 2] === "last") {
    const nth = w.value[i]! + 1;
    propose(i - 1, i + 2, { is: "part", grain: "season", nth, year: null, lean: -1, years: 1 });
    return;
  }
  const year = yearAfter(w, i + 1);
  const { from, lean } = leanBefore(w, i);
  if (year === null) {
    const plain = !AMBIGUOUS.has(w.word[i]!) && tokens.tag[w.token[i - 1]!] === Tag.JJ;
    const compound = isNoun(tokens.tag[w.token[i + 1]!]!) && w.kind[i + 1] !== Kind.BREAK;
    if (!BEFORE_SEASONS.has(before) && (!plain || compound)) return;
    if (COMPOUNDS.has(w.word[i + 1]!)) return;
    const bare = lean === null && before !== "early" && before !== "late";
    const article = before === "the" && BEFORE_THE.has(w.word[i - 2]!);
    if (bare && AMBIGUOUS.has(w.word[i]!) && !article && before !== "in") return;
  }
  const told = year?.year ?? yearBefore(w, i);
  const first = lean === null && before === "the" ? i - 1 : withThat(w, from, told);
  const stretch = lean === null ? stretchBefore(w, first) : { from: first, mod: null };
  const the = stretch.from < first && w.word[stretch.from - 1] === "the";
  propose(
    the ? stretch.from - 1 : stretch.from,
    year?.to ?? i,
    {
      is: "part",
      grain: "season",
      nth: w.value[i]! + 1,
      year: told,
      lean,
      ...countedFrom(w, i),
    },
    stretch.mod,
  );
};
