import { describe, expect, it } from "vitest";
import { dated } from "./read.js";

describe("P3 dates in furniture are passed over", () => {
  const body =
    "The dam at Marlow broke on March 3, the council said, and the town was under water for two days.";
  const dates = ["March 3 → 2024-03-03", "two days → DURATION P2D"];

  it.each([
    "Read also: What we know of the flood of 2019",
    "Advertisement",
    "Sign up for our daily newsletter",
  ])("%s", (furniture) => {
    expect(dated(`${body}\n\n${furniture}\n\n${body}`)).toEqual([...dates, ...dates]);
  });

  it("but not those of the body", () => {
    expect(dated(`${body}\n\nMost popular of all was the mayor in 2019.`)).toEqual([
      ...dates,
      "2019 → 2019",
    ]);
  });
});
