/** Every example of the checklist's rows on dates, literally, in a text published on Friday 2024-03-15. */
import { describe } from "vitest";
import { type Row, refuses, takes } from "./read.js";

const rows: Readonly<Record<string, readonly Row[]>> = {
  "D1 full, partial, bare": [
    ["She resigned on 14 March 2024.", "14 March 2024 → 2024-03-14"],
    ["The form was filed on 3/14/24.", "3/14/24 → 2024-03-14"],
    ["The log ends on 2024-03-14.", "2024-03-14 → 2024-03-14"],
    ["The council met on March 14.", "March 14 → 2024-03-14"],
    ["Work began in mid-March.", "mid-March → 2024-03 MID"],
    ["The mill closed in 2019.", "2019 → 2019"],
    ["He wrote it in the 1990s.", "the 1990s → 199X"],
    ["It was built in the 19th century.", "the 19th century → 18XX"],
  ],
  "D2 weekdays by tense": [
    ["“No,” she said on Tuesday.", "Tuesday → 2024-03-12"],
    ["The council will meet on Tuesday.", "Tuesday → 2024-03-19"],
    ["The council met last Tuesday.", "last Tuesday → 2024-03-12"],
    ["The council meets this Tuesday.", "this Tuesday → 2024-03-19"],
    ["The council will meet next Tuesday.", "next Tuesday → 2024-03-19"],
  ],
  "D3 relative": [
    ["She left yesterday.", "yesterday → 2024-03-14"],
    ["They met two weeks ago.", "two weeks ago → 2024-W09"],
    [
      "In May 2019 it opened; a year earlier it was a ruin.",
      "May 2019 → 2019-05",
      "a year earlier → 2018-05",
    ],
    [
      "The gate broke on 3 May 2019. The same day the dam broke.",
      "3 May 2019 → 2019-05-03",
      "The same day → 2019-05-03",
    ],
    [
      "The gate broke on 3 May 2019. It was mended the following month.",
      "3 May 2019 → 2019-05-03",
      "the following month → 2019-06",
    ],
    ["She resigned three days after the vote.", "three days → DURATION P3D"],
  ],
  "D4 times and parts of a day": [
    ["Drones came at 2 a.m. on May 11.", "2 a.m. on May 11 → TIME 2024-05-11T02:00"],
    ["The hall burned on Monday evening.", "Monday evening → TIME 2024-03-11TEV"],
    ["The doors closed at midnight.", "midnight → TIME 2024-03-15T24:00"],
    ["The last train left at 18:05 GMT.", "18:05 GMT → TIME 2024-03-15T18:05"],
  ],
  "D5 durations": [
    ["The truce held for two weeks.", "two weeks → DURATION P2W"],
    ["They offered a 30-day truce.", "30-day → DURATION P30D"],
    ["It lasted several months.", "several months → DURATION PXM"],
    ["It lasted more than a decade.", "more than a decade → DURATION P1DE MORE_THAN"],
    ["Rents doubled over the last two years.", "the last two years → DURATION P2Y"],
  ],
  "D6 sets": [
    ["They meet every Monday.", "every Monday → SET XXXX-WXX-1"],
    ["The ferry runs daily.", "daily → SET P1D"],
    ["It runs twice a week.", "twice a week → SET P1W"],
    ["The annual fair was off.", "annual → SET P1Y"],
  ],
  "D7 quarters, seasons, fiscal, holidays": [
    ["Sales will rise in the third quarter.", "the third quarter → 2024-Q3"],
    ["It rained last summer.", "last summer → 2023-SU"],
    ["They met on Christmas Day.", "Christmas Day → 2023-12-25"],
    ["Profit rose in FY2023.", "FY2023 → 2023"],
  ],
  "D8 vague": [
    ["The dam is safe now.", "now → PRESENT_REF"],
    ["Rents rose recently.", "recently → PAST_REF"],
    ["It was common in the past.", "the past → PAST_REF"],
    ["More is due in the coming weeks.", "the coming weeks → FUTURE_REF"],
  ],
  "D9 ranges and lists": [
    ["It will run from May 11 to 15.", "May 11 → 2024-05-11", "15 → 2024-05-15"],
    ["The fair is on May 11–15.", "May 11 → 2024-05-11", "15 → 2024-05-15"],
    ["He played in the 2015-16 season.", "2015 → 2015", "16 → 2016"],
    ["They will meet on July 3 and 9.", "July 3 → 2024-07-03", "9 → 2024-07-09"],
  ],
};

describe.each(Object.entries(rows))("%s", (_, texts) => takes(texts));

describe("D10 no date at all", () => {
  refuses([
    "They may march on the capital.",
    "She came second.",
    "The Sun reported it.",
    "It is open 24/7.",
    "June said so.",
  ]);
  takes([["After 9/11 the rules changed.", "9/11 → 2001-09-11"]]);
});

describe("D11 no publication date", () => {
  takes(
    [
      ["They met on May 11.", "May 11 → XXXX-05-11"],
      ["She left yesterday.", "yesterday → PAST_REF"],
      ["They met on Tuesday.", "Tuesday → XXXX-WXX-2"],
    ],
    null,
  );
});
