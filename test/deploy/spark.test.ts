/**
 * The Spark job on a real Spark, in local-cluster mode: two executors in processes of their own. Where no Python with
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
const COLLECT = [
  "import pyarrow.dataset as d, sys, json",
  "rows = d.dataset(sys.argv[1], partitioning='hive').to_table().to_pylist()",
  "print(json.dumps(sorted(row['record'] for row in rows)))",
].join("\n");

describe.skipIf(!hasSpark)("the Spark job", () => {
  it("writes the records that one process writes", () => {
    const cwd = temporaryFolder({ "submit.py": SUBMIT });
    const lines = Array.from({ length: COUNT }, (_, id) =>
      JSON.stringify({
        id: `n${id}`,
        text: `${NEWS}\nThe pier took ${id} boats.\n`,
        published: `2026-05-0${1 + (id % 3)}`,
      }),
    );
    writeFileSync(path.join(cwd, "a.jsonl"), `${lines.join("\n")}\n`);
    const extract = `${process.execPath} ${EXTRACT}`;
    const args = [
      "submit.py",
      JOB,
      "a.jsonl",
      "out",
      "--extract",
      extract,
      "--partitions",
      "4",
      "--fast",
    ];
    const env = { ...process.env, MASTER: "local-cluster[2,1,1024]", PYSPARK_PYTHON: PYTHON };
    const spark = spawnSync(PYTHON, args, { cwd, env, encoding: "utf8" });
    expect(spark.status, spark.stderr.slice(-3000)).toBe(0);
    const found = spawnSync(PYTHON, ["-c", COLLECT, "out"], {
      cwd,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    expect(found.status, found.stderr).toBe(0);
    const one = spawnSync(process.execPath, [EXTRACT, "a.jsonl", "--fast", "-j", "1"], {
      cwd,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    expect(JSON.parse(found.stdout)).toEqual(one.stdout.trimEnd().split("\n").sort());
  });
});
