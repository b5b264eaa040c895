import { describe } from "vitest";
import { takes } from "./read.js";

describe("D3 from the publication date", () => {
  takes([
    ["She moved here three Augusts ago.", "three Augusts ago → 2021-08"],
    ["They met two Marches ago.", "two Marches ago → 2022-03"],
    ["It last snowed two Christmases ago.", "two Christmases ago → 2022-12-25"],
    ["They wed three Easters ago.", "three Easters ago → 2021-04-04"],
    ["On this day last year he won.", "this day last year → 2023-03-15"],
    ["On this day in 1969 the pier opened.", "this day in 1969 → 1969-03-15"],
    ["Stocks are lower than this time last year.", "this time last year → 2023"],
    ["Takings were up on this week last year.", "this week last year → 2023-W11"],
    ["The list closes a week today.", "a week today → 2024-03-22"],
    ["The list closes a fortnight tomorrow.", "a fortnight tomorrow → 2024-03-30"],
    ["She sees the judge tomorrow week.", "tomorrow week → 2024-03-23"],
    ["She left yesterday.", "yesterday → 2024-03-14"],
    ["The hearing is tomorrow.", "tomorrow → 2024-03-16"],
    ["He died today.", "today → 2024-03-15"],
    ["They met two weeks ago.", "two weeks ago → 2024-W09"],
    ["They met three days ago.", "three days ago → 2024-03-12"],
    ["He retired five years ago.", "five years ago → 2019"],
    ["She moved here a few years ago.", "a few years ago → PAST_REF"],
    ["It was sold last week.", "last week → 2024-W10"],
    ["It will be sold next month.", "next month → 2024-04"],
    ["He was fined earlier this year.", "earlier this year → 2024 BEFORE"],
    ["The cave was painted ten thousand years ago.", "ten thousand years ago → PAST_REF"],
    ["The rock formed 3.8 million years ago.", "3.8 million years ago → PAST_REF"],
    ["The tomb was dug 3,000 years ago.", "3,000 years ago → PAST_REF"],
    ["It opens two years from now.", "two years from now → 2026"],
    ["She left a year and a half ago.", "a year and a half ago → 2022-09"],
    ["She leaves in three months’ time.", "three months’ time → 2024-06"],
    ["The week before last it snowed.", "The week before last → 2024-W09"],
    ["It ends the year after next.", "the year after next → 2026"],
    ["Rents are 2.6 percent less than a year ago.", "a year ago → 2023"],
    ["They are expecting rain in early spring.", "early spring → 2024-SP START"],
    [
      "He sat there for an hour Monday; his son is to speak Wednesday.",
      "an hour → DURATION PT1H",
      "Monday → 2024-03-11",
      "Wednesday → 2024-03-20",
    ],
    ["The week to 10 March was wet.", "The week → 2024-W10", "10 March → 2024-03-10"],
    [
      "Output fell in the week ended Oct. 7, 2022.",
      "the week → 2022-W40",
      "Oct. 7, 2022 → 2022-10-07",
    ],
    ["A kilo cost 30 rupees a month back.", "a month back → 2024-02"],
    ["It will reopen in the week beginning 25 March.", "the week beginning 25 March → 2024-W13"],
    ["It will be on the weekend of June 8.", "the weekend of June 8 → 2024-W23-WE"],
    ["It was told two Sundays ago.", "two Sundays ago → 2024-03-03"],
    ["He died a week ago Monday.", "a week ago Monday → 2024-03-04"],
    ["The vote is two weeks from Tuesday.", "two weeks from Tuesday → 2024-04-02"],
    ["The hearing is on Monday week.", "Monday week → 2024-03-25"],
    ["The day after tomorrow it ends.", "The day after tomorrow → 2024-03-17"],
    ["It will reopen in the week of April 8.", "the week of April 8 → 2024-W15"],
    ["They spent the weekend in Marlow.", "the weekend → 2024-W10-WE"],
    ["It will rain next weekend.", "next weekend → 2024-W12-WE"],
  ]);
});

