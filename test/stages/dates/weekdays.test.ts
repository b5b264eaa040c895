import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D2 the present tense that looks ahead", () => {
  takes([
    ["If it rains on Monday, the fair is off.", "Monday → 2024-03-18"],
    ["The fair opens on Monday.", "Monday → 2024-03-18"],
    ["Classes begin in June.", "June → 2024-06"],
    ["Forecasters expect rain through Thursday.", "Thursday → 2024-03-21"],
    ["Shares fell through Thursday.", "Thursday → 2024-03-14"],
    ["Vote expected Thursday", "Thursday → 2024-03-21"],
    ["Sales were worse than expected Thursday.", "Thursday → 2024-03-14"],
  ]);
});

describe("D2 what is to be done, and what is played, shown and taken over", () => {
  takes([
    ["The bureau expects 5mm of rain on Monday.", "Monday → 2024-03-18"],
    ["Analysts expect it to act on Monday.", "Monday → 2024-03-18"],
    ["The bank will announce its decision on Monday.", "Monday → 2024-03-18"],
    ["He and the envoy meet separately Monday.", "Monday → 2024-03-18"],
    ["It is near the record set on Aug. 30.", "Aug. 30 → 2023-08-30"],
    ["There is a 40 per cent chance of heavy showers on Monday.", "Monday → 2024-03-18"],
    ["The club must decide on Monday.", "Monday → 2024-03-18"],
    ["Voters can cast their ballots on Sunday.", "Sunday → 2024-03-17"],
    ["Neither man could be reached on Monday.", "Monday → 2024-03-11"],
    ["The mayor could not be reached on Monday.", "Monday → 2024-03-11"],
    ["The ban could be lifted on Monday.", "Monday → 2024-03-18"],
    ["The referee should have gone on Monday.", "Monday → 2024-03-11"],
    ["The band plays Marlow on Sunday.", "Sunday → 2024-03-17"],
    ["He goes on trial on Sunday.", "Sunday → 2024-03-17"],
    ["The strike goes on in Marlow on Sunday.", "Sunday → 2024-03-10"],
    ["She appears to have won on Sunday.", "Sunday → 2024-03-10"],
    ["The album comes out on Sunday.", "Sunday → 2024-03-17"],
    ["Pupils hand it in on Thursday.", "Thursday → 2024-03-21"],
    ["Early returns on Tuesday put him ahead.", "Tuesday → 2024-03-12"],
    ["If they beat Thornaby on Sunday they go up.", "Sunday → 2024-03-17"],
    ["Marlow beat Thornaby on Sunday.", "Sunday → 2024-03-10"],
    ["She leads the polls ahead of Sunday’s vote.", "Sunday → 2024-03-17"],
    ["The party should get a boost from the win on Sunday.", "Sunday → 2024-03-10"],
    [
      "They must file their February finance reports by Monday.",
      "February → 2024-02",
      "Monday → 2024-03-18",
    ],
    ["But said Thursday that nobody plays.", "Thursday → 2024-03-14"],
  ]);
});

describe("D2 weekdays by the tense of their clause", () => {
  takes([
    ["The council met on Tuesday.", "Tuesday → 2024-03-12"],
    ["The council will meet on Tuesday.", "Tuesday → 2024-03-19"],
    ["“We lost,” she said on Thursday.", "Thursday → 2024-03-14"],
    ["A hearing is scheduled for Monday.", "Monday → 2024-03-18"],
    ["She is expected to appear in court on Wednesday.", "Wednesday → 2024-03-20"],
    [
      "He said Tuesday that he would resign on Wednesday.",
      "Tuesday → 2024-03-12",
      "Wednesday → 2024-03-20",
    ],
    ["On Sunday, police arrested two men.", "Sunday → 2024-03-10"],
    ["On Sunday, voters will choose a mayor.", "Sunday → 2024-03-17"],
    ["They were given until Monday to leave.", "Monday → 2024-03-18"],
    ["The vote was held Friday.", "Friday → 2024-03-15"],
    ["The vote will be held Friday.", "Friday → 2024-03-15"],
  ]);
});

describe("D2 what the present has in store", () => {
  takes([
    ["There’s a ballot on Tuesday.", "Tuesday → 2024-03-19"],
    ["There are talks in Oslo on Thursday.", "Thursday → 2024-03-21"],
    ["Is there a walkout on Wednesday?", "Wednesday → 2024-03-20"],
    ["The hearing is on Tuesday.", "Tuesday → 2024-03-19"],
    ["Kick-off is at 3pm on Saturday.", "3pm on Saturday → TIME 2024-03-16T15:00"],
    ["The deadline is Monday.", "Monday → 2024-03-18"],
    ["The next full board is on Wednesday.", "Wednesday → 2024-03-20"],
    ["The full board is on Wednesday’s list.", "Wednesday → 2024-03-13"],
    ["The funeral is at the abbey on Monday.", "Monday → 2024-03-18"],
    ["“We’re playing Hull on Saturday,” she said.", "Saturday → 2024-03-16"],
    ["The pair are marching on Sunday.", "Sunday → 2024-03-17"],
    ["There was a ballot on Tuesday.", "Tuesday → 2024-03-12"],
    ["There’s been a ballot since Tuesday.", "Tuesday → 2024-03-12"],
    ["There is anger after Tuesday’s ruling.", "Tuesday → 2024-03-12"],
    ["There is footage that was shot on Tuesday.", "Tuesday → 2024-03-12"],
    ["Police are investigating a fire on Monday.", "Monday → 2024-03-11"],
    ["The trial is over after a plea on Monday.", "Monday → 2024-03-11"],
  ]);
});

