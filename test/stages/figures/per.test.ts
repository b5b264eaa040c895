import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.js";

const perIn = (text: string) => figuresOf(text).map(({ text: words, per }) => `${words} / ${per}`);

describe("what a figure is per", () => {
  it.each<[string, string]>([
    ["The fund pays $5 a share.", "$5 / share"],
    ["The fund made a $70-a-share bid.", "$70 / share"],
    ["Milk is €3 per litre.", "€3 / litre"],
    ["Oil is $4/barrel.", "$4 / barrel"],
    ["Power is £55/MWh.", "£55 / megawatt-hour"],
    ["Power is 12p per kWh.", "12p / kilowatt-hour"],
    ["Beans are $4/kg.", "$4 / kilogram"],
    ["Gold is $1,850/oz.", "$1,850 / ounce"],
    ["Eggs are 60 cents a dozen.", "60 cents / dozen"],
    ["The post pays $15 an hour.", "$15 / hour"],
    ["Rents rise 4 percent a year.", "4 percent / year"],
    ["Rents rise 4 percent per annum.", "4 percent / year"],
    ["It sells 300,000 copies a year.", "300,000 / year"],
    ["It counted 12 deaths per 1,000 people.", "12 / 1,000 people"],
    ["It counted 90 people per square mile.", "90 / square mile"],
  ])("takes %s", (text, per) => {
    expect(perIn(text)[0]).toBe(per);
  });

  it.each([
    "The fund paid $5 a year ago.",
    "It cost $5 million a week earlier.",
    "It cost $5 million, a blow to the town.",
    "The pump moves 3,000 litres a day.",
    "They gave 12 copies a new cover.",
  ])("refuses %s", (text) => {
    expect(perIn(text)[0]).toMatch(/ undefined$/);
  });
});
