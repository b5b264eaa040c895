import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D4 times as heads of articles and mails print them", () => {
  takes([
    [
      "The hall shut between 5 and 10 p.m. on Monday.",
      "5 → TIME 2024-03-11T17:00",
      "10 p.m. on Monday → TIME 2024-03-11T22:00",
    ],
    [
      "It opens from 5 to 7 p.m. on May 11.",
      "5 → TIME 2024-05-11T17:00",
      "7 p.m. on May 11 → TIME 2024-05-11T19:00",
    ],
    [
      "The log says 22:14, 3 November 2023, no more.",
      "22:14, 3 November 2023 → TIME 2023-11-03T22:14",
    ],
    [
      "They left on 3 May 2019 – 9:00 a.m. ET or so.",
      "3 May 2019 – 9:00 a.m. ET → TIME 2019-05-03T09:00",
    ],
    [
      "Posted Sunday 12 May 2019 17.48 GMT by him.",
      "Sunday 12 May 2019 17.48 GMT → TIME 2019-05-12T17:48",
    ],
    [
      "Sent: 18 June 2019 07:30:00 +0100 from Lund.",
      "18 June 2019 07:30:00 +0100 → TIME 2019-06-18T07:30",
    ],
    ["It begins at 8:30 a.m. Central Time.", "8:30 a.m. Central Time → TIME 2024-03-15T08:30"],
    [
      "It begins at 6 p.m. Eastern Daylight Time.",
      "6 p.m. Eastern Daylight Time → TIME 2024-03-15T18:00",
    ],
    ["The road was open by lunchtime.", "lunchtime → TIME 2024-03-15TMI"],
    ["They met on Friday lunchtime.", "Friday lunchtime → TIME 2024-03-15TMI"],
    ["She spoke to him earlier today.", "earlier today → 2024-03-15"],
  ]);
  refuses(["It cost 17.48 more than that.", "The lunchtime crowd was thin."]);
});

describe("D4 times", () => {
  takes([
    ["The assault began at 2 a.m. on May 11.", "2 a.m. on May 11 → TIME 2024-05-11T02:00"],
    ["She arrived at 5 p.m. Tuesday.", "5 p.m. Tuesday → TIME 2024-03-12T17:00"],
    ["On March 3 at 18:05 GMT the line went dead.", "March 3 at 18:05 GMT → TIME 2024-03-03T18:05"],
    ["Kick-off was at 7.30pm yesterday.", "7.30pm yesterday → TIME 2024-03-14T19:30"],
    ["The blast was heard around 8:30 p.m.", "8:30 p.m. → TIME 2024-03-15T20:30"],
    ["They met on Monday at noon.", "Monday at noon → TIME 2024-03-11T12:00"],
    ["The truce ends at midnight.", "midnight → TIME 2024-03-15T24:00"],
    [
      "It opens from 9 a.m. to 5 p.m.",
      "9 a.m. → TIME 2024-03-15T09:00",
      "5 p.m. → TIME 2024-03-15T17:00",
    ],
    ["The bell rang at 1500 GMT.", "1500 GMT → TIME 2024-03-15T15:00"],
    ["Open 1:30 to 3 p.m. only.", "1:30 → TIME 2024-03-15T13:30", "3 p.m. → TIME 2024-03-15T15:00"],
    [
      "Open 11:30 to 1 p.m. only.",
      "11:30 → TIME 2024-03-15T11:30",
      "1 p.m. → TIME 2024-03-15T13:00",
    ],
    ["Shots were heard at 11 p.m. Friday night.", "11 p.m. Friday night → TIME 2024-03-15T23:00"],
    ["Early Tuesday morning it rained.", "Tuesday morning → TIME 2024-03-12TMO"],
    ["He rose at four in the morning.", "four in the morning → TIME 2024-03-15T04:00"],
    [
      "She woke at 12:15 a.m. and again at 12:15 p.m.",
      "12:15 a.m. → TIME 2024-03-15T00:15",
      "12:15 p.m. → TIME 2024-03-15T12:15",
    ],
  ]);
  refuses([
    "He got a 2 a for the essay.",
    "They won 3:1 in Marlow.",
    "He wrote that I am 5 foot tall.",
    "See Matthew 26:99.",
  ]);
});

describe("D4 parts of the day", () => {
  takes([
    ["It ended on Monday evening.", "Monday evening → TIME 2024-03-11TEV"],
    ["A car was burnt on Saturday night.", "Saturday night → TIME 2024-03-09TNI"],
    ["He spoke this morning.", "this morning → TIME 2024-03-15TMO"],
    ["He spoke last night.", "last night → TIME 2024-03-14TNI"],
    ["She will speak tonight.", "tonight → TIME 2024-03-15TNI"],
    ["It may freeze overnight on Sunday.", "overnight on Sunday → TIME 2024-03-17TNI"],
    ["It froze overnight.", "overnight → TIME 2024-03-15TNI"],
    ["It rained yesterday afternoon.", "yesterday afternoon → TIME 2024-03-14TAF"],
    ["On the morning of May 11 the bridge fell.", "the morning of May 11 → TIME 2024-05-11TMO"],
  ]);
  refuses(["The night was long.", "Good morning, Marlow!", "He played evening shows."]);
});

