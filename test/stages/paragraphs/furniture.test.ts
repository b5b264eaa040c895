import { describe, expect, test } from "vitest";
import { BODY, kindsOf, textOf } from "./kinds.js";

describe("P3 furniture", () => {
  test.each([
    "Most Popular",
    "Editors’ Picks",
    "Read also:",
    "Read also: Dam gives way at Marlow",
    "RELATED: Who took the money",
    "Advertisement",
    "ADVERTISEMENT",
    "Story continues below",
    "Sign up for our daily newsletter",
    "Subscribe to the Marlow Post’s morning briefing here.",
    "Follow us on Twitter and Facebook",
    "Download our app",
    "Click here for the full story",
    "Read the full story here.",
    "Photo: Ana Reyes / Reuters",
    "(Photo by Tom Okoro/Getty Images)",
    "Image credit: Marlow Post",
    "AP Photo/Tom Okoro",
    "Getty Images",
    "© 2024 The Marlow Post. All rights reserved.",
    "Copyright 2024 Marlow News Agency",
    "Reporting by Tom Okoro in Marlow; Editing by Ana Lund",
    "Additional reporting by Piet van der Berg",
    "Lund reported from Oslo. Ana Diaz contributed to this report.",
    "https://post.example/a?b=c",
    "12 Comments",
    "More from Marlow Post",
    "Share this article",
  ])("%s", (line) => {
    const rows = [BODY[0]!, `furniture: ${line}`, BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });

  test("other articles' headlines below a label, up to the next running text", () => {
    const rows = [
      ...BODY,
      "furniture: Most Popular",
      "furniture: Dam gives way at Marlow",
      "furniture: ‘We ran’ — a night in the lower town",
      "furniture: Who will pay for it?",
      "furniture: Editors' Picks",
      "furniture: Ten walks for wet days",
      ...BODY,
    ];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });

  test.each([
    "Most popular of all was the mayor.",
    "Read the law, the judge told both of them.",
    "Related firms in Lund paid nothing at all.",
    "Advertisement revenue fell by a third last year.",
    "Sign up for health insurance now, the mayor urged.",
    "Subscribe to a theory and you are lost, he said.",
    "Follow the money, Reyes told her staff.",
    "Photo shops in Marlow are closing, one after the other.",
    "Reporting by the Post led to her fall.",
    "Share prices fell again.",
    "More in Marlow than in Lund were hurt.",
    "Reyes: “I contributed to this report and I stand by it.”",
    "Watch: she will be back, her lawyer said.",
    "Comments by the mayor made matters worse.",
  ])("not %s", (line) => {
    const rows = [BODY[0]!, `body: ${line}`, BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });
});

describe("P3 captions keep what they say", () => {
  test.each([
    "FILE PHOTO: Ana Reyes leaves the town hall in Marlow, March 2, 2024. REUTERS/Tom Okoro",
    "Ana Reyes waves to voters in Marlow on Monday. (AP Photo/Tom Okoro)",
    "Water pours through the lower town. Photograph: Tom Okoro/AFP",
    "In this Monday photo, Ana Reyes waves.",
    "Rescuers at the dam (Getty Images)",
  ])("%s", (line) => {
    const rows = [BODY[0]!, `caption: ${line}`, BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });

  test.each([
    "The picture was taken by Tom Okoro of the Marlow Post.",
    "She sold the photo (and the frame).",
  ])("not %s", (line) => {
    const rows = [BODY[0]!, `body: ${line}`, BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });
});
