import { describe, expect, test } from "vitest";
import { marked, unmarked } from "./marked.js";

describe("S2 quotation marks at the end", () => {
  test.each([
    ["a new sentence after it", '"Go."| He left.'],
    ["the speaker after it", '"Go!" he said.'],
    ["the speaker after it, curly", "“Who paid?” asked the mayor.| Nobody knew."],
    [
      "a name that speaks after it",
      "“Who paid?” Reyes asked.| “Us!” Mayor Tom B. Lund said.| “You!”",
    ],
    ["a name that does not speak after it", "“Who paid?”| Reyes walked away."],
    [
      "a closing mark belongs to its sentence",
      'She called it "dead."| The mayor was "sorry."| Then she left.',
    ],
    ["a full stop outside", 'She called it "dead".| Lund called it ‘a farce’.| He left.'],
    ["double and single", "“He told me ‘go home.’”| She did not."],
    ["two apostrophes", "``We knew it.''| Lund did not.| ''Nobody,'' he said, ''told me.''"],
    ["guillemets", "«We knew it.»| Lund did not."],
    ["a bracket behind it", "She left (“for good.”)| He stayed."],
    ["after a colon", 'He said: "We knew it."| She left.'],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});

describe("S2 a quotation that the sentence goes on after", () => {
  test.each([
    ["a comma inside", "“Stop. Now. Please,” she said.| He did."],
    ["straight marks", '"We knew. We waited. Nobody came," Ana Reyes told reporters.| She wept.'],
    ["a British comma outside", "‘We knew. We waited’, said Reyes.| She wept."],
    ["British single marks", "‘We knew. The workers’ pay was late,’ she said.| ‘We asked.’"],
    ["a question", "“Did you know? Did anyone?” she asked.| Nobody spoke."],
    ["a dash", "“We knew. We waited” — that was all she said.| He left."],
    ["a scare quotation", "He called it “a farce. A joke” and left.| So did she."],
    ["before the quotation too", "She said, “Stop. Now,” and left.| He stayed."],
    ["two quotations", "“Stop. Now,” she said.| “I will not. Never,” he said."],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});

describe("S2 a quotation that ends its sentence is read sentence by sentence", () => {
  test.each([
    ["alone in its paragraph", "“We knew.| We waited.| Nobody came.”"],
    ["after its speaker", "Reyes said: “We knew.| We waited.”| She wept."],
    ["an ellipsis inside", '"Think of the lives it will save...| I will go on."'],
    ["interrupted by its speaker", "“We knew,” said Reyes.| “We waited.| Nobody came.”"],
    ["never closed", "“We knew.| We waited.| Nobody came."],
    ["a mark too many", 'He is 6\' 2" tall.| He left.| She stayed.| "Go," he said.'],
    ["an apostrophe", "The workers' pay was late.| The ’90s were worse.| 'Tis true."],
    [
      "a quotation that never ends",
      `“We knew. ${"It went on and on. ".repeat(80).trim()},” she said.`.replaceAll(". ", ".| "),
    ],
  ])("%s", (_, row) => {
    expect(marked(unmarked(row))).toBe(row);
  });
});