describe("D3 from the date before it in the text", () => {
  takes([
    [
      "In May 2019 he opened a shop; a year earlier he was in jail.",
      "May 2019 → 2019-05",
      "a year earlier → 2018-05",
    ],
    [
      "The dam broke on 3 May 2019. The same day the gates were shut. The next day the army came.",
      "3 May 2019 → 2019-05-03",
      "The same day → 2019-05-03",
      "The next day → 2019-05-04",
    ],
    [
      "She was hired in June 2011. The following month she was fired.",
      "June 2011 → 2011-06",
      "The following month → 2011-07",
    ],
    ["Born in 1950, he died in the following year.", "1950 → 1950", "the following year → 1951"],
    ["It was cut in 2019 and shut the year after.", "2019 → 2019", "the year after → 2020"],
    [
      "He fell on 3 May 2019. He died two days after.",
      "3 May 2019 → 2019-05-03",
      "two days after → 2019-05-05",
    ],
    ["He fell on 3 May 2019. He died the day after the vote.", "3 May 2019 → 2019-05-03"],
    [
      "He moved in 2009. The following spring he opened a shop; that Christmas it closed.",
      "2009 → 2009",
      "The following spring → 2010-SP",
      "that Christmas → 2010-12-25",
    ],
    [
      "She was hired in 1969. Two years later, in May, she was fired.",
      "1969 → 1969",
      "Two years later → 1971",
      "May → 1971-05",
    ],
    ["Mayor since 2015, he said that June was dry.", "2015 → 2015", "June → 2023-06"],
    [
      "It sank in June 2011. The previous March it was sold.",
      "June 2011 → 2011-06",
      "The previous March → 2011-03",
    ],
    [
      "They signed on 30 December 2019. Three days later it was off.",
      "30 December 2019 → 2019-12-30",
      "Three days later → 2020-01-02",
    ],
    [
      "Profit rose in the third quarter of 2022 from a year earlier.",
      "the third quarter of 2022 → 2022-Q3",
      "a year earlier → 2021-Q3",
    ],
    [
      "Sales fell in the fourth quarter of 2023. In the year-ago quarter they rose.",
      "the fourth quarter of 2023 → 2023-Q4",
      "the year-ago quarter → 2022-Q4",
    ],
  ]);
});

describe("D3 a story goes on from its own dates, and not from the day it is told on", () => {
  takes([
    [
      "She joined in 2010. He praised her on Tuesday. Two years later she led the firm.",
      "2010 → 2010",
      "Tuesday → 2024-03-12",
      "Two years later → 2012",
    ],
    [
      "The dam burst in 1987. He spoke of it on Tuesday. That year 40 died.",
      "1987 → 1987",
      "Tuesday → 2024-03-12",
      "That year → 1987",
    ],
    [
      "It shut in 1990. She said so yesterday. It reopened in May of the following year.",
      "1990 → 1990",
      "yesterday → 2024-03-14",
      "May of the following year → 1991-05",
    ],
    [
      "He was born in 1980. He was jailed on Tuesday. Two years later he will be free.",
      "1980 → 1980",
      "Tuesday → 2024-03-12",
      "Two years later → 2026",
    ],
    [
      "She was jailed on Tuesday. That year she had won.",
      "Tuesday → 2024-03-12",
      "That year → 2024",
    ],
  ]);
});

describe("D7 the quarter that ended with a month is that of most of its days", () => {
  takes([
    [
      "Sales fell in the quarter ended Jan. 31, 2023.",
      "the quarter → 2022-Q4",
      "Jan. 31, 2023 → 2023-01-31",
    ],
    [
      "Sales fell in the quarter ended Oct. 1, 2023.",
      "the quarter → 2023-Q3",
      "Oct. 1, 2023 → 2023-10-01",
    ],
    ["Sales fell in the quarter ended July 31.", "the quarter → 2023-Q2", "July 31 → 2023-07-31"],
    ["Sales fell in the quarter ended Dec. 31.", "the quarter → 2023-Q4", "Dec. 31 → 2023-12-31"],
  ]);
});

describe("D3 on a Monday the week is over", () => {
  takes(
    [
      ["For the week, the index fell.", "the week → 2024-W11"],
      ["For the week, it will fall.", "the week → 2024-W12"],
    ],
    "2024-03-18",
  );
});

