/** The Parquet that is written, read back by DuckDB: a reader that is not of its writer's hand. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { parquet } from "../../src/formats/parquet.js";
import { NEWS } from "../support/news.js";
import { recordOf } from "../support/records.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const instance = await DuckDBInstance.create(":memory:");
const database = await instance.connect();
const ask = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjectsJson();
afterAll(() => {
  database.closeSync();
  instance.closeSync();
});

describe("in DuckDB what the command writes", () => {
  const COUNT = 20;
  const lines = Array.from({ length: COUNT }, (_, id) =>
    JSON.stringify({ id: `n${id}`, text: NEWS, published: "2026-05-11" }),
  );

  /** The file that the command makes of these documents and a broken line. */
  async function written(): Promise<string> {
    const cwd = temporaryFolder({ "a.jsonl": `${lines.join("\n")}\n{"id": "broken"}\n` });
    const { code } = await runCli(["a.jsonl", "-o", "claims.parquet"], { cwd });
    expect(code).toBe(2);
    return path.join(cwd, "claims.parquet");
  }

  it("has the claims that jsonl has, in their order", async () => {
    const file = await written();
    const args = ["-f", "jsonl", "--unit", "claim", "--input-format", "jsonl"];
    const { stdout } = await runCli(args, { cwd: "/", stdin: lines.join("\n") });
    const claims = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(claims).toHaveLength(4 * COUNT);
    const rows = await ask(
      `select document_id as "documentId", claim_id as "claimId", type, speaker_name as "speakerName", role, text, confidence, start, "end" from '${file}'`,
    );
    expect(rows).toEqual(
      claims.map(
        ({ documentId, claimId, type, speakerName, role, text, confidence, start, end }) => ({
          documentId,
          claimId,
          type,
          speakerName,
          role,
          text,
          confidence,
          start,
          end,
        }),
      ),
    );
  });

  it("needs no cast, and answers who is quoted how often", async () => {
    const file = await written();
    const columns = await ask(`describe select * from '${file}'`);
    const types = Object.fromEntries(
      columns.map((column) => [column.column_name, column.column_type]),
    );
    expect(types).toMatchObject({
      text: "VARCHAR",
      speaker_name: "VARCHAR",
      confidence: "DOUBLE",
      checkworthy: "DOUBLE",
      start: "INTEGER",
    });
    const found = await ask(
      `select speaker_name, count(*)::integer as claims from '${file}' where type = 'direct' and "end" > start group by all`,
    );
    expect(found).toEqual([{ speaker_name: "Ann Doyle", claims: 2 * COUNT }]);
  });
});

it("in DuckDB all row groups of a large file are there", async () => {
  const writer = parquet({
    unit: "claim",
    csvRaw: false,
    color: { when: "never", env: {}, isTerminal: false },
    width: 80,
    onlyWithClaims: false,
  });
  const claims = [{ content: "“It sank,”", speaker: "Ines Quill" }];
  const pieces = [writer.begin()];
  for (let id = 0; id < 45_000; id++)
    pieces.push(writer.document(recordOf("“It sank,” said Ines Quill.", claims, id)));
  pieces.push(writer.end());
  const file = path.join(temporaryFolder({}), "claims.parquet");
  writeFileSync(file, Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
  const groups = `select count(distinct row_group_id)::integer as groups from parquet_metadata('${file}')`;
  expect(await ask(groups)).toEqual([{ groups: 3 }]);
  const ids =
    "count(*)::integer as rows, count(distinct document_id)::integer as documents, max(document_id::integer) as last";
  expect(await ask(`select ${ids} from '${file}'`)).toEqual([
    { rows: 45_000, documents: 45_000, last: 44_999 },
  ]);
});
