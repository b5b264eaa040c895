import { describe, expect, it } from "vitest";
import { json } from "../../src/formats/json.js";
import { recordOf } from "../support/records.js";
import { writeFormat } from "../support/write-format.js";

const HOSTILE = "\u001b[31m \u009b5m \u202e x \u2028 \u2029 \u007f \ud800 </script>";
const RECORDS = [
  recordOf(HOSTILE, [{ content: HOSTILE, speaker: "Ann Doyle" }]),
  recordOf("He sank.", [], { any: ["value"] }),
  recordOf("One. Two.", [{ content: "One" }, { content: "Two", type: "statement" }], 0),
];

describe("json and jsonl", () => {
  it("hold the same records", async () => {
    const array = JSON.parse(await writeFormat("json", RECORDS));
    const lines = (await writeFormat("jsonl", RECORDS)).trimEnd().split("\n");
    expect(array).toEqual(JSON.parse(JSON.stringify(RECORDS)));
    expect(lines.map((line) => JSON.parse(line))).toEqual(array);
  });

  it("hold the same claims", async () => {
    const array = JSON.parse(await writeFormat("json", RECORDS, { unit: "claim" }));
    const jsonl = await writeFormat("jsonl", RECORDS, { unit: "claim" });
    expect(
      jsonl
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(array);
    expect(array.map((row: { claimId: string }) => row.claimId)).toEqual(["c1", "c1", "c2"]);
    expect(array[0]).toMatchObject({ documentId: "a.txt", speakerName: "Ann Doyle", saidOn: null });
  });

  it("of nothing are an empty array and nothing", async () => {
    expect(await writeFormat("json", [])).toBe("[]\n");
    expect(await writeFormat("jsonl", [])).toBe("");
  });

  it.each(["json", "jsonl"] as const)(
    "%s has no character that could steer a terminal",
    async (name) => {
      const written = await writeFormat(name, RECORDS);
      expect(written.replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
    },
  );

  it("stay whole where the first record cannot be written", () => {
    const writer = json({
      unit: "document",
      csvRaw: false,
      color: { when: "never", env: {}, isTerminal: false },
      width: 80,
      onlyWithClaims: false,
    });
    const good = recordOf("He sank.", []);
    const loop: Record<string, unknown> = {};
    loop.again = loop;
    const begin = writer.begin();
    expect(() => writer.document({ ...good, meta: loop })).toThrow();
    expect(JSON.parse([begin, writer.document(good), writer.end()].join(""))).toHaveLength(1);
  });
});
