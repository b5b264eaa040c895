/**
 * The Spark job: what it makes of rows and of its process, by Python alone; and on a real Spark, in local-cluster mode: three executors in processes of their own. Where no Python with
 * pyspark, pandas and pyarrow is (PYSPARK_PYTHON, or python3), or no JVM, it is skipped, and that is said.
 * SPARK_DOCUMENTS says how many documents; 400 where not given, since 20,000 take minutes.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { builtCommand } from "../support/built-command.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PYTHON = process.env.PYSPARK_PYTHON ?? "python3";
const JOB = path.join(import.meta.dirname, "../../deploy/spark/extract_job.py");
const COUNT = Number(process.env.SPARK_DOCUMENTS ?? 400);
const EXECUTORS = 3;
const TASKS = 12;
const hasSpark =
  spawnSync(PYTHON, ["-c", "import pyspark, pandas, pyarrow"]).status === 0 &&
  spawnSync("java", ["-version"]).status === 0;
if (!hasSpark)
  console.warn("skipped: Spark (a JVM, and pyspark, pandas, pyarrow for PYSPARK_PYTHON)");

const EXTRACT = await builtCommand();
const SUBMIT = [
  "import os, runpy, sys",
  "from pyspark.sql import SparkSession",
  "os.mkdir('events')",
  "cores = int(os.environ['EXECUTORS'])",
  "builder = SparkSession.builder.master(f'local-cluster[{cores},1,1024]').config('spark.ui.enabled', 'false')",
  // Waits until all executors are there: else the first might read all before the others have started.
  "wait = {'spark.cores.max': cores, 'spark.scheduler.minRegisteredResourcesRatio': 1}",
  "log = {'enabled': True, 'dir': f'file://{os.getcwd()}/events', 'compress': False, 'rolling.enabled': False}",
  "for name, value in wait.items(): builder = builder.config(name, value)",
  "for name, value in log.items(): builder = builder.config(f'spark.eventLog.{name}', value)",
  "builder.getOrCreate()",
  "sys.argv = sys.argv[1:]",
  "runpy.run_path(sys.argv[0], run_name='__main__')",
].join("\n");
/** Short articles, each made of a number. */
const ARTICLES: readonly ((id: number) => string)[] = [
  (id) => `"We counted ${id} boats at the pier," said Mayor Ann Doyle on Monday.`,
  (id) => `Councillor Bob Reed denied that the bridge had cost $${id}. “It is 😀 time,” he said.`,
  (id) =>
    `About ${id} drivers use the ferry each day, according to the transport department.\n\nIt opened in 1998.`,
];
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
  "claims = sum(len(row['document']['claims'] or []) for row in rows)",
  "print(json.dumps({'records': sorted(row['record'] for row in rows), 'claims': claims}))",
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

/**
 * Runs the job over an input; what it wrote, sorted, and how its tasks ended.
 *
 * @param during what happens while it runs, given its process and told when it has ended.
 */
