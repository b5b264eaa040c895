import { describe } from "vitest";
import { takes } from "./read.js";

describe("D7 days that countries keep otherwise", () => {
  takes([
    ["He cooked on Mother's Day 2023.", "Mother's Day 2023 → 2023-05-14"],
    ["LONDON (AP) — He cooked on Mother’s Day 2023.", "Mother’s Day 2023 → 2023-03-19"],
    ["The Dublin baker was busy on Mothers' Day 2023.", "Mothers' Day 2023 → 2023-03-19"],
    ["His neighbour sold tulips on Mother’s Day 2023.", "Mother’s Day 2023 → 2023-03-19"],
    ["SYDNEY (AP) — He cooked on Father's Day 2023.", "Father's Day 2023 → 2023-09-03"],
    ["The Ontario mill shut on Thanksgiving 2023.", "Thanksgiving 2023 → 2023-10-09"],
    ["The Texas mill shut on Thanksgiving 2023.", "Thanksgiving 2023 → 2023-11-23"],
    ["Unions marched in Lagos on Labour Day 2023.", "Labour Day 2023 → 2023-05-01"],
    ["The Delhi crowd cheered on Independence Day 2023.", "Independence Day 2023 → 2023-08-15"],
    ["The crowd in Abuja cheered on Independence Day 2023.", "Independence Day 2023 → 2023-10-01"],
    ["The crowd cheered on Independence Day 2023.", "Independence Day 2023 → XXXX-XX-XX"],
    ["It was on India’s Independence Day 2023.", "Independence Day 2023 → 2023-08-15"],
    ["In Texas they marked the Mexican Independence Day."],
    ["He cooked on Mothers Day 2023.", "Mothers Day 2023 → 2023-05-14"],
    ["He cooked on Fathers’ Day 2023.", "Fathers’ Day 2023 → 2023-06-18"],
    // as many words of one as of the other
    ["From Lagos to Texas they cheered on Mother's Day 2023.", "Mother's Day 2023 → 2023-05-14"],
  ]);
});

describe("D7 further named days", () => {
  takes([
    ["It must be done by New Year’s.", "New Year’s → 2025-01-01"],
    ["He made New Year’s resolutions."],
    ["They sang on New Years Eve 2022.", "New Years Eve 2022 → 2022-12-31"],
    ["They marched on Veteran’s Day 2022.", "Veteran’s Day 2022 → 2022-11-11"],
    ["She won on Super Tuesday.", "Super Tuesday → 2024-03-05"],
    ["He quit after Super Tuesday 2020.", "Super Tuesday 2020 → 2020-03-03"],
    ["They danced on Whit Monday 2023.", "Whit Monday 2023 → 2023-05-29"],
    ["Shops shut for Australia Day.", "Australia Day → 2024-01-26"],
    ["He drank on St George’s Day 2023.", "St George’s Day 2023 → 2023-04-23"],
  ]);
});
