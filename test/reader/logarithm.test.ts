import { describe, expect, it } from "vitest";
import { exponential, logarithm, power, probabilityOf } from "../../src/reader/logarithm.js";

const NUMBERS = [1e-12, 1e-9, 0.001, 0.1, 0.5, Math.SQRT1_2, 0.9, 1, 1.1, Math.SQRT2, 1.5, 2, 10];
/** Distance in units of the exact value, or of 1 where that is smaller. */
const expectNear = (value: number, exact: number): void =>
  expect(Math.abs(value - exact)).toBeLessThan(1e-13 * Math.max(1, Math.abs(exact)));

describe("without Math's functions", () => {
  it.each(NUMBERS)("the logarithm of %f", (x) => expectNear(logarithm(x), Math.log(x)));

  it.each([-700, -27.6, -3, -0.7, -1e-9, 0, 1e-9, 0.3, 1, 20])("e to the power of %f", (x) =>
    expectNear(exponential(x) / Math.exp(x), 1),
  );

  it.each(NUMBERS)("powers of %f", (x) => {
    for (const exponent of [0.5, 1, 1.7]) expectNear(power(x, exponent), x ** exponent);
  });

  it.each([-30, -2, -0.1, 0, 0.1, 2, 30])("the probability of log odds of %f", (x) =>
    expectNear(probabilityOf(x), 1 / (1 + Math.exp(-x))),
  );

  it("the probability of log odds beyond all numbers is none, or sure", () => {
    expect([-1e9, -709, 709, 1e9].map((x) => Math.round(probabilityOf(x) * 1e9))).toEqual([
      0, 0, 1e9, 1e9,
    ]);
  });

  it("are exact at their ends", () => {
    expect([logarithm(1), exponential(0), power(1, 0.5), power(0, 0.5)]).toEqual([0, 1, 1, 0]);
    expect(exponential(-1e9)).toBe(0);
  });
});
