import type { Atoms } from "../atoms.js";
import { leanBefore, stretchBefore } from "../before.js";
import type { YearRef } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind, UNIT_NAMES } from "../vocabulary.js";
import { isYearShaped, yearAfter, yearPoint } from "../years.js";

const WITH_SEASONS: ReadonlySet<string> = new Set(
  "in by since until during last next this past early late mid through of from before after every each for the coming previous following over".split(
    " ",
  ),
);

/** `last summer`, `the winter of 2022`, `in spring`, `late summer 2023`. */
export const seasons: Recogniser = (w, i, propose) => {
  const year = yearAfter(w, i + 1);
  const { from, lean } = leanBefore(w, i);
  const before = w.word[i - 1]!;
  const fall = w.word[i] === "fall" || w.word[i] === "spring";
  if (fall && year === null && lean === null && before !== "early" && before !== "late") {
    const article =
      before === "the" && /^(in|by|since|until|during|through|this)$/.test(w.word[i - 2]!);
    if (!article && before !== "in") return;
    if (before === "in" && w.word[i + 1] === "love") return;
  }
  if (!WITH_SEASONS.has(before) && year === null) return;
  if (
    w.word[i + 1] === "olympics" ||
    w.word[i + 1] === "school" ||
    w.word[i + 1] === "games" ||
    w.word[i + 1] === "camp"
  )
    return;
  if (before === "every" || before === "each") {
    propose(i - 1, i, { is: "set", value: `XXXX-${["SP", "SU", "FA", "WI"][w.value[i]!]}` });
    return;
  }
  let first = from;
  if (lean === null && before === "the") first = i - 1;
  const stretch = lean === null ? stretchBefore(w, first) : { from: first, mod: null };
  const the = w.word[stretch.from - 1] === "the" && stretch.mod !== null && stretch.from < first;
  propose(
    the ? stretch.from - 1 : stretch.from,
    year?.to ?? i,
    { is: "part", grain: "season", nth: w.value[i]! + 1, year: year?.year ?? null, lean },
    stretch.mod,
  );
};

const NTH: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["final", 4],
  ["last", 4],
]);

interface Before {
  readonly from: number;
  readonly year: YearRef | null;
}

/** Article, `fiscal` and year before a quarter: `the 1988 third quarter`, `this year's fiscal first quarter`. */
function beforeQuarter(w: Atoms, i: number): Before {
  let from = i;
  let year: YearRef | null = null;
  if (w.word[from - 1] === "-" && w.word[from - 2] === "fiscal") from -= 2;
  else if (w.word[from - 1] === "fiscal") from--;
  if (isYearShaped(w, from - 1)) {
    from--;
    year = { year: w.value[from]! };
  } else if (w.word[from - 1] === "'s" && w.word[from - 2] === "year") {
    const which = w.word[from - 3];
    const shift = which === "last" ? -1 : which === "this" ? 0 : which === "next" ? 1 : null;
    if (shift !== null) return { from: from - 3, year: { shift, from: "published" } };
  } else if (
    (w.word[from - 1] === "ago" || w.word[from - 1] === "earlier") &&
    w.word[from - 2] === "-" &&
    w.word[from - 3] === "year"
  ) {
    from -= 3;
    year = { shift: -1, from: "text" };
  }
  if (w.word[from - 1] === "the" || w.word[from - 1] === "its") from--;
  return { from, year };
}

/** `the third quarter`, `third-quarter`, `Q3 2023`, `the first half of 2024`, `the 1988 period`, `the latest quarter`. */
export const quarters: Recogniser = (w, i, propose) => {
  const word = w.word[i]!;
  if (w.kind[i] === Kind.UNIT && UNIT_NAMES[w.value[i]!] !== "quarter") return;
  if (word.endsWith("s")) return;
  const half = word === "half";
  const at = w.word[i - 1] === "-" ? i - 2 : i - 1;
  const nth = word === "period" || word === "semester" ? undefined : NTH.get(w.word[at]!);
  const grain = half ? "half" : "quarter";
  if (nth !== undefined && (w.word[at] !== "last" || w.word[at - 1] === "the")) {
    const after = yearAfter(w, i + 1);
    if (
      half &&
      after === null &&
      !(w.word[i + 1] === "of" && w.word[i + 2] === "the" && w.word[i + 3] === "year")
    )
      return;
    if (w.word[at] === "last" && after === null) return;
    const { from, year } = beforeQuarter(w, at);
    propose(from, after?.to ?? i, {
      is: "part",
      grain,
      nth: half ? Math.min(nth, 2) : nth,
      year: year ?? after?.year ?? null,
      lean: null,
    });
    return;
  }
  if (half) return;
  if (w.word[i - 1] === "ago" || w.word[i - 1] === "earlier") {
    const { from, year } = beforeQuarter(w, i);
    if (year !== null)
      propose(from, i, { is: "shift", amount: -1, grain: "quarter", from: "text" });
    return;
  }
  if (word === "period" || word === "quarter") {
    if (isYearShaped(w, i - 1) && w.word[i - 2] === "the") {
      propose(i - 2, i, { is: "aligned", year: w.value[i - 1]! });
      return;
    }
    if (w.word[i - 1] === "latest" && w.word[i - 2] === "the") {
      propose(i - 2, i, { is: "period", grain: "quarter", shift: 0, from: "text" });
      return;
    }
    if (word === "quarter" && w.word[i - 1] === "the" && w.word[i + 1] !== "of")
      propose(i - 1, i, { is: "period", grain: "quarter", shift: 0, from: "text" });
  }
};

/** `fiscal 2023`, `FY2023`, `fiscal year 2023`, `FY23`. */
export const fiscalYears: Recogniser = (w, i, propose) => {
  const at = w.word[i + 1] === "year" ? i + 2 : i + 1;
  if (isYearShaped(w, at)) propose(i, at, yearPoint(w.value[at]!));
  else if (w.word[i] === "fy" && w.kind[at] === Kind.DIGITS && w.end[at]! - w.start[at]! === 2)
    propose(i, at, yearPoint(2000 + w.value[at]!));
};
