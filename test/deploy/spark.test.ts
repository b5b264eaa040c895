/**
 * The Spark job: what it makes of rows and of its process, by Python alone; and on a real Spark, in local-cluster mode: two executors in processes of their own. Where no Python with
 * pyspark, pandas and pyarrow is (PYSPARK_PYTHON, or python3), or no JVM, it is skipped, and that is said.
 * SPARK_DOCUMENTS says how many documents; 400 where not given.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { builtCommand } from "../support/built-command.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PYTHON = process.env.PYSPARK_PYTHON ?? "python3";
const JOB = path.join(import.meta.dirname, "../../deploy/spark/extract_job.py");
const COUNT = Number(process.env.SPARK_DOCUMENTS ?? 400);
const hasSpark =
  spawnSync(PYTHON, ["-c", "import pyspark, pandas, pyarrow"]).status === 0 &&
  spawnSync("java", ["-version"]).status === 0;
if (!hasSpark)
  console.warn("skipped: Spark (a JVM, and pyspark, pandas, pyarrow for PYSPARK_PYTHON)");

const EXTRACT = await builtCommand();
const SUBMIT = [
  "import os, runpy, sys",
  "from pyspark.sql import SparkSession",
  "SparkSession.builder.master(os.environ.get('MASTER')).config('spark.ui.enabled', 'false').getOrCreate()",
  "sys.argv = sys.argv[1:]",
  "runpy.run_path(sys.argv[0], run_name='__main__')",
].join("\n");
const TABLE = [
  "import datetime, pyarrow as pa, pyarrow.parquet as pq",
  "text = open('text.txt').read()",
  "days = [datetime.date(2026, 5, 11), datetime.date(2026, 5, 12)]",
  "ids = pa.array([1, 1729382256910270464], pa.int64())",
  "columns = {'id': ids, 'text': [text] * 2, 'published': pa.array(days, pa.date32())}",
  "pq.write_table(pa.table(columns), 'a.parquet')",
].join("\n");
const COLLECT = [
  "import pyarrow.dataset as d, sys, json",
  "rows = d.dataset(sys.argv[1], partitioning='hive').to_table().to_pylist()",
  "print(json.dumps(sorted(row['record'] for row in rows)))",
].join("\n");

const hasPython = spawnSync(PYTHON, ["-c", ""]).status === 0;
if (!hasPython) console.warn("skipped: the Spark job's own tests (PYSPARK_PYTHON, or python3)");

it.skipIf(!hasPython)("the Spark job's own tests pass", () => {
  const { status, stderr } = spawnSync(PYTHON, ["-m", "unittest", "test_extract_job"], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});

/** Runs the job over an input; what it wrote, sorted. */
function spark(cwd: string, input: string, partitions: number): string[] {
  const extract = `${process.execPath} ${EXTRACT}`;
  const args = ["submit.py", JOB, input, "out", "--extract", extract];
  args.push("--partitions", String(partitions), "--fast");
  const env = { ...process.env, MASTER: "local-cluster[2,1,1024]", PYSPARK_PYTHON: PYTHON };
  const job = spawnSync(PYTHON, args, { cwd, env, encoding: "utf8" });
  expect(job.status, job.stderr.slice(-3000)).toBe(0);
  const found = spawnSync(PYTHON, ["-c", COLLECT, "out"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  expect(found.status, found.stderr).toBe(0);
  return JSON.parse(found.stdout);
}

/** What one process writes, sorted. */
function one(cwd: string, input: string): string[] {
  const { stdout } = spawnSync(process.execPath, [EXTRACT, input, "--fast", "-j", "1"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return stdout.trimEnd().split("\n").sort();
}

describe.skipIf(!hasSpark)("the Spark job", () => {
  it("writes the records that one process writes", () => {
    const cwd = temporaryFolder({ "submit.py": SUBMIT });
    const lines = Array.from({ length: COUNT }, (_, id) =>
      JSON.stringify({
        id: id % 2 === 0 ? `n${id}` : id,
        text: `${NEWS}\nThe pier took ${id} boats.\n`,
        published: `2026-05-0${1 + (id % 3)}`,
        desk: "sea",
      }),
    );
    writeFileSync(path.join(cwd, "a.jsonl"), `${lines.join("\n")}\n\n`);
    expect(spark(cwd, "a.jsonl", 4)).toEqual(one(cwd, "a.jsonl"));
  });

  it("reads dates, timestamps and numbers from the columns of Parquet", () => {
    const cwd = temporaryFolder({ "submit.py": SUBMIT, "table.py": TABLE, "text.txt": NEWS });
    const made = spawnSync(PYTHON, ["table.py"], { cwd, encoding: "utf8" });
    expect(made.status, made.stderr).toBe(0);
    const lines = [
      { id: 1, text: NEWS, published: "2026-05-11" },
      { id: "1729382256910270464", text: NEWS, published: "2026-05-12" },
    ];
    writeFileSync(path.join(cwd, "a.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(spark(cwd, "a.parquet", 1)).toEqual(one(cwd, "a.jsonl"));
  });
});
