import { describe, expect, test } from "vitest";
import type { DocumentRecord, SpeakerKind } from "../../src/document/record.js";
import { auditIn } from "../../src/formats/audit.js";
import { SourceAuditor } from "../../src/formats/source-audit.js";
import { recordOf } from "../support/records.js";

const OPTIONS = {
  unit: "claim",
  csvRaw: false,
  color: { when: "never", env: {}, isTerminal: false },
  width: 60,
  onlyWithClaims: false,
} as const;

/** A document in which each of the speakers says the words behind their name. */
function documentOf(
  id: string,
  published: string,
  said: readonly (readonly [name: string, kind: SpeakerKind, words: string])[],
): DocumentRecord {
  const text = said.map(([, , words]) => words).join(" ");
  const record = recordOf(
    text,
    said.map(([speaker, , words]) => ({ content: [words], type: "direct" as const, speaker })),
    id,
  );
  return {
    ...record,
    published,
    quotations: record.claims.map(({ id: claim, content }) => ({
      ...content[0]!,
      kind: "speech" as const,
      claim,
    })),
    speakers: record.speakers.map((speaker) => ({
      ...speaker,
      kind: said.find(([name]) => name === speaker.name)![1],
    })),
  };
}

const LATER = documentOf("b", "2024-05-02", [
  ["Ana Reyes", "person", "“Go now,”"],
  ["residents", "group", "“No.”"],
]);
const EARLIER = documentOf("a", "2024-05-01", [
  ["Ana Reyes", "person", "“Stay where you are.”"],
  ["Ana Reyes", "person", "“Please.”"],
  ["federal court", "organization", "“Denied.”"],
]);

function auditOf(...records: readonly DocumentRecord[]) {
  const auditor = new SourceAuditor();
  for (const record of records) auditor.add(record);
  return auditor.audit();
}

describe("source audit", () => {
  test("the same name and kind is one source, first and last by date of publication", () => {
    expect(auditOf(LATER, EARLIER).sources[0]).toEqual({
      name: "Ana Reyes",
      kind: "person",
      role: null,
      identifier: null,
      named: true,
      claims: 3,
      quotedWords: 7,
      documents: 2,
      first: { document: "a", published: "2024-05-01", start: 0 },
      last: { document: "b", published: "2024-05-02", start: 0 },
    });
  });

  test("a document without a date is neither first nor last where others have one", () => {
    const undated = {
      ...documentOf("u", "", [["Ana Reyes", "person", "“Now.”"]]),
      published: null,
    };
    for (const order of [
      [undated, LATER, EARLIER],
      [LATER, undated, EARLIER],
      [EARLIER, LATER, undated],
    ])
      expect(auditOf(...order).sources[0]).toMatchObject({
        documents: 3,
        first: { document: "a" },
        last: { document: "b" },
      });
    expect(auditOf(undated, { ...undated, id: "v" }).sources[0]).toMatchObject({
      first: { document: "u" },
      last: { document: "v" },
    });
  });

  test("one identifier of a list of people is one source, whatever the names", () => {
    const identified = [LATER, documentOf("d", "2024-05-03", [["Nita", "person", "“On.”"]])].map(
      (record) => ({
        ...record,
        speakers: record.speakers.map((speaker) => ({ ...speaker, identifier: "Q1" })),
      }),
    );
    expect(auditOf(...identified).sources).toMatchObject([{ identifier: "Q1", claims: 3 }]);
  });

  test("sums", () => {
    const { documents, unresolved, named, unnamed, kinds } = auditOf(LATER, EARLIER);
    expect({ documents, unresolved, named, unnamed, kinds }).toEqual({
      documents: 2,
      unresolved: 0,
      named: { sources: 1, claims: 3, quotedWords: 7 },
      unnamed: { sources: 2, claims: 2, quotedWords: 2 },
      kinds: {
        group: { sources: 1, claims: 1, quotedWords: 1 },
        organization: { sources: 1, claims: 1, quotedWords: 1 },
        person: { sources: 1, claims: 3, quotedWords: 7 },
      },
    });
  });

  test("claims that filters took away are not counted, nor who made them", () => {
    const left = { ...EARLIER, claims: EARLIER.claims.slice(2) };
    expect(auditOf(left).sources.map(({ name, claims }) => [name, claims])).toEqual([
      ["federal court", 1],
    ]);
  });

  test("a claim of others without a speaker is counted as such, the article's own is not", () => {
    const [claim] = EARLIER.claims;
    const claims = [
      { ...claim!, speaker: null },
      { ...claim!, speaker: null, type: "statement" as const },
    ];
    expect(auditOf({ ...EARLIER, claims })).toMatchObject({ unresolved: 1, sources: [] });
  });

  test.each<[string, SpeakerKind, boolean]>([
    ["Ana Reyes", "person", true],
    ["mayor", "person", false],
    ["Marlow Bank", "organization", true],
    ["federal court", "organization", false],
    ["Residents of Marlow", "group", false],
    ["a nurse", "anonymous", false],
    ["@marlow", "person", true],
  ])("named: %s (%s) %s", (name, kind, named) => {
    expect(auditOf(documentOf("a", "2024-05-01", [[name, kind, "“Go.”"]])).sources[0]?.named).toBe(
      named,
    );
  });
});

describe("how it is written", () => {
  const write = (
    name: Parameters<typeof auditIn>[0],
    records: readonly DocumentRecord[],
    width: number = OPTIONS.width,
  ) => {
    const writer = auditIn(name)({ ...OPTIONS, width });
    const printed = records.map((record) => writer.document(record)).join("");
    return writer.begin() + printed + writer.end();
  };

  test("json", () => {
    expect(JSON.parse(write("json", [EARLIER]))).toEqual(auditOf(EARLIER));
  });

  test("csv, without formulas", () => {
    const formula = documentOf("=a", "2024-05-01", [["=Reyes()", "person", "“Go.”"]]);
    expect(write("csv", [formula])).toBe(
      "speaker name,speaker kind,role,identifier,named,claims,quoted words,documents,first document,first published,last document,last published\r\n" +
        "'=Reyes(),person,,,no,1,1,1,'=a,2024-05-01,'=a,2024-05-01\r\n",
    );
  });

  test("tsv", () => {
    expect(write("tsv", [EARLIER]).split("\n")[1]).toBe(
      "Ana Reyes\tperson\t\t\tyes\t2\t5\t1\ta\t2024-05-01\ta\t2024-05-01",
    );
  });

  test("table, no wider than the terminal", () => {
    const lines = write("table", [EARLIER]).split("\n");
    expect(lines.some((line) => line.includes("Ana Reyes"))).toBe(true);
    expect(Math.max(...lines.slice(0, 6).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines).toContain("named: sources 1, claims 2, quoted words 5");
  });

  test("table: from when to when, else where; and who is unnamed", () => {
    const records = [LATER, EARLIER, { ...EARLIER, id: "c", published: null }];
    const printed = write("table", records, 80);
    expect(printed).toContain("2024-05-01 – 2024-05-02");
    expect(printed).toContain("unnamed");
    const undated = [EARLIER, { ...EARLIER, id: "c" }].map((r) => ({ ...r, published: null }));
    expect(write("table", undated)).toContain("a – c");
  });

  test("of nothing", () => {
    expect(write("table", [])).toContain("no sources");
  });
});
