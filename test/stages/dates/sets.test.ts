import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D6 sets", () => {
  takes([
    [
      "He leaves at half past six most evenings.",
      "half past six most evenings → SET XXXX-XX-XXT18:30",
    ],
    ["The quiz airs Sundays at 9 p.m.", "Sundays at 9 p.m. → SET XXXX-WXX-7T21:00"],
    ["Every Monday at 9 a.m. he swims.", "Every Monday at 9 a.m. → SET XXXX-WXX-1T09:00"],
    ["She rises at 6 a.m. every day.", "6 a.m. every day → SET XXXX-XX-XXT06:00"],
    ["At 6 a.m., every day was cold.", "6 a.m. → TIME 2024-03-15T06:00", "every day → SET P1D"],
    ["Most mornings he swims.", "Most mornings → SET P1D"],
    ["It is held every other August.", "every other August → SET XXXX-08"],
    ["He comes every April 26.", "every April 26 → SET XXXX-04-26"],
    ["An inch an hour fell.", "an hour → SET PT1H"],
    ["They meet every Monday.", "every Monday → SET XXXX-WXX-1"],
    ["They meet on Mondays.", "Mondays → SET XXXX-WXX-1"],
    ["The paper appears daily.", "daily → SET P1D"],
    ["They train twice a week.", "twice a week → SET P1W"],
    ["The annual fair was cancelled.", "annual → SET P1Y"],
    ["She earns $15 an hour.", "an hour → SET PT1H"],
    ["The post pays $60,000 a year.", "a year → SET P1Y"],
    ["Rents rise 4 percent a year.", "a year → SET P1Y"],
    ["The pump moves 3,000 litres a day, twice a week.", "twice a week → SET P1W"],
    ["The fund pays every three months.", "every three months → SET P3M"],
    ["He runs every other day.", "every other day → SET P2D"],
    ["They march each July.", "each July → SET XXXX-07"],
    ["It floods every spring.", "every spring → SET XXXX-SP"],
    ["The club plays on Friday nights.", "Friday nights → SET XXXX-WXX-5TNI"],
    ["It spends €4bn a year.", "a year → SET P1Y"],
    ["The baths close at weekends.", "weekends → SET XXXX-WXX-WE"],
    ["A welder makes 60 grand a year.", "a year → SET P1Y"],
    ["The car park costs 20p an hour.", "an hour → SET PT1H"],
  ]);
  refuses(["Every one of them left.", "Each side blamed the other.", "He came twice."]);
});
