import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D1 full dates", () => {
  takes([
    ["The mayor resigned on 14 March 2024.", "14 March 2024 → 2024-03-14"],
    ["The dam was closed on March 3, 2019, after a storm.", "March 3, 2019 → 2019-03-03"],
    ["Signed on 12-Mar-2024 by the clerk.", "12-Mar-2024 → 2024-03-12"],
    ["Signed on the 21st of June 1987 in Marlow.", "the 21st of June 1987 → 1987-06-21"],
    ["She died on Tuesday, Sept. 4, 2018.", "Tuesday, Sept. 4, 2018 → 2018-09-04"],
    ["Filed on 3/14/24 by the clerk.", "3/14/24 → 2024-03-14"],
    ["Filed on 25/12/2023 by the clerk.", "25/12/2023 → 2023-12-25"],
    ["The log says 2024-03-14, nothing else.", "2024-03-14 → 2024-03-14"],
    ["Das Blatt vom 14.03.2024 was quoted.", "14.03.2024 → 2024-03-14"],
    ["The fair opens on Sunday, 12 May, 2024.", "Sunday, 12 May, 2024 → 2024-05-12"],
    ["she was born on oct. 13, 1987 in marlow", "oct. 13, 1987 → 1987-10-13"],
    ["the ferry sank on 4 november 2014", "4 november 2014 → 2014-11-04"],
    ["the talks opened nov. 9 and went on", "nov. 9 → 2023-11-09"],
  ]);
  refuses([
    "He ate 1/2 of the pie and 3/4 of the cake.",
    "Version 3.14.24 crashed.",
    "they may 3 times march 20 miles or mar 4 walls",
    "The score was 3-2-1 for the locals.",
    "Call 555-01-2345 for tickets.",
    "The shop is open 24/7.",
  ]);
});

describe("D1 partial dates", () => {
  takes([
    ["It cost less than the October floods of 1987.", "October → 1987-10", "1987 → 1987"],
    ["It cost less than the October floods.", "October → 2023-10"],
    ["The council met on March 14.", "March 14 → 2024-03-14"],
    ["The council met on the 3rd of February.", "the 3rd of February → 2024-02-03"],
    ["Work began in mid-March.", "mid-March → 2024-03 MID"],
    ["Rents rose in late April 2019.", "late April 2019 → 2019-04 END"],
    ["They left in early January.", "early January → 2024-01 START"],
    ["It closed at the end of February.", "the end of February → 2024-02 END"],
    ["Rents fell in July last year.", "July last year → 2023-07"],
    [
      "He was jailed last October and freed in February.",
      "last October → 2023-10",
      "February → 2024-02",
    ],
    ["The trial will start in June.", "June → 2024-06"],
    ["The trial started in June.", "June → 2023-06"],
    ["The law will take effect on Jan. 1.", "Jan. 1 → 2025-01-01"],
    ["Growth was below the rate forecast in October.", "October → 2023-10"],
    ["Prices have doubled since October 9.", "October 9 → 2023-10-09"],
  ]);
});

describe("D1 bare years, decades, centuries", () => {
  takes([
    ["The bridge opened in 2019.", "2019 → 2019"],
    ["A 2014 study found otherwise.", "2014 → 2014"],
    ["She ruled from 1741 to 1763.", "1741 → 1741", "1763 → 1763"],
    ["She was born around 1541.", "1541 → 1541"],
    ["She left around 2009.", "2009 → 2009"],
    ["Growth slowed over 2022.", "2022 → 2022"],
    ["The town burnt in 1666 and again in 1812.", "1666 → 1666", "1812 → 1812"],
    ["It was built in the 1990s.", "the 1990s → 199X"],
    ["Songs of the ’80s filled the hall.", "the ’80s → 198X"],
    ["It began in the early 1970s.", "the early 1970s → 197X START"],
    ["Music of the nineties filled the hall.", "the nineties → 199X"],
    ["Her shop did well in the early noughties.", "the early noughties → 200X START"],
    ["A church of the 19th century burnt.", "the 19th century → 18XX"],
    ["A painter of the late seventeenth century.", "the late seventeenth century → 16XX END"],
    ["The flood of nineteen ninety-six was worse.", "nineteen ninety-six → 1996"],
    ["By the end of 2021 it was over.", "the end of 2021 → 2021 END"],
  ]);
  refuses([
    "Some 2000 people came to the square.",
    "From 1200 to 1500 people came.",
    "About 1950 people came.",
    "About 2019 of them came by boat.",
    "Around 1541 the path turns, around 2000 it ends.",
    "It cost $2019 to mend.",
    "The hill is 1900 feet high.",
    "Flight 2019 was late.",
    "About 1500 workers walked out.",
  ]);
});

describe("D9 years of a span", () => {
  takes([
    ["It was above the 1850-1900 average.", "1850 → 1850", "1900 → 1900"],
    ["Before the plague of 1348-49 it was rich.", "1348 → 1348", "49 → 1349"],
  ]);
});

describe("D1 years cut short", () => {
  takes([
    ["It was, in ’94 or ’95, a farm.", "’94 → 1994", "’95 → 1995"],
    ["They came in '12.", "'12 → 2012"],
    ["They came in '20 cars.'"],
    ["He said: ‘20 men left.’"],
    ["He wrote of '20 men'."],
  ]);
});
