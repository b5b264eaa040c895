import { describe, expect, test } from "vitest";
import { quotationsOf } from "./quoted.js";

/** Each quotation with its marks, whether it is closed and which one it carries on. */
const found = (text: string) =>
  quotationsOf(text).map(({ start, end, closed, continues }) => [
    text.slice(start, end),
    closed,
    continues,
  ]);

describe("Q4 a quotation over paragraphs", () => {
  test.each([
    ["“We knew.\n\n“We waited,” she said.", "“We knew.", "“We waited,”"],
    ['"We knew.\n\n"We waited," she said.', '"We knew.', '"We waited,"'],
    ["‘We knew.\n\n‘We waited,’ she said.", "‘We knew.", "‘We waited,’"],
    ["'We knew.\n\n'We waited,' she said.", "'We knew.", "'We waited,'"],
    ["''We knew.\n\n''We waited,'' she said.", "''We knew.", "''We waited,''"],
    // Not opened again, only closed.
    ['"We knew.\n\nWe waited," she said.', '"We knew.', 'We waited,"'],
  ])("%s", (text, first, second) =>
    expect(found(text)).toEqual([
      [first, true, null],
      [second, true, 0],
    ]),
  );

  test("three paragraphs after a cue, with one inside", () =>
    expect(
      found("Reyes wrote: “We knew.\n\n“They said ‘go’ and we went.\n\n“Then we waited.”\n\nEnd."),
    ).toEqual([
      ["“We knew.", true, null],
      ["“They said ‘go’ and we went.", true, 0],
      ["‘go’", true, null],
      ["“Then we waited.”", true, 1],
    ]));

  test("a nested quotation goes on with the one around it", () =>
    expect(found("“She said: ‘Go.\n\n“‘Go now.’ And we went,” he said.")).toEqual([
      ["“She said: ‘Go.", true, null],
      ["‘Go.", true, null],
      ["“‘Go now.’ And we went,”", true, 0],
      ["‘Go now.’", true, 1],
    ]));

  test.each([
    "“We knew,” she said.\n\n“We waited,” he said.",
    "“We knew.”\n\n“We waited.”",
    "“We knew.”\n\nThe rest waited.\n\n“We left,” he said.",
  ])("not: %s", (text) => {
    expect(found(text).map(([, closed, continues]) => [closed, continues])).toEqual([
      [true, null],
      [true, null],
    ]);
  });
});

describe("Q5 not closed, or closed by the wrong mark", () => {
  test.each([
    // to the paragraph's end
    ["“We knew all along, she said.\n\nThe mayor left.", ["“We knew all along, she said."]],
    ['She said: "We knew.\n\nThe mayor left.', ['"We knew.']],
    ["She said: ‘We knew.\n\nThe mayor left.", ["‘We knew."]],
    // to the next quotation
    ['"We knew, she said. "Then we left," she added.', ['"We knew, she said.']],
    ["“We knew, she said. “Then we left,” she added.", ["“We knew, she said."]],
    // to a mark of another kind where speech is closed
    ["“We knew,’ she said.", ["“We knew,’"]],
    ["‘We knew,” she said.", ["‘We knew,”"]],
  ])("%s", (text, unclosed) =>
    expect(found(text).filter(([, closed]) => !closed)).toEqual(
      unclosed.map((words) => [words, false, null]),
    ),
  );

  test.each([
    ["a single mark that nothing closes", "He came from ‘over yonder and left."],
    ["a straight one", "He came from 'over yonder and left."],
    ["a stray closing mark", "We knew,” she said."],
  ])("%s is no quotation", (_, text) => expect(found(text)).toEqual([]));
});
