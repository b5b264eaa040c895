import { expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

test.each([
  [
    "It began under President Ilse Marlow and went on under Tom Okafor. {The two presidents} wrote the law.",
    "Ilse Marlow and Tom Okafor",
  ],
  [
    "It began under President Ilse Marlow, Ada Lund and Tom Okafor. {The two presidents} wrote the law.",
    "two presidents",
  ],
  [
    "It began under Ilse Marlow and Tom Okafor. {The two presidents} wrote the law.",
    "two presidents",
  ],
])("two of whom one has the role: %s", (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});
