import { describe } from "vitest";
import { takes } from "./read.js";

describe("D11 without a publication date nothing is guessed", () => {
  takes(
    [
      ["The assault began on May 11.", "May 11 → XXXX-05-11"],
      ["The council met on Tuesday.", "Tuesday → XXXX-WXX-2"],
      ["They left in March.", "March → XXXX-03"],
      ["She left yesterday.", "yesterday → PAST_REF"],
      ["She will leave next week.", "next week → FUTURE_REF"],
      ["She leaves today.", "today → PRESENT_REF"],
      ["They met two weeks ago.", "two weeks ago → PAST_REF"],
      ["Profit for the third quarter.", "the third quarter → XXXX-Q3"],
      ["Last summer was dry.", "Last summer → XXXX-SU"],
      ["On Christmas Day it rained.", "Christmas Day → XXXX-12-25"],
      ["It began at 2 a.m. on May 11.", "2 a.m. on May 11 → TIME XXXX-05-11T02:00"],
      ["He rose at 6 a.m.", "6 a.m. → TIME XXXX-XX-XXT06:00"],
      ["They met on Tuesday night.", "Tuesday night → TIME XXXX-WXX-2TNI"],
      ["She left in May of last year.", "May of last year → XXXX-05"],
    ],
    null,
  );
  takes(
    [
      [
        "He was born on 3 May 1950. The next day it snowed.",
        "3 May 1950 → 1950-05-03",
        "The next day → 1950-05-04",
      ],
      ["It was built in 1901.", "1901 → 1901"],
      [
        "It was signed on 4 June 1920. In November it was printed; by Christmas it was dead.",
        "4 June 1920 → 1920-06-04",
        "November → 1920-11",
        "Christmas → 1920-12-25",
      ],
      // what a text looks back to, and a decade, it does not go on from
      [
        "It was the wettest June since 1974. In May it had been dry.",
        "June → XXXX-06",
        "1974 → 1974",
        "May → XXXX-05",
      ],
      [
        "Rents fell in the 1980s. They rose in May and in the third quarter.",
        "the 1980s → 198X",
        "May → XXXX-05",
        "the third quarter → XXXX-Q3",
      ],
      ["He was born on 31 April 1990.", "31 April 1990 → XXXX-04-31"],
    ],
    null,
  );
});