describe("D3 what is compared with today", () => {
  takes([
    [
      "It lost $5 million in the three months through December, after a profit of $3 million a year ago.",
      "the three months → DURATION P3M",
      "December → 2023-12",
      "a year ago → 2022-Q4",
    ],

    [
      "Lund play Marlow on Sunday. Thornaby, champions in 2009, play the same evening.",
      "Sunday → 2024-03-17",
      "2009 → 2009",
      "the same evening → TIME 2024-03-17TEV",
    ],
    [
      "In a study this week, mice were given a dose and fell ill three weeks later.",
      "this week → 2024-W11",
      "three weeks later → DURATION P3W",
    ],
    [
      "The Act of 1945 is one under which they lived 200 years later.",
      "1945 → 1945",
      "200 years later → DURATION P200Y",
    ],
    ["She wed in 1938; that summer he died.", "1938 → 1938", "that summer → 1938-SU"],

    [
      "She wed on 3 May 2019 and he died that same day.",
      "3 May 2019 → 2019-05-03",
      "that same day → 2019-05-03",
    ],
    ["It shut in 2019. That same year it burned.", "2019 → 2019", "That same year → 2019"],

    [
      "Profit was $5 million in the fourth quarter of 2023, against $4 million in the third quarter of 2023 and $3 million in the fourth quarter of 2022. Loans grew during the quarter. For the full year it was $17 million.",
      "the fourth quarter of 2023 → 2023-Q4",
      "the third quarter of 2023 → 2023-Q3",
      "the fourth quarter of 2022 → 2022-Q4",
      "the quarter → 2023-Q4",
      "the full year → 2023",
    ],
    [
      "Profit rose in the fourth quarter of 2023. For the full year it will be higher.",
      "the fourth quarter of 2023 → 2023-Q4",
      "the full year → 2024",
    ],
    ["She wed in 1938 and he died that June.", "1938 → 1938", "that June → 1938-06"],

    [
      "Sales rose in the third quarter. Profit for the three months to the end of September was up on the same period last year.",
      "the third quarter → 2023-Q3",
      "the three months → DURATION P3M",
      "the end of September → 2023-09 END",
      "the same period last year → 2022-Q3",
    ],

    [
      "It rose from 3% in 1999 to 6% in 2017. The wait is 53 days, down from 57 days a year earlier.",
      "1999 → 1999",
      "2017 → 2017",
      "53 days → DURATION P53D",
      "57 days → DURATION P57D",
      "a year earlier → 2023",
    ],
    [
      "It was 3% in 2017. The wait was longer than a year earlier.",
      "2017 → 2017",
      "a year earlier → 2016",
    ],
  ]);
});

describe("D3 with nothing to count from", () => {
  takes([
    ["She resigned three days after the vote.", "three days → DURATION P3D"],
    ["He came back two days before the wedding.", "two days → DURATION P2D"],
    ["Three weeks later he was gone.", "Three weeks later → DURATION P3W"],
    ["The same day the gates were shut.", "The same day → XXXX-XX-XX"],
  ]);
});

describe("D3 an agency's dateline anchors nothing but itself", () => {
  takes([
    [
      "KYIV, May 11 (AP) — The army came the next day, officials said.",
      "May 11 → 2024-05-11",
      "the next day → XXXX-XX-XX",
    ],
  ]);
});

describe("D3 what only looks like a shift", () => {
  takes([
    ["He was two years back in prison.", "two years → DURATION P2Y"],
    ["It was the third raid in as many days."],
    ["It was the year of the great gale."],
    ["Sales were flat in the week between the two fairs."],
    ["A loaf costs 8p more than 12 months ago.", "12 months ago → 2023-03"],
    ["It was sold for £9.7bn less than two years ago.", "two years ago → 2022"],
    ["It was sold more than two years ago.", "more than two years ago → 2022 MORE_THAN"],
    ["The kiln gives off 4.7 Gt a year."],
    [
      "The pound rose to its highest since March 2022, having sunk a fortnight earlier.",
      "March 2022 → 2022-03",
      "a fortnight earlier → DURATION P2W",
    ],
    ["It was the wettest week of the year.", "the year → 2024"],
    ["The pier opened three years later than promised.", "three years → DURATION P3Y"],
    ["The pier opened two days earlier than feared.", "two days → DURATION P2D"],
    ["The Monday week-long strike goes on.", "Monday → 2024-03-11", "week-long → DURATION P1W"],
  ]);
});
