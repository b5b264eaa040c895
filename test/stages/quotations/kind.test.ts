import { describe, expect, test } from "vitest";
import { quotationsOf } from "./quoted.js";

const kinds = (text: string) => quotationsOf(text).map(({ kind }) => kind);

describe("Q6 speech", () => {
  test.each([
    "“We go,” she said.",
    "He called the vote “a farce”.",
    "Marlow said the reform was “dead”.",
    "The minister described it as “beyond repair” and “sad”.",
    "Reyes: “Stay.”",
    "“Never Again!” the crowd chanted.",
    "Mayor Calls Harbour Plan ‘Total Disgrace’ After Long Night.",
    "“Fair?” she asked.",
    "Oduya told the court he had been “quite alone”.",
  ])("%s", (text) => expect(new Set(kinds(text))).toEqual(new Set(["speech"])));
});

describe("Q6 scare", () => {
  test.each([
    "The so-called “reform” cost nothing.",
    "A self-described “river doctor” runs the place.",
    "The “free” bus costs four pounds.",
    "Its ‘garden’ is a car park with two pots.",
  ])("%s", (text) => expect(kinds(text)).toEqual(["scare"]));
});

describe("Q6 title", () => {
  test.each([
    "She read from “The Long Road” at the fair.",
    "He starred in the film “Tide” for two years.",
    "Her novel, “Salt and Ash,” sold well.",
    "A talk entitled “On mud” drew forty people.",
    "She appeared on Channel 9’s “Morning Ferry” on Monday.",
    "A play called ‘The Gate’ opens in May.",
  ])("%s", (text) => expect(kinds(text)).toEqual(["title"]));
});

describe("Q6 term", () => {
  test.each([
    "Nobody used the word “fair” that day.",
    "It is known as “the Pit” to the crews.",
    "Here “soon” means nothing.",
    "The “Open Gate” movement began in Oslo.",
    // nicknames
    "Dwayne “The Rock” Johnson came.",
    "Ana 'Red' Reyes and Tomas “Ox” Oduya came.",
  ])("%s", (text) => expect(new Set(kinds(text))).toEqual(new Set(["term"])));

  test.each(["Reyes said “Marlow” Street was shut.", "Then “We go,” Marlow said."])(
    "not: %s",
    (text) => expect(kinds(text)).toEqual(["speech"]),
  );
});
