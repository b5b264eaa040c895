import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("a day without its month", () => {
  takes([
    ["They met on the 14th.", "the 14th → 2024-03-14"],
    ["The council wrote on the 14th that work would wait.", "the 14th → 2024-03-14"],
    ["They met on the 20th.", "the 20th → 2024-02-20"],
    ["They will meet on the 3rd.", "the 3rd → 2024-04-03"],
    ["Pay by the 31st, she said.", "the 31st → 2024-03-31"],
    ["He had been ill since the 2nd.", "the 2nd → 2024-03-02"],
    ["The fair runs from the 22nd to the 25th.", "the 22nd → 2024-03-22", "the 25th → 2024-03-25"],
    ["It will end on the 5th of next month.", "the 5th of next month → 2024-04-05"],
    [
      "They met on 3 June 2021. On the 14th they parted.",
      "3 June 2021 → 2021-06-03",
      "the 14th → 2021-06-14",
    ],
    [
      "They filed it in October. It will be heard on the 22nd.",
      "October → 2023-10",
      "the 22nd → 2024-03-22",
    ],
    ["Call on the 3rd or the 4th of May.", "the 3rd → 2024-05-03", "the 4th of May → 2024-05-04"],
  ]);
  takes([["They met on the 14th.", "the 14th → XXXX-XX-14"]], null);
  refuses([
    "She works on the 14th floor.",
    "He led on the 14th hole and made par on the 18th.",
    "The plan won on the 5th ballot.",
    "They came 4th, and left on the 45th.",
    "She fell on the 3rd lap; he did on the 7th.",
  ]);
});

describe("the nth week of a month", () => {
  takes([
    ["It was wet in the first week of August.", "the first week of August → 2023-W31"],
    ["It will open in the first week of April.", "the first week of April → 2024-W14"],
    ["It shut in the last week in July 2021.", "the last week in July 2021 → 2021-W30"],
    ["It will open in the third week of next month.", "the third week of next month → 2024-W16"],
    [
      "It took the first two weeks of May 2023.",
      "the first two weeks → DURATION P2W",
      "May 2023 → 2023-05",
    ],
    ["It was the first week of the trial."],
  ]);
  takes([["It was wet in the first week of August.", "the first week of August → XXXX-WXX"]], null);
});

describe("both days of a month that stands behind the second", () => {
  takes([
    [
      "It shut between the 3rd and the 14th of March.",
      "the 3rd → 2024-03-03",
      "the 14th of March → 2024-03-14",
    ],
  ]);
});
