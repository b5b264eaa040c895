import { isCalendarDate } from "../document/calendar-date.js";
import { UsageError } from "./command-error.js";
import { didYouMean } from "./did-you-mean.js";
import { SpeakerPattern } from "./speaker-pattern.js";

/** What an option takes: how help names it, what it may be, and how it is read. */
export interface Value {
  readonly name: string;
  /** All values there are, where that is a list. */
  readonly choices?: readonly string[];
  /** Several may be given: separated by commas, or the option again. */
  readonly many?: boolean;
  /**
   * The value that the words stand for; a list where `many`.
   *
   * @throws {UsageError} what the words are not, and what was meant.
   */
  read(words: string): unknown;
}

/** One of a list. */
export const oneOf = (name: string, choices: readonly string[]): Value => ({
  name,
  choices,
  read: (words) => choice(words, choices),
});

/** Some of a list, separated by commas. */
export const someOf = (name: string, choices: readonly string[]): Value => ({
  name: `${name},…`,
  choices,
  many: true,
  read: (words) => words.split(",").map((word) => choice(word.trim(), choices)),
});

function choice(word: string, choices: readonly string[]): string {
  if (choices.includes(word)) return word;
  const hint = didYouMean(word, choices);
  throw new UsageError(`"${word}" is none of ${choices.join(", ")}.${hint}`);
}

/** Any text. */
export const text = (name: string): Value => ({ name, read: (words) => words });

/** A text with at least one letter, digit or sign. */
export const words = (name: string): Value => ({
  name,
  read: (given) => {
    if (given.trim() === "") throw new UsageError("it is empty.");
    return given;
  },
});

/** A path to write to; `-`, standard output, is as if the option were not given. */
export const file: Value = {
  name: "FILE",
  read: (words) => {
    if (words.trim() === "") throw new UsageError("it is empty.");
    return words === "-" ? undefined : words;
  },
};

/** A calendar day. */
export const date: Value = {
  name: "DATE",
  read: (words) => {
    if (isCalendarDate(words)) return words;
    throw new UsageError(`"${words}" is no date. Write it as YYYY-MM-DD, for example 2026-05-11.`);
  },
};

/** A number from 0 to 1. */
export const share: Value = {
  name: "NUMBER",
  read: (words) => {
    const number = words.trim() === "" ? Number.NaN : Number(words);
    if (number >= 0 && number <= 1) return number;
    throw new UsageError(`"${words}" is no number from 0 to 1.`);
  },
};

/** A name, or a pattern between slashes. */
export const speaker: Value = {
  name: "NAME|/REGEX/",
  many: true,
  read: (words) => {
    if (words.trim() === "") throw new UsageError("it is empty.");
    return [words.startsWith("/") ? new SpeakerPattern(words) : words];
  },
};

/** A whole number from 1 on. */
export const count: Value = {
  name: "N",
  read: (words) => {
    if (/^[1-9]\d{0,3}$/.test(words)) return Number(words);
    throw new UsageError(`"${words}" is no whole number from 1 to 9999.`);
  },
};

/** A time. */
export const seconds: Value = {
  name: "SECONDS",
  read: (words) => {
    const number = words.trim() === "" ? Number.NaN : Number(words);
    if (number > 0 && number < 1e6) return number;
    throw new UsageError(`"${words}" is no number of seconds over 0.`);
  },
};

/** One of several equal parts. */
export const shard: Value = {
  name: "PART/COUNT",
  read: (words) => {
    const [, part, count] = (/^(\d{1,7})\/(\d{1,7})$/.exec(words) ?? []).map(Number);
    if (part !== undefined && count !== undefined && part >= 1 && part <= count)
      return { part, count };
    throw new UsageError(`"${words}" is no part of a whole. Write it as 3/10, from 1/10 to 10/10.`);
  },
};
