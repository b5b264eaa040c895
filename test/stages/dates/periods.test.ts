import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D7 quarters and halves", () => {
  takes([
    ["Profit for the third quarter.", "the third quarter → 2024-Q3"],
    ["The firm lost money in the first quarter.", "the first quarter → 2024-Q1"],
    ["Its third-quarter loss was smaller.", "third-quarter → 2023-Q3"],
    ["Sales in the second quarter of 2022 rose.", "the second quarter of 2022 → 2022-Q2"],
    ["Sales rose in Q3 2023.", "Q3 2023 → 2023-Q3"],
    ["Values rose in the December quarter.", "the December quarter → 2023-Q4"],
    ["The June quarter of 2023 was weak.", "The June quarter of 2023 → 2023-Q2"],
    ["Output grew in the July-September quarter.", "the July-September quarter → 2023-Q3"],
    ["Sales beat those of the prior-year quarter.", "the prior-year quarter → 2022-Q4"],
    ["September-quarter profit fell.", "September-quarter → 2023-Q3"],
    ["Sales slid in the final quarter of last year.", "the final quarter of last year → 2023-Q4"],
    ["Rents rose from the same month of 2020.", "the same month of 2020 → 2020"],
    [
      "Prices rose in January from the same month last year.",
      "January → 2024-01",
      "the same month last year → 2023-01",
    ],
    ["Output fell in the first half of 2021.", "the first half of 2021 → 2021-H1"],
    [
      "Results for the Fourth Quarter and Full Year 2022",
      "the Fourth Quarter → 2022-Q4",
      "2022 → 2022",
    ],
    [
      "The third quarter and first nine months of 2021 were poor.",
      "The third quarter → 2021-Q3",
      "first nine months → DURATION P9M",
      "2021 → 2021",
    ],
    ["Pay rose in the quarter to January.", "the quarter → DURATION P1Q", "January → 2024-01"],
    ["The third quarter and the town were poor.", "The third quarter → 2023-Q3"],
    ["Sales in the fourth quarter rose by 40 yards of cloth."],
    ["Tull scored nine, six of them in the third quarter."],
    [
      "Sales in the fourth quarter of 2023 beat the same period last year.",
      "the fourth quarter of 2023 → 2023-Q4",
      "the same period last year → 2022-Q4",
    ],
  ]);
  refuses([
    "The first half was dull.",
    "He lives in the old quarter.",
    "They won the quarter-final.",
    "They led 9-3 in the final quarter.",
  ]);
});

describe("D7 seasons", () => {
  takes([
    ["Last summer was dry.", "Last summer → 2023-SU"],
    ["It was the winter of 2022.", "the winter of 2022 → 2022-WI"],
    ["The winter of 2021-22 was mild.", "The winter of 2021 → 2021-WI", "22 → 2022"],
    ["The road will reopen in the spring.", "the spring → 2024-SP"],
    ["Elections are due in autumn 2025.", "autumn 2025 → 2025-FA"],
    ["It fell apart in late summer.", "late summer → 2023-SU END"],
    ["He bought the mill in the summer of ’09.", "the summer of ’09 → 2009-SU"],
    ["He bought the mill two summers ago.", "two summers ago → 2022-SU"],
    ["She came three winters ago.", "three winters ago → 2021-WI"],
    ["It has been dry since the summer before last.", "the summer before last → 2022-SU"],
    ["It opens at the start of the summer term."],
    ["Three summers were wet."],
  ]);
  refuses([
    "Prices fall.",
    "The fall of the wall.",
    "She drank spring water.",
    "He wore a winter coat.",
  ]);
});

describe("D7 fiscal years", () => {
  takes([
    ["It lost money in FY2023.", "FY2023 → 2023"],
    ["It lost money in fiscal 2021.", "fiscal 2021 → 2021"],
    ["In fiscal year 2019 it broke even.", "fiscal year 2019 → 2019"],
    ["The bus will be free from next school year.", "next school year → 2025"],
    ["Forty pupils left last academic year.", "last academic year → 2023"],
    ["The fiscal year 2019 was thin.", "The fiscal year 2019 → 2019"],
    ["Prices rose 3 percent in the year to March.", "the year → DURATION P1Y", "March → 2024-03"],
    ["The year ended June 30 was poor.", "The year → DURATION P1Y", "June 30 → 2023-06-30"],
  ]);
});

describe("D7 holidays", () => {
  takes([
    ["It has ten thousand readers, up from 900 at Halloween.", "Halloween → 2023-10-31"],
    ["It has ten thousand readers at Halloween.", "Halloween → 2023-10-31"],
    ["On Christmas Day it rained.", "Christmas Day → 2023-12-25"],
    ["They married on Easter Monday 2023.", "Easter Monday 2023 → 2023-04-10"],
    ["They fled on Yom Kippur 2023.", "Yom Kippur 2023 → 2023-09-25"],
    ["They will meet before Passover.", "Passover → 2024-04-23"],
    ["They met before Hanukkah.", "Hanukkah → 2023-12-08"],
    ["He was arrested last Thanksgiving.", "last Thanksgiving → 2023-11-23"],
    ["She lost on Election Day 2016.", "Election Day 2016 → 2016-11-08"],
    ["She will speak on May Day.", "May Day → 2024-05-01"],
    ["The shop shut on New Year’s Eve.", "New Year’s Eve → 2023-12-31"],
    ["They marched on Memorial Day 2021.", "Memorial Day 2021 → 2021-05-31"],
  ]);
});