describe("D2 what headlines and plans have in store", () => {
  takes([
    ["Bridge closure to drag into April", "April → 2024-04"],
    ["Ferry to sail in May, owner says", "May → 2024-05"],
    ["The Senate votes on the bill Thursday.", "Thursday → 2024-03-21"],
    ["November canola futures rose.", "November → 2024-11"],
    ["She plans to table a motion in June.", "June → 2024-06"],
    ["The road to ruin was long in January.", "January → 2024-01"],
    ["The votes on Monday were few.", "Monday → 2024-03-11"],
  ]);
});

describe("D2 last, this, next", () => {
  takes([
    ["He quit last Tuesday.", "last Tuesday → 2024-03-12"],
    ["He returns next Tuesday.", "next Tuesday → 2024-03-19"],
    ["They talk this Tuesday.", "this Tuesday → 2024-03-19"],
    [
      "She left last Friday and returns next Friday.",
      "last Friday → 2024-03-08",
      "next Friday → 2024-03-22",
    ],
    ["He wrote late Wednesday that it was over.", "late Wednesday → 2024-03-13 END"],
  ]);
  refuses(["The Sun reported it.", "She sat down; he wed her."]);
});

describe("D2 what was to come is over", () => {
  takes([
    ["The offer had been due to expire Wednesday; it was extended.", "Wednesday → 2024-03-13"],
    ["The offer is due to expire Wednesday.", "Wednesday → 2024-03-20"],
    ["They let the sale begin as previously planned Monday.", "Monday → 2024-03-11"],
    ["A sale is planned Monday.", "Monday → 2024-03-18"],
    ["Thirty towns had replied by Wednesday.", "Wednesday → 2024-03-13"],
    ["The nurse was home by Wednesday.", "Wednesday → 2024-03-13"],
    ["The lanes were all swept by Wednesday.", "Wednesday → 2024-03-13"],
    ["The fee was due by Wednesday.", "Wednesday → 2024-03-20"],
    ["The spare bus was needed by Wednesday.", "Wednesday → 2024-03-20"],
    ["The lane was not swept by Wednesday.", "Wednesday → 2024-03-20"],
    ["The board was to reply by Wednesday.", "Wednesday → 2024-03-20"],
    ["Thirty towns had to reply by Wednesday.", "Wednesday → 2024-03-20"],
    ["The debt, which had grown, is to be paid by Wednesday.", "Wednesday → 2024-03-20"],
    ["They will look for ways around Wednesday's ruling by the court.", "Wednesday → 2024-03-13"],
    ["They will look for seats before Wednesday's vote.", "Wednesday → 2024-03-20"],
  ]);
});

describe("D2 what is still to come", () => {
  takes([
    ["The boy could leave as early as Tuesday.", "Tuesday → 2024-03-19"],
    ["The boy could not leave Tuesday.", "Tuesday → 2024-03-12"],
    [
      "The office will issue its jobs report for March on Tuesday.",
      "March → 2024-03",
      "Tuesday → 2024-03-19",
    ],
    ["The office will issue a licence for March.", "March → 2024-03"],
    ["The office will issue its jobs report for January.", "January → 2024-01"],
    ["She turns 82 in November.", "November → 2024-11"],
    ["They lose the boy when the case is heard in May.", "May → 2024-05"],
    ["The two ministers meet on Monday in Oslo.", "Monday → 2024-03-18"],
    ["The bank has extended its loans through June.", "June → 2024-06"],
    ["It rained through June.", "June → 2023-06"],
    ["Wheat for May delivery fell.", "May → 2024-05"],
    ["He is spending a lot to keep her from winning in November.", "November → 2024-11"],
    ["They managed to win in November.", "November → 2023-11"],
    ["The party, which in June will face a hearing, is poor.", "June → 2024-06"],
    ["The man, who left Monday, is poor.", "Monday → 2024-03-11"],
    ["A draft approved Saturday would cut it.", "Saturday → 2024-03-09"],
    ["It could be in a report filed Sunday night.", "Sunday night → TIME 2024-03-10TNI"],
    ["On Saturday, three states hold votes.", "Saturday → 2024-03-16"],
    ["The figures, due Thursday, may help.", "Thursday → 2024-03-21"],
    ["He was due Thursday.", "Thursday → 2024-03-14"],
    ["They agreed to answer by Monday.", "Monday → 2024-03-18"],
    ["She wanted it by Monday.", "Monday → 2024-03-18"],
    ["Forty towns answered by Monday.", "Monday → 2024-03-11"],
    ["A settlement in May fell apart.", "May → 2023-05"],
    ["Snow is expected over the hills on Saturday.", "Saturday → 2024-03-16"],
    ["More rain is forecast for Tuesday.", "Tuesday → 2024-03-19"],
  ]);
});

describe("D2 last and a month", () => {
  takes([
    // The month before publication is `last month`, so that `last February` is that of the year before.
    ["He quit last February.", "last February → 2023-02"],
    ["He quit last March.", "last March → 2023-03"],
    ["He quit last January.", "last January → 2024-01"],
    ["He quit last April.", "last April → 2023-04"],
  ]);
  takes([["He quit last December.", "last December → 2022-12"]], "2024-01-08");
});