async function spark(
  cwd: string,
  input: string,
  partitions: number,
  during: (pid: number, ended: AbortSignal) => Promise<void> = async () => {},
): Promise<{ records: string[]; claims: number; tasks: Task[] }> {
  const extract = `${process.execPath} ${EXTRACT}`;
  const args = ["submit.py", JOB, input, "out", "--extract", extract];
  args.push("--partitions", String(partitions), "--fast");
  const env = {
    ...process.env,
    EXECUTORS: String(EXECUTORS),
    PYSPARK_PYTHON: PYTHON,
    // Spark would ask the network for the machine's name.
    SPARK_LOCAL_IP: "127.0.0.1",
  };
  const job = spawn(PYTHON, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new AbortController();
  let stderr = "";
  job.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const status = new Promise((resolve) => job.on("close", resolve));
  void status.then(() => ended.abort());
  await Promise.all([status, during(job.pid!, ended.signal)]);
  expect(await status, stderr.slice(-3000)).toBe(0);
  const found = spawnSync(PYTHON, ["-c", COLLECT, "out"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  expect(found.status, found.stderr).toBe(0);
  return { ...JSON.parse(found.stdout), tasks: tasksOf(cwd) };
}

interface Task {
  readonly executor: string;
  /** "Success", or why not, as Spark calls it. */
  readonly reason: string;
}

/** How the tasks of a job ended, from the log of events that Spark kept. */
function tasksOf(cwd: string): Task[] {
  const folder = path.join(cwd, "events");
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").trimEnd().split("\n"))
    .map((line) => JSON.parse(line))
    .filter((event) => event.Event === "SparkListenerTaskEnd")
    .map((event) => ({
      executor: event["Task Info"]["Executor ID"],
      reason: event["Task End Reason"].Reason,
    }));
}

/** The executors that have ended a task well. */
const executorsOf = (tasks: readonly Task[]): Set<string> =>
  new Set(tasks.filter(({ reason }) => reason === "Success").map(({ executor }) => executor));

/** Processes that a process has started, and those that they have, by their ids. */
function descendants(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" });
  const parents = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const childrenOf = (parent: number): number[] =>
    parents.flatMap(([child, of]) => (of === parent ? [child, ...childrenOf(child)] : []));
  return childrenOf(pid);
}

/** What a process was started as; empty where it has ended. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** Kills one executor of a job, amid a task, when half of the tasks have been committed; how many had been then. */
async function killExecutor(cwd: string, pid: number, ended: AbortSignal): Promise<number> {
  const committed = () => {
    const folder = path.join(cwd, "out/_temporary/0");
    return existsSync(folder)
      ? readdirSync(folder).filter((name) => name.startsWith("task_")).length
      : 0;
  };
  while (!ended.aborted) {
    const count = committed();
    const executor =
      count >= TASKS / 2 &&
      descendants(pid).find(
        (process) =>
          commandOf(process).includes("ExecutorBackend") &&
          descendants(process).some((child) => commandOf(child).includes(EXTRACT)),
      );
    if (executor) {
      process.kill(executor, "SIGKILL");
      return count;
    }
    await setTimeout(50);
  }
  return 0;
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

describe.skipIf(!hasSpark)("the Spark job", { timeout: 1_800_000 }, () => {
  /** A folder with many short documents as JSON Lines; no two are the same. */
  const withMany = (): string => {
    const lines = Array.from({ length: COUNT }, (_, id) =>
      JSON.stringify({
        id: id % 2 === 0 ? `n${id}` : id,
        text: `${ARTICLES[id % ARTICLES.length]!(id)}\n`,
        published: `2026-05-0${1 + (id % 3)}`,
        desk: "sea",
      }),
    );
    return temporaryFolder({ "submit.py": SUBMIT, "a.jsonl": `${lines.join("\n")}\n\n` });
  };
  /** What one process makes of them, once. */
  let expected: string[] | null = null;
  const expectedOf = (cwd: string): string[] => {
    expected ??= one(cwd, "a.jsonl");
    return expected;
  };

  it("writes the records that one process writes", async () => {
    const cwd = withMany();
    const { records, claims, tasks } = await spark(cwd, "a.jsonl", TASKS);
    expect(records).toHaveLength(COUNT);
    expect(records).toEqual(expectedOf(cwd));
    const counts = records.map((record) => JSON.parse(record).claims.length);
    expect(claims).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(claims).toBeGreaterThanOrEqual(COUNT);
    expect(executorsOf(tasks).size).toBeGreaterThan(1);
  });

  it("writes them also where an executor is killed half-way", async () => {
    const cwd = withMany();
    let committed = 0;
    const { records, tasks } = await spark(cwd, "a.jsonl", TASKS, async (pid, ended) => {
      committed = await killExecutor(cwd, pid, ended);
    });
    expect(committed).toBeGreaterThanOrEqual(TASKS / 2);
    expect(committed).toBeLessThan(TASKS);
    expect(tasks.map(({ reason }) => reason)).toContain("ExecutorLostFailure");
    expect(executorsOf(tasks).size).toBeGreaterThan(1);
    expect(records).toHaveLength(COUNT);
    expect(records).toEqual(expectedOf(cwd));
  });

  it("reads dates, timestamps and numbers from the columns of Parquet", async () => {
    const cwd = temporaryFolder({ "submit.py": SUBMIT, "table.py": TABLE, "text.txt": NEWS });
    const made = spawnSync(PYTHON, ["table.py"], { cwd, encoding: "utf8" });
    expect(made.status, made.stderr).toBe(0);
    const lines = [
      { id: 1, text: NEWS, published: "2026-05-11" },
      { id: "1729382256910270464", text: NEWS, published: "2026-05-12" },
    ];
    writeFileSync(path.join(cwd, "a.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
    expect((await spark(cwd, "a.parquet", 1)).records).toEqual(one(cwd, "a.jsonl"));
  });
});
