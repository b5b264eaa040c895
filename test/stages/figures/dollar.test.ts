import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.js";

/** Unit of the first figure, and whether it is assumed. */
const unitIn = (text: string) => {
  const [figure] = figuresOf(text);
  return [figure?.unit, figure?.assumed ?? false];
};

describe("whose dollars a bare sign is", () => {
  it.each<[string, string, boolean]>([
    ["The kiosk sold for $5.", "USD", true],
    ["The kiosk sold for 5 dollars.", "USD", true],
    ["The kiosk sold for ten bucks.", "USD", true],
    ["The kiosk sold for $5 in Canberra after 9 millimetres of rain.", "AUD", true],
    [
      "The kiosk sold for $5 in Canberra, for £2 in Leeds, after 9 millimetres of rain.",
      "USD",
      true,
    ],
    ["The kiosk sold for $5 in Canberra, a rise of 4 per cent.", "AUD", true],
    ["The kiosk sold for $5 in Canberra, a rise of 4 percent.", "USD", true],
    ["The Melbourne-based kiosk sold for $5, a rise of 4 per cent.", "AUD", true],
    ["The kiosk sold for US$5.", "USD", false],
    ["The kiosk sold for A$5.", "AUD", false],
    ["The kiosk sold for 5 Canadian dollars.", "CAD", false],
    ["The kiosk sold for $5 Canadian dollars.", "CAD", false],
    ["SYDNEY, March 15 — The kiosk sold for $5.", "AUD", false],
    ["TORONTO (AP) — The kiosk sold for 5 dollars.", "CAD", false],
    ["CHICAGO (AP) — The kiosk sold for $5.", "USD", false],
    ["OSLO (AP) — The kiosk sold for $5.", "USD", true],
    ["The kiosk sold for $5. The shop was A$9.", "USD", false],
    ["SYDNEY, March 15 — The kiosk sold for $5 (A$8).", "USD", false],
    ["SYDNEY, March 15 — The kiosk sold for $5 (US$3).", "AUD", false],
    ["SYDNEY, March 15 — The kiosk sold for $5 (US$3); its rent is A$9.", "AUD", false],
    ["The kiosk sold for $5 (US$3); its rent is A$9.", "USD", true],
    ["The kiosk sold for $5. All figures are in Canadian dollars.", "CAD", false],
    ["The kiosk sold for $5 in prices of New Zealand dollars.", "USD", true],
    [
      "The kiosk sold for $5. The Melbourne council, which sits beside the Australian museum, chose its colour.",
      "AUD",
      true,
    ],
    ["The kiosk sold for $5. Auckland and Wellington have a new theatre.", "NZD", true],
    ["The kiosk sold for $5. The Melbourne and Sydney mills chose its color.", "USD", true],
    ["The kiosk sold for $5. The Melbourne and Sydney mills chose it.", "USD", true],
    [
      "The kiosk sold for $5. The Melbourne and Sydney mills, with an American partner, chose its colour.",
      "USD",
      true,
    ],
    ["The kiosk sold for five grand.", "USD", true],
    ["TORONTO (AP) — The kiosk sold for five grand.", "CAD", false],
    ["The kiosk sold for ten grand, the stool for £3.", "GBP", false],
  ])("%s", (text, unit, assumed) => {
    expect(unitIn(text)).toEqual([unit, assumed]);
  });
});
