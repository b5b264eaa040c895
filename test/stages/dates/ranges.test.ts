import { describe } from "vitest";
import { takes } from "./read.js";

describe("D9 ranges and lists: each date its own", () => {
  takes([
    ["It runs from May 11 to 15.", "May 11 → 2024-05-11", "15 → 2024-05-15"],
    ["It runs on May 11–15.", "May 11 → 2024-05-11", "15 → 2024-05-15"],
    ["It ran from 3 to 9 June 2021.", "3 → 2021-06-03", "9 June 2021 → 2021-06-09"],
    ["The 2015-16 season was short.", "2015 → 2015", "16 → 2016"],
    ["The 2020/21 harvest failed.", "2020 → 2020", "21 → 2021"],
    ["On July 3 and 9 the pool will be shut.", "July 3 → 2024-07-03", "9 → 2024-07-09"],
    ["Between 1999 and 2003 he lived there.", "1999 → 1999", "2003 → 2003"],
    ["Open Monday to Friday.", "Monday → 2024-03-11", "Friday → 2024-03-15"],
    [
      "It will run from July 1, 2024 to March 3, 2025.",
      "July 1, 2024 → 2024-07-01",
      "March 3, 2025 → 2025-03-03",
    ],
    ["It fell from November to March 2023.", "November → 2022-11", "March 2023 → 2023-03"],
    [
      "Shut from May 3 to June 5, 2021, and again from 3 July to 5 August 2022.",
      "May 3 → 2021-05-03",
      "June 5, 2021 → 2021-06-05",
      "3 July → 2022-07-03",
      "5 August 2022 → 2022-08-05",
    ],
    ["On March 3 and 9 people died.", "March 3 → 2024-03-03"],
  ]);
});
