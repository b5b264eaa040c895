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