describe("D4 times as they are spoken and as British papers print them", () => {
  takes([
    ["At dawn the fires were out.", "dawn → TIME 2024-03-15TMO"],
    ["By nightfall they were lost.", "nightfall → TIME 2024-03-15TNI"],
    ["Sales are up since Sunset Holidays opened."],
    [
      "They voted by five to four to go; by five to four he had left.",
      "five to four → TIME 2024-03-15T03:55",
    ],
    [
      "The warning runs from 6pm until 10am on Saturday.",
      "6pm → TIME 2024-03-15T18:00",
      "10am on Saturday → TIME 2024-03-16T10:00",
    ],
    [
      "It runs from 6pm until 10pm on Saturday.",
      "6pm → TIME 2024-03-16T18:00",
      "10pm on Saturday → TIME 2024-03-16T22:00",
    ],
    [
      "A gunman opened fire on Tuesday, police said on Wednesday. They were called at 8:40 p.m. to the shop.",
      "Tuesday → 2024-03-12",
      "Wednesday → 2024-03-13",
      "8:40 p.m. → TIME 2024-03-12T20:40",
    ],
    [
      "The school board voted on Tuesday. It shuts at the end of the year. It met at 6 p.m. in a gym.",
      "Tuesday → 2024-03-12",
      "the end of the year → 2024 END",
      "6 p.m. → TIME 2024-03-12T18:00",
    ],
    [
      "A man shot two on Tuesday, three weeks after he lost his job in 2023. Police came at 8:40 p.m. and found him.",
      "Tuesday → 2024-03-12",
      "three weeks → DURATION P3W",
      "2023 → 2023",
      "8:40 p.m. → TIME 2024-03-12T20:40",
    ],
    [
      "Votes were cast on Tuesday.\n\n22:40\n\nTwo wards have declared, clerks say.",
      "Tuesday → 2024-03-12",
      "22:40 → TIME 2024-03-15T22:40",
    ],
    [
      "The mill burned on Tuesday. It was old. Nobody slept there. The roof fell in at 9:40 p.m.",
      "Tuesday → 2024-03-12",
      "9:40 p.m. → TIME 2024-03-12T21:40",
    ],
    [
      "The vote is on Tuesday. Nobody is sure. Polls were told to open at 7 a.m.",
      "Tuesday → 2024-03-19",
      "7 a.m. → TIME 2024-03-15T07:00",
    ],
    ["It began at one minute past midnight.", "one minute past midnight → TIME 2024-03-15T00:01"],
    ["It ends at a minute to midnight.", "a minute to midnight → TIME 2024-03-15T23:59"],
    ["It struck at 20 minutes before noon.", "20 minutes before noon → TIME 2024-03-15T11:40"],
    ["They met at half past midnight.", "half past midnight → TIME 2024-03-15T00:30"],
    [
      "They met ten minutes after dawn.",
      "ten minutes → DURATION PT10M",
      "dawn → TIME 2024-03-15TMO",
    ],

    ["By half past six it was over.", "half past six → TIME 2024-03-15T06:30"],
    [
      "At a quarter to nine on Tuesday evening it began.",
      "a quarter to nine on Tuesday evening → TIME 2024-03-12T20:45",
    ],
    ["It rang at twenty-five to one.", "twenty-five to one → TIME 2024-03-15T12:35"],
    ["At 12 minutes past four p.m. it fell.", "12 minutes past four p.m. → TIME 2024-03-15T16:12"],
    ["It was 2.30 in the morning.", "2.30 in the morning → TIME 2024-03-15T02:30"],
    [
      "It runs from 00.01 on Thursday to 23.59 on Saturday.",
      "00.01 on Thursday → TIME 2024-03-07T00:01",
      "23.59 on Saturday → TIME 2024-03-09T23:59",
    ],
    [
      "The inquest opens on Thursday 21st March at 10.15 in Lund.",
      "Thursday 21st March at 10.15 → TIME 2024-03-21T10:15",
    ],
    ["It was on Sunday at 19.30.", "Sunday at 19.30 → TIME 2024-03-10T19:30"],
    ["The share closed on Thursday at 10.15.", "Thursday → 2024-03-14"],
    ["She finished on Sunday at 10.15 metres.", "Sunday → 2024-03-10"],
    ["The shop opens at 5 a.m. Black Friday.", "5 a.m. Black Friday → TIME 2024-11-29T05:00"],
    ["It closed at 6 p.m. Christmas Eve.", "6 p.m. Christmas Eve → TIME 2023-12-24T18:00"],
  ]);
  refuses([
    "Prices rose from ten to twenty.",
    "They voted two to nine.",
    "He went past nine men.",
    "They moved it from 20.15 to 20.30 on average.",
  ]);
});
